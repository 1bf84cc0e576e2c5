namespace Mingzhang.Reading.Text;

/// <summary>One printed line with what the recognisers ask of it again and again.</summary>
internal readonly record struct TextLine(string Text, int Number, int? Page)
{
    /// <summary>Nothing printed and no cell: a line that is one tab is an empty cell, not a blank line.</summary>
    public bool IsBlank { get; init; }
    public int Tabs { get; init; }
    public int Pipes { get; init; }
    /// <summary>A cell of a table printed one cell a line: one tab, at the very start.</summary>
    public bool IsCell => Tabs == 1 && Text[0] == '\t';
    public ReadOnlySpan<char> Trimmed => Text.AsSpan().Trim();

    /// <summary>Splits at line ends. A form feed begins a page and no line; pages are counted only where there are any.</summary>
    public static List<TextLine> Split(string text)
    {
        var lines = new List<TextLine>(text.Length / 24 + 1);
        int? page = text.Contains('\f', StringComparison.Ordinal) ? 1 : null;
        var start = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
        while (start < text.Length)
        {
            var length = text.AsSpan(start).IndexOfAny('\r', '\n');
            var end = length < 0 ? text.Length : start + length;
            var printed = text[start..end];
            if (page is not null && printed.Contains('\f', StringComparison.Ordinal))
            {
                page += printed.AsSpan().Count('\f');
                printed = printed.Replace("\f", "", StringComparison.Ordinal);
            }
            lines.Add(Of(printed, lines.Count + 1, page));
            start = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }
        return lines;
    }

    private static TextLine Of(string text, int number, int? page)
    {
        var tabs = text.AsSpan().Count('\t');
        return new(text, number, page)
        {
            Tabs = tabs,
            Pipes = text.AsSpan().Count('|'),
            IsBlank = tabs == 0 && string.IsNullOrWhiteSpace(text),
        };
    }
}
