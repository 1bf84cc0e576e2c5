using Mingzhang.Accounts;
using Mingzhang.Reading.Layout;
using Mingzhang.Reading.Outline;

namespace Mingzhang.Reading.Forms;

/// <summary>A cell as the readers of forms see it: its text without blanks and emphasis around it, its number if it is one.</summary>
internal sealed class SheetCell
{
    private static readonly string[] NilWords = ["无", "—", "——", "-", "--", "－", "/", "无数据", "#DIV/0!", "…", "……", "空", "不适用"];
    private const int LongestLabel = 60;
    private string? key;

    public SheetCell(GridCell source, SheetCell? coveredBy = null)
    {
        Source = source;
        Owner = coveredBy ?? this;
        Text = coveredBy is null ? Clean(source.Text) : "";
        Shown = coveredBy?.Text ?? Text;
        if (PrintedNumber.TryParse(Text, out var number)) Number = number;
    }

    public GridCell Source { get; }
    /// <summary>The merged cell that covers this place, else the cell itself.</summary>
    public SheetCell Owner { get; }
    public SheetCell AsBlank() => new(Source with { Text = "" });
    public string Text { get; }
    /// <summary>The text that covers this place: that of a merged cell, if the place belongs to one.</summary>
    public string Shown { get; }
    public PrintedNumber? Number { get; }
    /// <summary>The text as a label to be looked up; empty for texts longer than any label.</summary>
    public string Key => key ??= Text.Length > LongestLabel ? "" : LabelKey.Of(Text);
    public bool IsBlank => Text.Length == 0;
    public bool IsNil => Array.IndexOf(NilWords, Text) >= 0;
    public bool IsText => !IsBlank && Number is null && !IsNil;
    /// <summary>A printed count: no decimals, no sign, no separators.</summary>
    public int? Digits => Number is { Decimals: 0, Value: >= 0 and < 10_000_000 } n && Text.Length <= 7 && !Text.Contains(',', StringComparison.Ordinal) ? (int)n.Value : null;

    private static string Clean(string text)
    {
        var span = text.AsSpan().Trim();
        if (span.Contains("**", StringComparison.Ordinal)) span = span.ToString().Replace("**", "", StringComparison.Ordinal).AsSpan().Trim();
        return span.Length == text.Length ? text : span.ToString();
    }

    /// <summary>A label without its numeral, 其中, and white space, as places name it.</summary>
    public static string Label(string text)
    {
        var folded = Folding.Fold(text);
        var start = Skip(folded, 0);
        if (folded.AsSpan(start).StartsWith("其中", StringComparison.Ordinal)) start = Skip(folded, start + 2);
        var numeral = Numeral.Parse(folded.AsSpan(start));
        if (numeral.Length > 0) start = Skip(folded, start + numeral.Length);
        if (folded.AsSpan(start).StartsWith("其中", StringComparison.Ordinal)) start = Skip(folded, start + 2);
        var end = folded.Length;
        while (end > start && (folded[end - 1] == ':' || char.IsWhiteSpace(folded[end - 1]))) end--;
        return Squeeze(text.AsSpan(start, end - start));
    }

    private static int Skip(string folded, int start)
    {
        while (start < folded.Length && (folded[start] == ':' || char.IsWhiteSpace(folded[start]))) start++;
        return start;
    }

    public static string Squeeze(ReadOnlySpan<char> text)
    {
        Span<char> buffer = text.Length <= 256 ? stackalloc char[text.Length] : new char[text.Length];
        var length = 0;
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c)) buffer[length++] = c;
        }
        return new(buffer[..length]);
    }
}
