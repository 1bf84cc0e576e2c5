using System.Globalization;
using System.Security;
using System.Text;
using Mingzhang.Reading.Pdf;
using Mingzhang.Tests.Reading.Made;

namespace Mingzhang.Tests.Reading.Ofd;

/// <summary>Writes OFD files from positioned characters and lines, and whatever a test wants broken.</summary>
internal static class OfdWriter
{
    private const string Head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private const string Space = "xmlns:ofd=\"http://www.ofdspec.org/2016\"";
    private const float Millimetre = 72 / 25.4f;

    public static byte[] Of(params PageContent[] pages) => Zip.Of([.. Parts([.. pages.Select(Content)], pages[0].Width, pages[0].Height)]);

    /// <summary>The parts of a file whose pages hold these objects, on pages of so many points.</summary>
    public static IEnumerable<(string Name, string Content)> Parts(IReadOnlyList<string> pages, float width = 595, float height = 842, string template = "")
    {
        yield return ("OFD.xml", $"{Head}<ofd:OFD {Space} Version=\"1.0\" DocType=\"OFD\"><ofd:DocBody><ofd:DocInfo/><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>");
        var list = string.Concat(pages.Select((_, i) => $"<ofd:Page ID=\"{i + 10}\" BaseLoc=\"Pages/Page_{i}/Content.xml\"/>"));
        yield return ("Doc_0/Document.xml", $"{Head}<ofd:Document {Space}><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 {Number(width)} {Number(height)}</ofd:PhysicalBox></ofd:PageArea><ofd:TemplatePage ID=\"2\" BaseLoc=\"Tpls/Tpl_0/Content.xml\"/></ofd:CommonData><ofd:Pages>{list}</ofd:Pages></ofd:Document>");
        if (template.Length > 0) yield return ("Doc_0/Tpls/Tpl_0/Content.xml", Page(template));
        for (var i = 0; i < pages.Count; i++) yield return ($"Doc_0/Pages/Page_{i}/Content.xml", Page(pages[i], template.Length > 0));
    }

    private static string Page(string objects, bool onTemplate = false) =>
        $"{Head}<ofd:Page {Space}>{(onTemplate ? "<ofd:Template TemplateID=\"2\" ZOrder=\"Background\"/>" : "")}<ofd:Content><ofd:Layer ID=\"3\" Type=\"Body\">{objects}</ofd:Layer></ofd:Content></ofd:Page>";

    private static string Content(PageContent page)
    {
        var content = new StringBuilder();
        for (var from = 0; from < page.Glyphs.Length;)
        {
            var to = from + 1;
            while (to < page.Glyphs.Length && page.Glyphs[to].Y == page.Glyphs[from].Y && page.Glyphs[to].Size == page.Glyphs[from].Size && page.Glyphs[to].Turn == 0 && page.Glyphs[to].X > page.Glyphs[to - 1].X) to++;
            content.Append(Run(page.Glyphs.AsSpan(from, to - from)));
            from = to;
        }
        foreach (var ruling in page.Rulings) content.Append(Line(ruling.X0, ruling.Y0, ruling.Width >= ruling.Height ? ruling.X1 : ruling.X0, ruling.Width >= ruling.Height ? ruling.Y0 : ruling.Y1));
        foreach (var image in page.Images) content.Append(CultureInfo.InvariantCulture, $"<ofd:ImageObject Boundary=\"{Number(image.X0)} {Number(image.Y0)} {Number(image.Width)} {Number(image.Height)}\" ResourceID=\"7\"/>");
        return content.ToString();
    }

    /// <summary>One TextObject whose boundary begins where its first character does.</summary>
    private static string Run(ReadOnlySpan<Glyph> glyphs)
    {
        var text = string.Concat(glyphs.ToArray().Select(g => char.ConvertFromUtf32(g.Rune)));
        var advances = new List<string>();
        for (var i = 1; i < glyphs.Length; i++) advances.Add(Number(glyphs[i].X - glyphs[i - 1].X));
        return TextObject(glyphs[0].X, glyphs[0].Y, glyphs[0].Size, text, Packed(advances));
    }

    public static string TextObject(float x, float baseline, float size, string text, string deltaX, string attributes = "") =>
        $"<ofd:TextObject ID=\"4\" Boundary=\"{Number(x)} {Number(baseline - size)} 100 10\" Font=\"1\" Size=\"{Number(size)}\" {attributes}><ofd:TextCode X=\"0\" Y=\"{Number(size)}\" DeltaX=\"{deltaX}\">{SecurityElement.Escape(text)}</ofd:TextCode></ofd:TextObject>";

    public static string Line(float x0, float y0, float x1, float y1) =>
        $"<ofd:PathObject Boundary=\"{Number(x0)} {Number(y0)} {Number(x1 - x0)} {Number(y1 - y0)}\" LineWidth=\"0.2\"><ofd:AbbreviatedData>M 0 0 L {Number(x1 - x0)} {Number(y1 - y0)}</ofd:AbbreviatedData></ofd:PathObject>";

    /// <summary>Equal advances one after another as "g n d".</summary>
    private static string Packed(List<string> advances)
    {
        var packed = new List<string>();
        for (var from = 0; from < advances.Count;)
        {
            var to = from + 1;
            while (to < advances.Count && advances[to] == advances[from]) to++;
            packed.Add(to - from > 2 ? $"g {to - from} {advances[from]}" : string.Join(' ', Enumerable.Repeat(advances[from], to - from)));
            from = to;
        }
        return string.Join(' ', packed);
    }

    private static string Number(float points) => (points / Millimetre).ToString("0.####", CultureInfo.InvariantCulture);
}
