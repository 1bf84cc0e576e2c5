namespace Mingzhang.Reading.Pdf.Layout;

/// <summary>How far a page's text can be trusted.</summary>
internal enum Legibility
{
    Readable,
    /// <summary>An image of text, and no text.</summary>
    Image,
    /// <summary>An image of text with the text that recognition software found in it.</summary>
    Recognized,
    /// <summary>Its fonts do not say which characters they draw.</summary>
    Undecodable,
    Damaged,
    /// <summary>Read only as far as the limits allow.</summary>
    TooMuch,
}

/// <summary>Judges a page before its text is used.</summary>
internal static class PageLegibility
{
    /// <summary>Fewer characters than this (a page number, a stamp) are no text of a page that is an image.</summary>
    private const int FewGlyphs = 20;
    /// <summary>Part of the page that a scan covers.</summary>
    private const float ScanArea = 0.4f;
    /// <summary>One foreign character in so many makes a page unreadable.</summary>
    private const int ForeignIn = 50;

    public static Legibility Of(PageContent page)
    {
        if (page.Fault == PageFault.Damaged) return Legibility.Damaged;
        if (page.IsRecognized) return Legibility.Recognized;
        var glyphs = page.Glyphs.Length;
        var isScan = page.Images.Sum(i => Math.Max(0, Math.Min(i.X1, page.Width) - Math.Max(i.X0, 0)) * Math.Max(0, Math.Min(i.Y1, page.Height) - Math.Max(i.Y0, 0))) > ScanArea * page.Width * page.Height;
        if (glyphs < FewGlyphs) return page.Fault == PageFault.TooMuch ? Legibility.TooMuch : isScan ? Legibility.Image : Legibility.Readable;
        if (page.Glyphs.Count(g => IsPlausible(g)) * 4 < glyphs * 3 || page.Glyphs.Count(g => IsForeign(g)) * ForeignIn > glyphs) return Legibility.Undecodable;
        if (isScan && page.Glyphs.Count(g => g.Traits.HasFlag(GlyphTraits.Invisible)) * 2 > glyphs) return Legibility.Recognized;
        return page.Fault == PageFault.TooMuch ? Legibility.TooMuch : Legibility.Readable;
    }

    /// <summary>A character one meets in such documents. A font without a map yields its own numbers for characters instead, all over the code space.</summary>
    private static bool IsPlausible(in Glyph glyph) =>
        !glyph.Traits.HasFlag(GlyphTraits.Undecodable)
        && (Characters.IsWide(glyph.Rune) || char.IsAsciiLetterOrDigit((char)Math.Min(glyph.Rune, 0xFFFF)) || glyph.Rune is '.' or ',' or ':' or ';' or '(' or ')' or '-' or '%' or '/' or '"' or '\'' or 0x201C or 0x201D or 0x2018 or 0x2019);

    /// <summary>Letters with accents and signs of western fonts: where many stand in Chinese text, a conversion lost some of its characters, and others may read as digits.</summary>
    private static bool IsForeign(in Glyph glyph) => glyph.Rune is >= 0xA1 and < 0x0300 and not (0xB0 or 0xB1 or 0xB7 or 0xD7 or 0xF7 or 0xA7);

    /// <summary>One line for each kind of page that was not read, Chinese first; pages in runs.</summary>
    public static IReadOnlyList<string> Describe(IEnumerable<(int Page, Legibility Legibility)> pages) =>
        [.. pages.Where(p => p.Legibility != Legibility.Readable).GroupBy(p => p.Legibility).OrderBy(g => g.Min(p => p.Page)).Select(g => Describe(g.Key, g.Select(p => p.Page)))];

    private static string Describe(Legibility legibility, IEnumerable<int> pages)
    {
        var runs = Runs(pages);
        var (chinese, english) = ($"第{runs.Replace(", ", "、", StringComparison.Ordinal)}页", runs.All(char.IsAsciiDigit) ? $"page {runs}" : $"pages {runs}");
        var one = runs.All(char.IsAsciiDigit);
        return legibility switch
        {
            Legibility.Image => $"{chinese}是图片，没有读取（{english} {(one ? "is an image and was" : "are images and were")} not read）",
            Legibility.Recognized => $"{chinese}是扫描图片，文字来自识别软件，可能有误（{english} {(one ? "is a scan" : "are scans")} whose text comes from recognition software and may be wrong）",
            Legibility.Undecodable => $"{chinese}的文字无法解码，字体没有说明字形是什么字，没有读取（text on {english} cannot be decoded, its font has no Unicode map; it was not read）",
            Legibility.Damaged => $"{chinese}已损坏，没有读取（{english} {(one ? "is damaged and was" : "are damaged and were")} not read）",
            _ => $"{chinese}的文字或线条超过上限，只读取了一部分（{english} {(one ? "holds" : "hold")} more than the limits allow and {(one ? "was" : "were")} read in part）",
        };
    }

    private static string Runs(IEnumerable<int> pages)
    {
        var runs = new List<(int From, int To)>();
        foreach (var page in pages.Order())
        {
            if (runs.Count > 0 && runs[^1].To + 1 == page) runs[^1] = (runs[^1].From, page);
            else runs.Add((page, page));
        }
        return string.Join(", ", runs.Select(r => r.From == r.To ? $"{r.From}" : $"{r.From}–{r.To}"));
    }
}
