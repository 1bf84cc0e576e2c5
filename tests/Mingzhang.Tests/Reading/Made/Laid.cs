using System.Text;
using Mingzhang.Reading;
using Mingzhang.Reading.Layout;

namespace Mingzhang.Tests.Reading.Made;

/// <summary>Blocks in a notation that reads at a glance: a paragraph a line, a table row between bars, spans as text^down,across.</summary>
internal static class Laid
{
    public static SourceDocument Out(byte[] file, string path = "") => DocumentReader.Layout(file, path, ReadLimits.Default);

    public static string Show(byte[] file) => Show(Out(file));

    public static string Show(SourceDocument document)
    {
        var text = new StringBuilder();
        foreach (var block in document.Blocks)
        {
            if (block is Paragraph paragraph) text.Append(new string('#', paragraph.HeadingLevel)).Append(paragraph.HeadingLevel > 0 ? " " : "").Append(paragraph.Text).Append(paragraph.Complete ? "\n" : "↓\n");
            else if (block is Grid grid) Show(grid, text);
        }
        return text.ToString().TrimEnd('\n').Replace("\t", "→", StringComparison.Ordinal);
    }

    private static void Show(Grid grid, StringBuilder text)
    {
        if (grid.Caption is not null) text.Append('[').Append(grid.Caption).Append("]\n");
        foreach (var row in grid.Rows)
        {
            text.Append('|').AppendJoin('|', row.Cells.Select(Show)).Append("|\n");
            for (var i = 1; i < row.Cells.Count; i++) Assert.True(row.Cells[i].Column >= row.Cells[i - 1].Column + row.Cells[i - 1].ColumnSpan);
        }
    }

    private static string Show(GridCell cell)
    {
        var text = cell.Text.Replace("\n", "⏎", StringComparison.Ordinal);
        return cell is { RowSpan: 1, ColumnSpan: 1 } ? text : $"{text}^{cell.RowSpan},{cell.ColumnSpan}";
    }
}
