using Mingzhang.Reading.Layout;

namespace Mingzhang.Reading.Text;

/// <summary>Rows between vertical bars, as Markdown has them.</summary>
internal static class PipeTable
{
    public static bool TryRead(List<TextLine> lines, int index, List<Block> blocks, out int next)
    {
        next = index;
        if (!IsRow(lines[index])) return false;
        var rows = new List<GridRow>();
        var ruled = false;
        for (var i = index; i < lines.Count && (IsRow(lines[i]) || lines[i].IsBlank && i - next < 2); i++)
        {
            if (lines[i].IsBlank) continue;
            next = i + 1;
            if (IsRule(lines[i].Text)) ruled = true;
            else rows.Add(Row(lines[i]));
        }
        if (rows.Count == 0 || !ruled && rows.Count < 2) return false;
        blocks.Add(new Grid
        {
            Line = lines[index].Number,
            Page = lines[index].Page,
            Rows = rows,
            Aligned = rows.TrueForAll(r => r.Cells.Count == rows[0].Cells.Count),
        });
        return true;
    }

    private static bool IsRow(TextLine line) => line.Pipes >= 2 && line.Trimmed[0] == '|' || line.Pipes >= 1 && IsRule(line.Text);

    private static bool IsRule(ReadOnlySpan<char> text) => text.Contains('-') && text.Trim().IndexOfAnyExcept("|-: \t") < 0;

    private static GridRow Row(TextLine line)
    {
        var cells = new List<GridCell>(line.Pipes);
        var text = line.Trimmed[1..];
        if (text.EndsWith('|') && !text.EndsWith("\\|", StringComparison.Ordinal)) text = text[..^1];
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && (text[i] != '|' || i > 0 && text[i - 1] == '\\')) continue;
            cells.Add(new(Unescaped(text[start..i].Trim()), line.Number, cells.Count));
            start = i + 1;
        }
        return new(line.Number, line.Page, cells);
    }

    private static string Unescaped(ReadOnlySpan<char> cell) => cell.ToString()
        .Replace("\\|", "|", StringComparison.Ordinal)
        .Replace("<br>", "\n", StringComparison.Ordinal)
        .Replace("<br/>", "\n", StringComparison.Ordinal);
}
