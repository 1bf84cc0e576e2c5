using System.Text;
using Mingzhang.Accounts;
using Mingzhang.Reading.Layout;

namespace Mingzhang.Reading.Outline;

/// <summary>A passage while its lines are being joined.</summary>
internal sealed class Draft
{
    private readonly StringBuilder text = new();
    private readonly List<LineStart> lines = [];
    private string? joined;

    public Draft(Paragraph paragraph, string cleaned, Numeral numeral, bool inTable)
    {
        Numeral = numeral;
        InTable = inTable;
        StyleLevel = paragraph.HeadingLevel;
        Append(paragraph, cleaned);
    }

    public Numeral Numeral { get; }
    /// <summary>Belongs to a table (title, unit line, note): kept for rules of form, not read as narrative.</summary>
    public bool InTable { get; }
    public bool Complete { get; init; }
    public int StyleLevel { get; }
    public string Text => joined ??= text.ToString();
    public string Folded => Folding.Fold(Text);
    public IReadOnlyList<LineStart> Lines => lines;
    public int Length => text.Length;
    public char Last => text.Length == 0 ? ' ' : text[^1];

    public void Append(Paragraph paragraph, string cleaned)
    {
        joined = null;
        if (text.Length > 0 && char.IsAsciiLetterOrDigit(text[^1]) && cleaned.Length > 0 && char.IsAsciiLetter(cleaned[0])) text.Append(' ');
        lines.Add(new LineStart(text.Length, paragraph.Line, paragraph.Page) { Box = paragraph.Box, Turn = paragraph.Turn, Doubtful = paragraph.Doubtful });
        text.Append(cleaned);
    }
}
