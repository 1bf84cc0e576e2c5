using Mingzhang.Accounts;

namespace Mingzhang.Reading.Layout;

/// <summary>
/// What every format reader yields: the document as blocks in reading order, each with its source position. Nothing is joined,
/// corrected or interpreted here; that is the work of Forms (grids) and Narrative (paragraphs).
/// </summary>
public abstract record Block
{
    /// <summary>Line in a text file, else the running number of the paragraph or row in the document; from 1.</summary>
    public required int Line { get; init; }
    public int? Page { get; init; }
}

/// <summary>One printed line or one paragraph of running text.</summary>
public sealed record Paragraph : Block
{
    public required string Text { get; init; }
    /// <summary>The format says that the paragraph is complete (Word, HTML): never joined with the next. Text files do not know.</summary>
    public bool Complete { get; init; }
    /// <summary>Where the format prints lines in place (PDF): whether this one goes on with the line before.</summary>
    public LineFlow Flow { get; init; }
    /// <summary>Recognition software read it from an image.</summary>
    public bool Doubtful { get; init; }
    /// <summary>Outline level if the format knows one (Word heading styles, HTML h1 to h6), else 0.</summary>
    public int HeadingLevel { get; init; }
    public Box? Box { get; init; }
    /// <summary>Quarter turns clockwise by which the line stands turned on the page as shown.</summary>
    public int Turn { get; init; }
}

/// <summary>How a printed line stands to the one before.</summary>
public enum LineFlow
{
    /// <summary>The words decide.</summary>
    Unknown,
    /// <summary>It begins a paragraph.</summary>
    Begins,
    /// <summary>It goes on with the paragraph of the line before, which was full.</summary>
    Continues,
}

/// <summary>A table, row by row. Cells carry their column, so that merged and blank cells keep their place.</summary>
public sealed record Grid : Block
{
    public required IReadOnlyList<GridRow> Rows { get; init; }
    /// <summary>Name of the sheet or caption where the format has one.</summary>
    public string? Caption { get; init; }
    /// <summary>The columns are known (Word, HTML, Excel, ruled PDF). False for text, where a blank cell may have been lost.</summary>
    public bool Aligned { get; init; }
    /// <summary>A column in which nothing is printed may be missing altogether (text set apart by blanks), so that a blank cell tells nothing.</summary>
    public bool LosesColumns { get; init; }
    /// <summary>The values that a chart keeps: a row for each category, a column for each series, the series' names above.</summary>
    public bool IsChart { get; init; }
    /// <summary>No cells or rulings are printed: the columns are those in which words and numbers stand one below the other.</summary>
    public bool Guessed { get; init; }
    public int Width => Rows.Count == 0 ? 0 : Rows.Max(r => r.Cells.Count == 0 ? 0 : r.Cells[^1].Column + r.Cells[^1].ColumnSpan);
}

public sealed record GridRow(int Line, int? Page, IReadOnlyList<GridCell> Cells);

/// <summary>A cell with its text as printed (line breaks kept as "\n"), its first column and its spans. Blank cells are present with "".</summary>
public sealed record GridCell(string Text, int Line, int Column)
{
    public int RowSpan { get; init; } = 1;
    public int ColumnSpan { get; init; } = 1;
    public Box? Box { get; init; }
    /// <summary>The cell stayed doubtful (its column had to be guessed).</summary>
    public bool Doubtful { get; init; }
}

/// <summary>A document laid out: blocks in reading order.</summary>
public sealed record SourceDocument
{
    public required string Path { get; init; }
    /// <summary>text, word, excel, html, pdf, ofd</summary>
    public required string Format { get; init; }
    public required IReadOnlyList<Block> Blocks { get; init; }
    /// <summary>SHA-256 of the file's bytes in lower-case hexadecimal digits; empty if the document did not come from a file.</summary>
    public string Sha256 { get; init; } = "";
    /// <summary>Parts that could not be read, with the reason, Chinese first.</summary>
    public IReadOnlyList<string> Unread { get; init; } = [];
    /// <summary>Pages that were not read, or in part.</summary>
    public IReadOnlySet<int> UnreadPages { get; init; } = new HashSet<int>();
    /// <summary>Pages whose words recognition software saw in an image.</summary>
    public IReadOnlySet<int> RecognizedPages { get; init; } = new HashSet<int>();
    /// <summary>What was odd about the file without preventing its reading.</summary>
    public IReadOnlyList<ReadNote> Notes { get; init; } = [];
}
