namespace Mingzhang.Reading.Excel;

/// <summary>Tells rows that stand around a table from rows of the table.</summary>
internal static class SheetText
{
    private static readonly string[] Notes = ["注", "说明", "备注", "填表", "填报", "制表", "审核", "复核", "联系", "单位负责人", "负责人", "财务负责人"];
    private static readonly string[] Captions = ["部门", "单位", "编制单位", "预算单位", "填报单位", "主管部门", "金额单位", "公开", "财决", "附表", "附件", "编报日期", "填报日期", "日期"];

    /// <summary>…表, …图, with or without the year in brackets.</summary>
    public static bool IsTitle(string text)
    {
        var title = text.AsSpan().Trim();
        if (title.Length is < 3 or > 60) return false;
        if (title[^1] is ')' or '）' && title.LastIndexOfAny('(', '（') is > 0 and var open) title = title[..open].TrimEnd();
        return title[^1] is '表' or '图';
    }

    /// <summary>Above a table: a title, or the department, unit and number of the table. The header has several cells.</summary>
    public static bool StandsAbove(SheetRow row) => row.Cells.Count == 1 || row.Cells.TrueForAll(cell => IsCaption(cell.Text));

    /// <summary>Below a table: a note over its width or in a sentence, or the people who answer for it. A label without amounts is a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="span">Columns that its first cell takes.</param>
    /// <param name="width">Columns of the section.</param>
    public static bool StandsBelow(SheetRow row, int span, int width)
    {
        if (row.Cells.Count == 1 && (width == 1 || (span > 1 && 2 * span >= width))) return true;
        var first = row.Cells[0].Text.AsSpan().Trim();
        if (row.Cells.Count == 1 && first.EndsWith("。")) return true;
        return BeginsWith(first, Notes) && (row.Cells.Count == 1 || row.Cells.TrueForAll(cell => IsCaption(cell.Text)));
    }

    private static bool IsCaption(string text)
    {
        var caption = text.AsSpan().Trim();
        if (BeginsWith(caption, Captions)) return caption.IndexOfAny('：', ':') > 0 || caption.EndsWith("表");
        return BeginsWith(caption, Notes) && caption.IndexOfAny('：', ':') > 0;
    }

    private static bool BeginsWith(ReadOnlySpan<char> text, string[] beginnings)
    {
        foreach (var beginning in beginnings)
        {
            if (text.StartsWith(beginning, StringComparison.Ordinal)) return true;
        }
        return false;
    }
}
