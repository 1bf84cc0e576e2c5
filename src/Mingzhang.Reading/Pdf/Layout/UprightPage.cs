namespace Mingzhang.Reading.Pdf.Layout;

/// <summary>A page turned so that most of its text reads from left to right: wide tables are often printed sideways on a page left upright.</summary>
internal static class UprightPage
{
    /// <summary>Quarter turns clockwise by which most of the page's text stands turned.</summary>
    public static int TurnOf(PageContent page)
    {
        Span<int> counts = stackalloc int[4];
        foreach (var glyph in page.Glyphs) counts[glyph.Turn & 3]++;
        for (var turn = 1; turn < 4; turn++)
        {
            if (counts[turn] * 5 > page.Glyphs.Length * 3) return turn;
        }
        return 0;
    }

    /// <summary>The page with its text upright; <see cref="Back"/> undoes it for boxes.</summary>
    public static PageContent Of(PageContent page, int turn) => turn == 0 ? page : page with
    {
        Width = turn == 2 ? page.Width : page.Height,
        Height = turn == 2 ? page.Height : page.Width,
        Glyphs = Array.ConvertAll(page.Glyphs, g => Turned(g, turn, page.Width, page.Height)),
        Rulings = Array.ConvertAll(page.Rulings, a => Turned(a, turn, page.Width, page.Height)),
        Images = Array.ConvertAll(page.Images, a => Turned(a, turn, page.Width, page.Height)),
    };

    /// <summary>A box of the upright page on the page as shown, whose size is given.</summary>
    public static Area Back(Area area, int turn, float width, float height) => turn switch
    {
        0 => area,
        1 => new(width - area.Y1, area.X0, width - area.Y0, area.X1),
        2 => new(width - area.X1, height - area.Y1, width - area.X0, height - area.Y0),
        _ => new(area.Y0, height - area.X1, area.Y1, height - area.X0),
    };

    private static Glyph Turned(in Glyph glyph, int turn, float width, float height)
    {
        var origin = Turned(new Area(glyph.X, glyph.Y, glyph.X, glyph.Y), turn, width, height);
        return glyph with { Box = Turned(glyph.Box, turn, width, height), X = origin.X0, Y = origin.Y0, Turn = (short)((glyph.Turn - turn) & 3) };
    }

    private static Area Turned(Area area, int turn, float width, float height) => turn switch
    {
        0 => area,
        1 => new(area.Y0, width - area.X1, area.Y1, width - area.X0),
        2 => new(width - area.X1, height - area.Y1, width - area.X0, height - area.Y0),
        _ => new(height - area.Y1, area.X0, height - area.Y0, area.X1),
    };
}
