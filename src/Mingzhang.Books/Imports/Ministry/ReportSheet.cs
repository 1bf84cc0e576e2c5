using Mingzhang.Accounts;

namespace Mingzhang.Books;

/// <summary>A table of the ministry's report set (财决表) as exported: heads of several rows with merged cells, then rows with 科目 codes. Amounts in yuan.</summary>
internal sealed class ReportSheet
{
    private readonly RawSheet raw;
    private readonly Dictionary<(int Row, int Column), string> spread = [];
    private readonly int firstRow;

    public ReportSheet(RawSheet raw)
    {
        this.raw = raw;
        foreach (var range in raw.Merged) Spread(range.Split(':'));
        firstRow = raw.Rows.FirstOrDefault(r => CodeOf(r) is not null || LabelKey.Of(r.At(0).Text) is "合计" or "栏次")?.Number ?? int.MaxValue;
        Columns = [.. Enumerable.Range(0, raw.Rows.SelectMany(r => r.Cells.Keys).DefaultIfEmpty(-1).Max() + 1).Select(Head)];
    }

    public string Name => raw.Name;

    /// <summary>What stands above each column, from the top, one word once.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Columns { get; }

    /// <summary>Rows of 项, 7 digits; parents are sums and left out.</summary>
    public IEnumerable<(string Code, RawRow Row)> Items => raw.Rows.Select(r => (Code: CodeOf(r), Row: r)).Where(r => r.Code?.Length == 7).Select(r => (r.Code!, r.Row));

    public IReadOnlyList<RawRow> Rows => raw.Rows;

    /// <summary>The column under these heads, the last itself or its total; null where there is none.</summary>
    public int? Column(params ReadOnlySpan<string> heads)
    {
        for (var i = 0; i < Columns.Count; i++)
            if (Fits(Columns[i], heads)) return i;
        return null;
    }

    private static bool Fits(IReadOnlyList<string> head, ReadOnlySpan<string> wanted)
    {
        var next = 0;
        foreach (var word in head)
        {
            if (next < wanted.Length && word == wanted[next]) next++;
            else if (next == wanted.Length && word is not ("小计" or "合计")) return false;
        }
        return next == wanted.Length;
    }

    /// <summary>Heads above the first row of data; a title that runs over the whole sheet is none.</summary>
    private List<string> Head(int column)
    {
        var words = new List<string>();
        foreach (var row in raw.Rows.TakeWhile(r => r.Number < firstRow))
        {
            var word = LabelKey.Of(TextAt(row, column));
            if (word.Length > 0 && !words.Contains(word)) words.Add(word);
        }
        return words;
    }

    private string TextAt(RawRow row, int column) => row.At(column) is { IsBlank: false } cell ? cell.Text : spread.GetValueOrDefault((row.Number, column), "");

    /// <summary>类, 款 and 项 stand in one cell or in three.</summary>
    private static string? CodeOf(RawRow row)
    {
        var code = string.Concat(Enumerable.Range(0, 3).Select(i => row.At(i).Text.Trim().TrimStart('\'')).TakeWhile(t => t.Length == 0 || t.All(char.IsAsciiDigit)));
        return code.Length is 3 or 5 or 7 ? code : null;
    }

    private void Spread(string[] corners)
    {
        if (corners is not [var from, var to] || raw.Rows.FirstOrDefault(r => r.Number == RowOf(from)) is not { } origin) return;
        var text = origin.At(CellName.ColumnOf(from)).Text;
        for (var row = RowOf(from); row <= RowOf(to); row++)
            for (var column = CellName.ColumnOf(from); column <= CellName.ColumnOf(to); column++) spread[(row, column)] = text;
    }

    private static int RowOf(string reference) => int.Parse(reference.AsSpan().TrimStart("ABCDEFGHIJKLMNOPQRSTUVWXYZ"), System.Globalization.CultureInfo.InvariantCulture);
}
