namespace Mingzhang.Publishing.Disclosures;

public abstract record Block
{
    public virtual IEnumerable<PrintedFigure> Figures => [];
}

/// <summary>A line of the cover: the year, the department, the title, biggest last.</summary>
/// <param name="Name">The department that the title begins with: a long title is broken after it.</param>
public sealed record CoverLine(string Text, bool IsTitle = false, string Name = "") : Block;

/// <summary>目录 over all headings of the first two levels.</summary>
public sealed record Contents : Block;

/// <summary>A part, an attachment or a table set begins on a new page.</summary>
public sealed record PageBreak : Block;

/// <summary>1 for 第一部分, 2 for 一、, 3 for （一）, 4 for 1.; the numeral is part of the text.</summary>
public sealed record Heading(int Level, string Text) : Block;

/// <summary>Running text; what is numbered 1. in front and set apart is a heading of level 4.</summary>
public sealed record Paragraph(IReadOnlyList<Piece> Pieces) : Block
{
    public string Text => string.Concat(Pieces.Select(p => p.Text));
    public override IEnumerable<PrintedFigure> Figures => Pieces.Where(p => p.Figure is not null).Select(p => p.Figure!);
}

/// <summary>Words, or a number with its unit left to the words that follow. <paramref name="Open"/> marks a text still to be written.</summary>
public sealed record Piece(string Text, PrintedFigure? Figure = null, bool Open = false);

public sealed record TableBlock(PrintedTable Table) : Block
{
    public override IEnumerable<PrintedFigure> Figures => Table.Rows.SelectMany(r => r).Where(c => c.Figure is not null).Select(c => c.Figure!);
}

public sealed record ChartBlock(Chart Chart) : Block
{
    public override IEnumerable<PrintedFigure> Figures => Chart.Figures;
}
