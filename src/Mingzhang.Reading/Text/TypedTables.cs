using System.Text;
using Mingzhang.Accounts;
using Mingzhang.Reading.Layout;
using Mingzhang.Reading.Layout.Pieces;

namespace Mingzhang.Reading.Text;

/// <summary>
/// A Word file without tables whose paragraphs are the lines of a text: its tables are typed with tabs or blanks, and it is read as the
/// text that it is.
/// </summary>
internal static class TypedTables
{
    private const int FewestRows = 6;
    private const int FewestCells = 20;

    /// <summary>Null where the paragraphs are running text.</summary>
    public static SourceDocument? Read(IReadOnlyList<Piece> pieces, string path)
    {
        if (pieces.Any(p => p is not TextPiece)) return null;
        var (rows, cells) = (0, 0);
        foreach (var text in pieces.Cast<TextPiece>().Select(p => p.Text))
        {
            if (text[0] == '\t' && text.AsSpan(1).IndexOf('\t') < 0) cells++;
            else if (text.Contains('\t', StringComparison.Ordinal) || text.Contains("  ", StringComparison.Ordinal)) rows += IsRow(text) ? 1 : 0;
        }
        return rows < FewestRows && cells < FewestCells ? null : TextLayout.Read(Text(pieces), path);
    }

    /// <summary>Two numbers in cells of their own; a table of contents has one, at the end.</summary>
    private static bool IsRow(string text) => text.Split('\t').SelectMany(c => SpacedLine.Cut(c)).Count(p => PrintedNumber.TryParse(p.Text, out _)) >= 2;

    private static string Text(IReadOnlyList<Piece> pieces)
    {
        var text = new StringBuilder();
        foreach (var piece in pieces.Cast<TextPiece>()) text.Append(piece.Above).Append(piece.Text).Append('\n');
        return text.ToString();
    }
}
