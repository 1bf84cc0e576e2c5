namespace Mingzhang.Reading.Layout.Pieces;

/// <summary>What a walk through Word or HTML collects before lines are numbered: text and tables, as deeply nested as they stand there.</summary>
internal abstract class Piece;

/// <summary>A paragraph, or a line of one that is broken by hand.</summary>
internal sealed class TextPiece(string text) : Piece
{
    public string Text { get; } = text;
    public int HeadingLevel { get; init; }
    /// <summary>False for the lines of a paragraph broken by hand: a sentence may go on in the next.</summary>
    public bool Complete { get; init; } = true;
    /// <summary>The blank paragraphs above it, each ended by a line feed.</summary>
    public string Above { get; init; } = "";
}

internal sealed class TablePiece : Piece
{
    public string? Caption { get; set; }
    public bool IsChart { get; init; }
    public List<List<CellPiece>> Rows { get; } = [];
    public int Width => Rows.Max(row => row.Count == 0 ? 0 : row[^1].Column + row[^1].ColumnSpan);
}

/// <summary>A cell at its first column. Cells covered by a span of another have no piece of their own.</summary>
internal sealed class CellPiece(int column)
{
    public int Column { get; } = column;
    public int ColumnSpan { get; set; } = 1;
    public int RowSpan { get; set; } = 1;
    public IReadOnlyList<Piece> Pieces { get; set; } = [];
    public bool IsBlank => Pieces.Count == 0;
    public bool HasTable => Pieces.Any(piece => piece is TablePiece);
    public IEnumerable<string> Lines => Pieces.OfType<TextPiece>().Select(piece => piece.Text);
}
