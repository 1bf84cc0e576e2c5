using Mingzhang.Reading.Layout;

namespace Mingzhang.Reading.Pdf.Layout;

/// <summary>Something that stands on a page by itself: a line of text or a part of a table.</summary>
internal abstract record PageItem(int Page, Area Area);

internal sealed record LineItem(int Page, PrintedLine Line) : PageItem(Page, Line.Area)
{
    public LineFlow Flow { get; set; }
}

internal sealed record TableItem(int Page, Area Area, TablePart Part) : PageItem(Page, Area);

/// <summary>A page taken apart: its items in reading order, in the coordinates of the page with its text upright.</summary>
internal sealed record PageParts(int Page, float Width, float Height, List<PageItem> Items)
{
    public Legibility Legibility { get; init; }
    public bool IsRead => Legibility is Legibility.Readable or Legibility.Recognized;
    /// <summary>Quarter turns clockwise from upright to the page as shown, and the size of the page as shown.</summary>
    public int Turn { get; init; }
    /// <summary>By how much level lines fall to the right on the upright page: a scan laid askew.</summary>
    public float Fall { get; init; }
    public float ShownWidth { get; init; }
    public float ShownHeight { get; init; }

    /// <summary>A box on the page as shown.</summary>
    public Area Shown(Area area)
    {
        var (right, down) = (-Fall * area.MiddleY, Fall * area.MiddleX);
        return UprightPage.Back(new(area.X0 + right, area.Y0 + down, area.X1 + right, area.Y1 + down), Turn, ShownWidth, ShownHeight);
    }
}
