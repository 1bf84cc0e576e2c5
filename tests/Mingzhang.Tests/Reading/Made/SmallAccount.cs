using System.Text;

namespace Mingzhang.Tests.Reading.Made;

/// <summary>A made-up department's account of two tables and a few sentences, the same in every format. The department and its place are invented.</summary>
internal static class SmallAccount
{
    public const string Department = "云溪县档案馆";

    public static readonly string[] Before = ["2024年度云溪县档案馆部门决算", "第一部分 云溪县档案馆概况", "一、部门职责", "负责档案的接收和保管。", "第二部分 部门决算表"];

    public static readonly string[][] Overview =
    [
        ["收入", "", "", "支出", "", ""],
        ["项目", "行次", "决算数", "项目", "行次", "决算数"],
        ["一、一般公共预算财政拨款收入", "1", "186.05", "一、一般公共服务支出", "11", "164.79"],
        ["二、政府性基金预算财政拨款收入", "2", "", "二、社会保障和就业支出", "12", "21.26"],
        ["本年收入合计", "9", "186.05", "本年支出合计", "19", "186.05"],
        ["总计", "10", "186.05", "总计", "20", "186.05"],
    ];

    public static readonly string[][] Expenditure =
    [
        ["项目", "", "本年支出合计", "基本支出", "项目支出"],
        ["功能分类科目编码", "科目名称", "", "", ""],
        ["合计", "", "186.05", "134.04", "52.01"],
        ["2012601", "行政运行", "164.79", "112.78", "52.01"],
        ["2080505", "机关事业单位基本养老保险缴费支出", "21.26", "21.26", ""],
    ];

    public static readonly (string Title, string[][] Rows)[] Tables = [("收入支出决算总表", Overview), ("支出决算表", Expenditure)];

    public static readonly string[] After =
    [
        "第三部分 部门决算情况说明", "一、收入支出决算总体情况说明", "2024年度收入总计186.05万元，支出总计186.05万元，与上年相比增加12.3万元，增长7.08%。",
        "二、机关运行经费支出说明", "机关运行经费支出20.18万元，比上年减少1.22万元，下降5.7%，主要原因是压缩办公费。",
    ];

    public static string Text()
    {
        var text = new StringBuilder();
        foreach (var line in Before) text.Append(line).Append("\n\n");
        foreach (var (title, rows) in Tables)
        {
            text.Append(title).Append("\n\n部门：").Append(Department).Append("\n\n单位：万元\n\n");
            foreach (var row in rows) text.AppendJoin('\t', row).Append('\n');
            text.Append("\n注：本表金额单位转换时可能存在尾数误差。\n\n");
        }
        foreach (var line in After) text.Append(line).Append("\n\n");
        return text.ToString();
    }

    public static string Html()
    {
        var html = new StringBuilder("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>x</title><style>td{}</style></head><body>\n");
        foreach (var line in Before) html.Append($"<p>{line}</p>\n");
        foreach (var (title, rows) in Tables)
        {
            html.Append($"<h3>{title}</h3><p>部门：{Department}</p><p>单位：万元</p>\n<table border=1>\n");
            foreach (var row in rows) html.Append("<tr>").AppendJoin("", row.Select(cell => $"<td>{cell}</td>")).Append("</tr>\n");
            html.Append("</table><p>注：本表金额单位转换时可能存在尾数误差。</p>\n");
        }
        foreach (var line in After) html.Append($"<p>{line}</p>\n");
        return html.Append("</body></html>\n").ToString();
    }

    public static byte[] Word()
    {
        var body = new StringBuilder();
        foreach (var line in Before) body.Append(Docx.P(line));
        foreach (var (title, rows) in Tables)
        {
            body.Append(Docx.P(title)).Append(Docx.P("部门：" + Department)).Append(Docx.P("单位：万元"));
            body.Append(Docx.Table([.. rows.Select(row => Docx.Row([.. row.Select(cell => Docx.Cell(cell))]))]));
            body.Append(Docx.P("注：本表金额单位转换时可能存在尾数误差。"));
        }
        foreach (var line in After) body.Append(Docx.P(line));
        return Docx.Of(body.ToString());
    }

    public static byte[] Excel() => Xlsx.Of(["0.00"], [.. Tables.Select(table => new Xlsx.Sheet(table.Title, Xlsx.Rows(SheetRows(table.Title, table.Rows)), "", "A1:E1"))]);

    public static byte[] OldExcel() => Xls.Of(SheetRows(Tables[0].Title, Tables[0].Rows), further: true);

    private static string[][] SheetRows(string title, string[][] rows) =>
        [[title], [$"部门：{Department}", "", "单位：万元"], .. rows, ["注：本表金额单位转换时可能存在尾数误差。"]];
}
