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
            var label = row.First is { IsText: true } first ? SheetCell.Label(first.Text) : "";
            table.Row(row, label);
            for (var i = 0; i < row.Count; i++)
            {
                var column = i < header.Slots.Count ? header.Slots[i].Label : "";
                if (NoAmounts.Any(n => column.Contains(n, StringComparison.Ordinal))) continue;
                table.Amount(row, row.Cells[i], label, column, null);
            }
        }
    }
}
