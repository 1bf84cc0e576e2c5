using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Mingzhang.Publishing.Word;

/// <summary>Page, margins, grid and numbering of a section.</summary>
internal static class SectionEnd
{
    /// <param name="first">Pages are counted from the first of the body; cover and contents carry no number.</param>
    public static W.SectionProperties Of(Section section, bool first, bool draft)
    {
        var properties = new W.SectionProperties();
        if (draft) properties.Append(Watermark.References());
        if (section.Kind == SectionKind.Body) properties.Append(Footers.References());
        properties.Append(new W.SectionType { Val = W.SectionMarkValues.NextPage }, Size(section.Landscape), Margins(section.Landscape));
        if (first && section.Kind == SectionKind.Body) properties.Append(new W.PageNumberType { Start = 1 });
        properties.Append(new W.DocGrid { Type = W.DocGridValues.Lines, LinePitch = Typography.LinePitch });
        return properties;
    }

    private static W.PageSize Size(bool landscape) => landscape
        ? new() { Width = Typography.PageLong, Height = Typography.PageShort, Orient = W.PageOrientationValues.Landscape }
        : new() { Width = Typography.PageShort, Height = Typography.PageLong };

    /// <summary>A sheet turned to the left: its top was the right edge.</summary>
    private static W.PageMargin Margins(bool landscape) => landscape
        ? new() { Top = Typography.MarginLeft, Bottom = Typography.MarginRight, Left = Typography.MarginTop, Right = Typography.MarginBottom, Header = 851, Footer = 794, Gutter = 0 }
        : new() { Top = Typography.MarginTop, Bottom = Typography.MarginBottom, Left = Typography.MarginLeft, Right = Typography.MarginRight, Header = 1134, Footer = Typography.FooterDistance, Gutter = 0 };
}
