using System.Text;
using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Mingzhang.Publishing.Word;

/// <summary>草稿, grey and aslant behind the text of every page: what is not ready for publication must not look as if it were.</summary>
internal static class Watermark
{
    private const string Odd = "headerOdd";
    private const string Even = "headerEven";

    public static void AddTo(MainDocumentPart main)
    {
        Feed(main.AddNewPart<HeaderPart>(Odd), 1);
        Feed(main.AddNewPart<HeaderPart>(Even), 2);
    }

    public static IEnumerable<W.HeaderReference> References() =>
    [
        new() { Type = W.HeaderFooterValues.Default, Id = Odd },
        new() { Type = W.HeaderFooterValues.Even, Id = Even },
    ];

    private static void Feed(HeaderPart part, int number)
    {
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(Header(number)));
        part.FeedData(content);
    }

    private static string Header(int number) => $"""
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w10="urn:schemas-microsoft-com:office:word"><w:p><w:r><w:pict><v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800" path="m@7,l@8,m@5,21600l@6,21600e"><v:formulas><v:f eqn="sum #0 0 10800"/><v:f eqn="prod #0 2 1"/><v:f eqn="sum 21600 0 @1"/><v:f eqn="sum 0 0 @2"/><v:f eqn="sum 21600 0 @3"/><v:f eqn="if @0 @3 0"/><v:f eqn="if @0 21600 @1"/><v:f eqn="if @0 0 @2"/><v:f eqn="if @0 @4 21600"/></v:formulas><v:path textpathok="t" o:connecttype="custom" o:connectlocs="@9,0;@10,10800;@11,21600;@12,10800" o:connectangles="270,180,90,0"/><v:textpath on="t" fitshape="t"/></v:shapetype><v:shape id="DraftMark{number}" o:spid="_x0000_s{2048 + number}" type="#_x0000_t136" alt="草稿" style="position:absolute;margin-left:0;margin-top:0;width:360pt;height:170pt;rotation:315;z-index:-251658752;mso-position-horizontal:center;mso-position-horizontal-relative:margin;mso-position-vertical:center;mso-position-vertical-relative:margin" fillcolor="#d0d0d0" stroked="f"><v:fill opacity=".5"/><v:textpath style="font-family:&quot;{Typography.Hei}&quot;;font-size:1pt" string="草稿"/><w10:wrap anchorx="margin" anchory="margin"/></v:shape></w:pict></w:r></w:p></w:hdr>
        """;
}
