using Mingzhang.Accounts;
using Mingzhang.Reading.Layout;

namespace Mingzhang.Reading.Pdf.Layout;

/// <summary>Numbers the lines and rows of a document and writes them as blocks, with boxes on the pages as shown.</summary>
internal sealed class BlockWriter(IReadOnlyList<PageParts> pages)
{
    private readonly Dictionary<int, PageParts> pages = pages.ToDictionary(p => p.Page);
    private int line = 1;

    public List<Block> Blocks { get; } = [];

    public void Write(PageItem item) => Blocks.Add(item switch
    {
        LineItem printed => new Paragraph { Line = line++, Page = item.Page, Text = printed.Line.Text, Flow = printed.Flow, Doubtful = pages[item.Page].Legibility == Legibility.Recognized, Box = BoxOf(item.Page, item.Area), Turn = pages[item.Page].Turn },
        TableItem table => GridOf(table),
        _ => throw new InvalidOperationException(),
    });

    private Grid GridOf(TableItem table)
    {
        var first = line;
        var rows = new List<GridRow>(table.Part.Rows.Count);
        foreach (var row in table.Part.Rows)
        {
            var at = line++;
            rows.Add(new(at, row.Page, [.. row.Cells.OrderBy(c => c.Column).Select(c => CellOf(c, row.Page, at))]));
        }
        return new() { Line = first, Page = table.Page, Rows = rows, Aligned = true, Guessed = table.Part.Guessed };
    }

    private GridCell CellOf(PartCell cell, int page, int at) => new(cell.Text, at, cell.Column)
    {
        RowSpan = cell.Rows,
        ColumnSpan = cell.Columns,
        Box = BoxOf(page, cell.Area),
        Doubtful = cell.Doubtful,
    };

    private Box BoxOf(int page, Area area)
    {
        var shown = pages[page].Shown(area);
        return new(Tenths(shown.X0), Tenths(shown.Y0), Tenths(shown.X1), Tenths(shown.Y1));
    }

    /// <summary>Tenths of a point are finer than anything printed.</summary>
    private static decimal Tenths(float points)
    {
        var tenths = (int)Math.Clamp(MathF.Round(points * 10, MidpointRounding.AwayFromZero), -1e6f, 1e6f);
        return new(Math.Abs(tenths), 0, 0, tenths < 0, 1);
    }
}
