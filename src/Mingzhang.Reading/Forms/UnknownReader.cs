using Mingzhang.Accounts;

namespace Mingzhang.Reading.Forms;

/// <summary>A table of no known form: its numbers are listed without address; numbering, codes and years are not listed.</summary>
internal static class UnknownReader
{
    private static readonly string[] NoAmounts = ["序号", "行次", "栏次", "编码", "代码", "编号", "年份", "年度", "日期", "时间", "电话", "页码", "文号", "邮编", "账号"];

    public static void Read(Sheet sheet, TableBuilder table)
    {
        var heads = 0;
        while (heads < sheet.Rows.Count && (!sheet.Rows[heads].HasNumber || sheet.Rows[heads].IsColumnNumbers)) heads++;
        var header = Header.Of(sheet, heads, (_, _) => null);
        table.Columns.AddRange(header.Slots.Select(s => s.Label));
        foreach (var row in sheet.Rows.Skip(heads))
        {
            if (row.IsColumnNumbers) continue;
            var label = LabelOf(row, header.Slots.Select(s => s.Label).ToList());
            table.Row(row, label);
            for (var i = 0; i < row.Count; i++)
            {
                var column = i < header.Slots.Count ? header.Slots[i].Label : "";
                if (NoAmounts.Any(n => column.Contains(n, StringComparison.Ordinal))) continue;
                if (column.Contains("得分", StringComparison.Ordinal) && AmountText.Read(row.Cells[i].Text, Unit.Points) is { } points) table.Add(row, row.Cells[i], points, label, column, null);
                else table.Amount(row, row.Cells[i], label, column, null);
            }
        }
    }

    /// <summary>The first words of the row; the numbers before them, if any, number it.</summary>
    private static string LabelOf(SheetRow row, List<string> columns)
    {
        for (var i = 0; i < row.Count; i++)
        {
            if (row.Cells[i].IsText) return SheetCell.Label(row.Cells[i].Text);
            if (!row.Cells[i].IsBlank && (i >= columns.Count || !NoAmounts.Any(n => columns[i].Contains(n, StringComparison.Ordinal)))) break;
        }
        return "";
    }
}
