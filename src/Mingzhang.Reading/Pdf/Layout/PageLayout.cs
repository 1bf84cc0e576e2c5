namespace Mingzhang.Reading.Pdf.Layout;

/// <summary>Takes a page apart: tables between ruling lines, then lines of text.</summary>
internal static class PageLayout
{
    public static PageParts Of(PageContent shown)
    {
        var turn = UprightPage.TurnOf(shown);
        var page = UprightPage.Of(shown, turn);
        var legibility = PageLegibility.Of(page);
        var items = legibility is Legibility.Image or Legibility.Undecodable or Legibility.Damaged ? [] : Items(page, legibility);
        return new(page.Number, page.Width, page.Height, InOrder(items))
        {
            Legibility = legibility,
            Turn = turn,
            Fall = shown.Fall,
            ShownWidth = shown.Width,
            ShownHeight = shown.Height,
        };
    }

    private static List<PageItem> Items(PageContent page, Legibility legibility)
    {
        var glyphs = page.Glyphs.Where(IsSound).ToList();
        var items = new List<PageItem>();
        var groups = OpenTables.Close(RuleGroups.Of(Rules.Of(page.Rulings)), glyphs);
        var lattices = groups.ConvertAll(Lattice.Of).OfType<Lattice>();
        foreach (var lattice in lattices.OrderBy(l => l.Area.Width * l.Area.Height))
        {
            if (RuledTable.Fill(lattice, glyphs, out glyphs) is { } table)
            {
                items.Add(new TableItem(page.Number, table.Area, TablePart.Of(table, page.Number, legibility == Legibility.Recognized)));
            }
        }
        items.AddRange(LineBuilder.Build(glyphs).Select(line => new LineItem(page.Number, line)));
        return items;
    }

    private static bool IsSound(Glyph glyph) =>
        glyph.Turn == 0 && glyph.Box.IsFinite && float.IsFinite(glyph.X) && float.IsFinite(glyph.Y) && glyph.Size is > 0.5f and < 500;

    /// <summary>From the top; of two that stand side by side, the left one first.</summary>
    private static List<PageItem> InOrder(List<PageItem> items)
    {
        var sorted = items.OrderBy(i => i.Area.Y0).ThenBy(i => i.Area.X0).ToList();
        for (var i = 1; i < sorted.Count; i++)
        {
            for (var j = i; j > 0 && sorted[j] is TableItem right && sorted[j - 1] is TableItem left && SideBySide(left.Area, right.Area) && right.Area.X0 < left.Area.X0; j--)
            {
                (sorted[j - 1], sorted[j]) = (sorted[j], sorted[j - 1]);
            }
        }
        return sorted;
    }

    private static bool SideBySide(Area a, Area b) =>
        Math.Min(a.Y1, b.Y1) - Math.Max(a.Y0, b.Y0) > 0.5f * Math.Min(a.Height, b.Height);
}
