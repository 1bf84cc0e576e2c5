namespace Mingzhang.Accounts;

/// <summary>Where one printed line begins inside a joined passage.</summary>
public readonly record struct LineStart(int Offset, int Line, int? Page)
{
    /// <summary>The whole line on its page, where the format has pages.</summary>
    public Box? Box { get; init; }
    /// <summary>Quarter turns clockwise by which the line stands turned on that page: 1 reads downwards.</summary>
    public int Turn { get; init; }
    /// <summary>Recognition software read the line from an image: its figures may be misread.</summary>
    public bool Doubtful { get; init; }
}

/// <summary>
/// A paragraph of running text, joined over line and page breaks, white space inside numbers and words taken out.
/// <see cref="Lines"/> leads every character back to its printed line.
/// </summary>
public sealed record Passage
{
    public required int Index { get; init; }
    public required string Text { get; init; }
    public required IReadOnlyList<LineStart> Lines { get; init; }
    /// <summary>Characters of the numeral at its start (（一）, 2.), blanks after it included; they are no amount.</summary>
    public int NumeralLength { get; init; }
    public Part Part { get; init; }
    /// <summary>Level of a heading (1 for 第一部分, 2 for 一、, 3 for （一）, 4 for 1.), 0 for body text.</summary>
    public int HeadingLevel { get; init; }
    /// <summary>Level of the numeral that the passage begins with, heading or not, as for <see cref="HeadingLevel"/> and 5 for （1）; 0 where there is none or it was lost.</summary>
    public int NumeralLevel { get; init; }
    /// <summary>The number of that numeral; 0 without one.</summary>
    public int Number { get; init; }
    /// <summary>Headings above, outermost first, without numerals; for a heading not including itself.</summary>
    public IReadOnlyList<string> Path { get; init; } = [];
    /// <summary>Innermost section heading without numeral.</summary>
    public string Section => Path.Count > 0 ? Path[^1] : "";

    public int LineAt(int offset) => StartOf(offset).Line;

    /// <summary>The printed line in which the character at this offset stands.</summary>
    public LineStart StartOf(int offset)
    {
        int low = 0, high = Lines.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (Lines[middle].Offset <= offset) low = middle;
            else high = middle - 1;
        }
        return Lines[low];
    }
}
