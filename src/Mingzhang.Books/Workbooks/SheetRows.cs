namespace Mingzhang.Books;

/// <summary>Finds the sheets of the form and their filled rows; what is missing, merged or renamed is said.</summary>
internal sealed class SheetRows(IReadOnlyList<RawSheet> sheets, Problems problems)
{
    public Trail Trail { get; } = new();

    public List<BookRow> Of(BookSheet form, BookSetting setting)
    {
        if (sheets.FirstOrDefault(s => s.Name == form.Name) is not { } sheet)
        {
            problems.Add(form.Name, "", $"缺少工作表“{form.Name}”；请不要删除或改名，没有内容也要保留。", $"The sheet {form.Name} ({form.EnglishName}) is missing; do not delete or rename it, even where it is empty.");
            return [];
        }
        foreach (var range in sheet.Merged) problems.Add(form.Name, range.Split(':')[0], $"单元格 {range} 被合并；请取消合并，逐格填写。", $"The cells {range} were merged; unmerge them and fill in each.");
        if (sheet.Rows.Count == 0) return [];
        var heads = Heads(form, sheet, problems);
        var rows = sheet.Rows.Skip(1).Where(r => !r.IsBlank && !IsGuide(r)).Select(r => new BookRow(form, r, heads, setting, problems, Trail)).Where(r => form.Columns.Any(c => r.Has(c.Head))).ToList();
        return form.FixedRows.Count == 0 ? rows : Fixed(form, rows);
    }

    /// <summary>The columns by their heads; those that are missing are said.</summary>
    public static Dictionary<string, int> Heads(BookSheet form, RawSheet sheet, Problems problems)
    {
        var heads = new Dictionary<string, int>(StringComparer.Ordinal);
        if (sheet.Rows.FirstOrDefault() is not { } head) return heads;
        foreach (var (column, cell) in head.Cells.OrderBy(c => c.Key)) heads.TryAdd(cell.Text.Trim(), column);
        foreach (var column in form.Columns.Where(c => !heads.ContainsKey(c.Head)))
            problems.Add(form.Name, CellName.Of(0, head.Number), $"第一行没有“{column.Head}”一列；请恢复表头。", $"The first row lacks the head {column.Head}; put it back.");
        return heads;
    }

    internal static bool IsGuide(RawRow row) => row.At(0).Text.StartsWith(BookSheet.HelpMark, StringComparison.Ordinal) || row.At(0).Text.StartsWith(BookSheet.ExampleMark, StringComparison.Ordinal);

    private static List<BookRow> Fixed(BookSheet form, List<BookRow> rows)
    {
        var label = form.Columns[0].Head;
        foreach (var row in rows.Where(r => !form.FixedRows.Contains(r.Words(label))))
            row.Problem(label, $"“{row.Words(label)}”不是本表的行；请不要增加或改名。", $"\"{row.Words(label)}\" is no row of this sheet; do not add or rename rows.");
        return rows.Where(r => form.FixedRows.Contains(r.Words(label))).ToList();
    }
}
