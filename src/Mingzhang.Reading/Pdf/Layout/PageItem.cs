namespace Mingzhang.Reading.Pdf.Layout;

/// <summary>Something that stands on a page by itself: a line of text or a part of a table.</summary>
internal abstract record PageItem(int Page, Area Area);

internal sealed record LineItem(int Page, PrintedLine Line) : PageItem(Page, Line.Area);

internal sealed record TableItem(int Page, Area Area, TablePart Part) : PageItem(Page, Area);

/// <summary>A page taken apart: its items in reading order, and where its text stands.</summary>
internal sealed record PageParts(int Page, float Width, float Height, List<PageItem> Items);
