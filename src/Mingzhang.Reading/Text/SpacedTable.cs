using Mingzhang.Reading.Layout;

namespace Mingzhang.Reading.Text;

/// <summary>
/// A table whose columns are set apart by runs of blanks, as page-to-text converters print it. A cell's column is where the
/// amounts of the other rows stand; where that is unclear the row keeps only the order of its cells.
/// </summary>
internal static class SpacedTable
{
    private const int MaxGap = 3;
    private const int FewestRows = 3;
    private const int MostColumns = 64;
    /// <summary>Lines with a single piece (a wrapped name, a row without amounts) that a table may have in succession.</summary>
    private const int MaxSingle = 16;
    /// <summary>A single row with that many amounts is a table.</summary>
    private const int ManyAmounts = 5;

    public static bool TryRead(List<TextLine> lines, int index, List<Block> blocks, out int next)
    {
        next = index;
        if (lines[index].Tabs > 0 || !MayBegin(lines[index].Trimmed)) return false;
        if (SpacedLine.Cut(lines[index].Text) is not { Count: > 1 and <= MostColumns } first) return false;
        var rows = new List<SpacedLine> { new(lines[index], first) };
        var (complete, single) = (1, 0);
        next = index + 1;
        for (var i = next; i < lines.Count && i - next <= MaxGap + 2 * single && lines[i].Page == lines[index].Page; i++)
        {
            if (lines[i].IsBlank) continue;
            if (lines[i].Tabs > 0 || Surroundings.Claims(lines[i].Text)) break;
            var line = new SpacedLine(lines[i], SpacedLine.Cut(lines[i].Text));
            if (line.Pieces.Count > MostColumns || line.Pieces.Count == 1 && (++single > MaxSingle || line.Pieces[0].Text.Length > 30)) break;
            rows.Add(line);
            if (line.Pieces.Count == 1) continue;
            (next, complete, single) = (i + 1, rows.Count, 0);
        }
        rows.RemoveRange(complete, rows.Count - complete);
        rows = WrappedLabels.Join(WrappedBlocks.Join(rows));
        if (!IsRunningText(rows) && (rows.Count(r => r.HasAmount) >= FewestRows - 1 && rows.Count >= FewestRows || rows.Exists(r => r.Pieces.Count(p => p.IsAmount) >= ManyAmounts))) blocks.Add(Grid(rows, lines[index]));
        else
        {
            for (var i = index; i < next; i++) TextLayout.AddParagraph(lines[i], blocks);
        }
        return true;
    }

    /// <summary>Sentences whose words and numbers are set apart by wide gaps.</summary>
    private static bool IsRunningText(List<SpacedLine> rows) =>
        2 * rows.Count(r => r.Pieces.Exists(p => p.Text.AsSpan().IndexOfAny("，。；") >= 0)) >= rows.Count;

    private static bool MayBegin(ReadOnlySpan<char> line) => line.Contains("  ", StringComparison.Ordinal) || line.Contains('　');

    private static Grid Grid(List<SpacedLine> rows, TextLine first)
    {
        var columns = SpacedColumns.Of(rows);
        return new()
        {
            Line = first.Number,
            Page = first.Page,
            Guessed = true,
            LosesColumns = !columns.AreCounted,
            Rows = [.. rows.Select(r => new GridRow(r.Line.Number, r.Line.Page, columns.Cells(r)))],
        };
    }
}
