using Mingzhang.Reading.Layout;
using Mingzhang.Reading.Text.Sheets;

namespace Mingzhang.Reading.Text;

/// <summary>
/// Lays out plain text: a line becomes a paragraph, and lines that form a table become a grid. Tables come with tabs between
/// cells, with one cell a line, between bars, or with columns set apart by blanks. Time is linear in the text's length.
/// </summary>
public static class TextLayout
{
    /// <summary>Never fails; empty text has no blocks.</summary>
    public static SourceDocument Read(string text, string path)
    {
        var lines = TextLine.Split(text);
        var blocks = new List<Block>(lines.Count);
        for (var i = 0; i < lines.Count;)
        {
            if (lines[i].IsBlank) i++;
            else if (PipeTable.TryRead(lines, i, blocks, out var next)
                || CellPerLineTable.TryRead(lines, i, blocks, out next)
                || TabbedTable.TryRead(lines, i, blocks, out next)
                || SpacedSheet.TryRead(lines, i, blocks, out next)
                || SpacedTable.TryRead(lines, i, blocks, out next)) i = next;
            else AddParagraph(lines[i++], blocks);
        }
        return new() { Path = path, Format = "text", Blocks = blocks };
    }

    internal static void AddParagraph(TextLine line, List<Block> blocks)
    {
        if (!line.Trimmed.IsEmpty) blocks.Add(new Paragraph { Line = line.Number, Page = line.Page, Text = line.Text });
    }
}
