using System.Text;

namespace Mingzhang.Reading.Layout.Pieces;

/// <summary>
/// Collects running text into pieces: of a body, a cell, a text box. A paragraph ends where the format says so; a line of it
/// where it is broken by hand.
/// </summary>
internal sealed class Flow
{
    private readonly StringBuilder line = new();
    private bool broken;
    /// <summary>Blank paragraphs and lines since the last piece.</summary>
    private readonly StringBuilder above = new();

    public List<Piece> Pieces { get; } = [];
    /// <summary>Level of the heading that the open paragraph is, 0 for body text.</summary>
    public int HeadingLevel { get; set; }
    public bool IsLineEmpty => line.Length == 0;
    public char Last => line.Length == 0 ? '\n' : line[^1];

    public void Append(char c) => line.Append(c);
    public void Append(string text) => line.Append(text);
    public void Append(ReadOnlySpan<char> text) => line.Append(text);

    public void BreakLine()
    {
        if (line.Length == 0) above.Append('\n');
        broken = true;
        EndLine();
    }

    public void EndParagraph()
    {
        if (line.Length == 0 && !broken) above.Append('\n');
        EndLine();
        broken = false;
        HeadingLevel = 0;
    }

    public void Add(Piece piece)
    {
        EndLine();
        Pieces.Add(piece);
    }

    private void EndLine()
    {
        if (line.Length == 0) return;
        var text = line.ToString();
        line.Clear();
        if (string.IsNullOrWhiteSpace(text))
        {
            above.Append(text).Append('\n');
            return;
        }
        Pieces.Add(new TextPiece(text) { HeadingLevel = HeadingLevel, Complete = !broken, Above = above.ToString() });
        above.Clear();
    }
}
