namespace Mingzhang.Accounts;

/// <summary>A box on a page in points from the page's top left corner.</summary>
public readonly record struct Box(decimal X0, decimal Y0, decimal X1, decimal Y1)
{
    /// <summary>A stretch of a line of text, in parts of its length, where the line stands turned by so many quarters clockwise.</summary>
    public Box Stretch(int turn, decimal from, decimal to)
    {
        var (along, start, end) = turn % 2 == 0 ? (X1 - X0, X0, X1) : (Y1 - Y0, Y0, Y1);
        var (low, high) = turn is 0 or 1 ? (start + along * from, start + along * to) : (end - along * to, end - along * from);
        return turn % 2 == 0 ? this with { X0 = Tenths(low), X1 = Tenths(high) } : this with { Y0 = Tenths(low), Y1 = Tenths(high) };
    }

    private static decimal Tenths(decimal points) => decimal.Round(points, 1, MidpointRounding.ToEven);
}

/// <summary>
/// Where something stands in a document. Lines and pages count from 1, <see cref="Start"/> is the character offset in the
/// passage or cell. <see cref="Table"/> is the table's official name, <see cref="Row"/> the code of the row if it has one
/// else its label without numeral, <see cref="Column"/> the leaf label, all without white space.
/// </summary>
public sealed record Place
{
    public int Line { get; init; }
    public int? Page { get; init; }
    /// <summary>Index of the passage (running text) or -1 in a table.</summary>
    public int Passage { get; init; } = -1;
    /// <summary>Running number of the sentence in the document, -1 in a table. Figures of one sentence explain each other.</summary>
    public int Sentence { get; init; } = -1;
    /// <summary>Index of the table in <see cref="AccountSet.Tables"/> or -1 in running text.</summary>
    public int TableIndex { get; init; } = -1;
    public string? Table { get; init; }
    public string? Row { get; init; }
    public string? Column { get; init; }
    /// <summary>Where in its row the cell stands as printed, from 0, labels and blank cells counted; -1 in running text.</summary>
    public int Cell { get; init; } = -1;
    public int Start { get; init; }
    public int Length { get; init; }
    public Box? Box { get; init; }
    /// <summary>The printed words around the figure: the sentence, or the row of the table.</summary>
    public string Quote { get; init; } = "";
    public Part Part { get; init; }
    /// <summary>Heading of the section as printed, without its numeral.</summary>
    public string Section { get; init; } = "";
    public bool InTable => TableIndex >= 0;
}
