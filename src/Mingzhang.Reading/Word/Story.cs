using Mingzhang.Reading.Layout.Pieces;

namespace Mingzhang.Reading.Word;

/// <summary>
/// A run of paragraphs and tables in Word's sense: the body, a cell, a text box, a note. What is anchored in a paragraph (text
/// boxes, charts) follows it.
/// </summary>
internal sealed class Story
{
    private readonly List<Piece> anchored = [];

    public Flow Flow { get; } = new();
    /// <summary>The open table of this story; a table within a cell belongs to the cell's story.</summary>
    public WordTable? Table { get; set; }
    /// <summary>If the story is a cell, how that joins with others.</summary>
    public CellProperties Cell { get; set; } = CellProperties.Plain;
    public bool MarkDeleted { get; set; }
    /// <summary>The run being read is hidden.</summary>
    public bool HiddenRun { get; set; }

    public void Anchor(Piece piece) => anchored.Add(piece);

    /// <summary>A paragraph whose mark was deleted under tracked changes goes on in the next.</summary>
    public void EndParagraph()
    {
        if (!MarkDeleted) Finish();
    }

    public IReadOnlyList<Piece> Finish()
    {
        Flow.EndParagraph();
        foreach (var piece in anchored) Flow.Add(piece);
        anchored.Clear();
        return Flow.Pieces;
    }
}
