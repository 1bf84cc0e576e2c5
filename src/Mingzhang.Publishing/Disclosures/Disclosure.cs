using Mingzhang.Accounts;

namespace Mingzhang.Publishing.Disclosures;

/// <summary>
/// The whole disclosure as a tree that knows no format. Every printed number carries its address, so what was published can be
/// held against what is read back.
/// </summary>
public sealed record Disclosure
{
    public required string Title { get; init; }
    public required string Entity { get; init; }
    public required int Year { get; init; }
    public required string Form { get; init; }
    public required IReadOnlyList<Block> Blocks { get; init; }
    /// <summary>What is still to be written; a publication waits for it, a draft prints a mark in its place.</summary>
    public IReadOnlyList<OpenPoint> Open { get; init; } = [];

    public IEnumerable<PrintedTable> Tables => Blocks.OfType<TableBlock>().Select(b => b.Table);
    /// <summary>Every number that is printed with an address, in the order of the document.</summary>
    public IEnumerable<PrintedFigure> Figures => Blocks.SelectMany(b => b.Figures);
}

/// <summary>A number as it is printed: "1,717.30" is never printed, 1717.30 is.</summary>
/// <param name="Value">As printed, in the printed unit.</param>
public sealed record PrintedFigure(string Text, decimal Value, Unit Unit, Address Address);

/// <summary>Something a person has to write before publication: what, and why the text needs it.</summary>
public sealed record OpenPoint(string Chinese, string English, Address? Subject = null, TextPart? Part = null);
