using DocumentFormat.OpenXml.Packaging;
using Mingzhang.Publishing.Word.Styles;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Mingzhang.Publishing.Word;

/// <summary>— 1 — in 四号 宋体: at the right of odd pages, at the left of even ones, one character from the edge (GB/T 9704-2012, 7.5).</summary>
internal static class Footers
{
    private const string Odd = "footerOdd";
    private const string Even = "footerEven";
    private const string OneCharacter = "280";

    public static void AddTo(MainDocumentPart main)
    {
        main.AddNewPart<FooterPart>(Odd).Footer = new W.Footer(Line(W.JustificationValues.Right));
        main.AddNewPart<FooterPart>(Even).Footer = new W.Footer(Line(W.JustificationValues.Left));
    }

    public static IEnumerable<W.FooterReference> References() =>
    [
        new() { Type = W.HeaderFooterValues.Default, Id = Odd },
        new() { Type = W.HeaderFooterValues.Even, Id = Even },
    ];

    private static W.Paragraph Line(W.JustificationValues side) => new(
        new W.ParagraphProperties
        {
            SnapToGrid = new W.SnapToGrid { Val = false },
            Indentation = side == W.JustificationValues.Right ? new W.Indentation { Right = OneCharacter } : new W.Indentation { Left = OneCharacter },
            Justification = new W.Justification { Val = side },
        },
        Run(new W.Text("— ") { Space = DocumentFormat.OpenXml.SpaceProcessingModeValues.Preserve }),
        Run(new W.FieldChar { FieldCharType = W.FieldCharValues.Begin }),
        Run(new W.FieldCode(" PAGE ") { Space = DocumentFormat.OpenXml.SpaceProcessingModeValues.Preserve }),
        Run(new W.FieldChar { FieldCharType = W.FieldCharValues.Separate }),
        Run(new W.Text("1")),
        Run(new W.FieldChar { FieldCharType = W.FieldCharValues.End }),
        Run(new W.Text(" —") { Space = DocumentFormat.OpenXml.SpaceProcessingModeValues.Preserve }));

    private static W.Run Run(DocumentFormat.OpenXml.OpenXmlElement content) => new(
        new W.RunProperties { RunFonts = ParagraphStyle.Fonts(Typography.Song), FontSize = new W.FontSize { Val = Typography.PageNumber.ToString(System.Globalization.CultureInfo.InvariantCulture) } },
        content);
}
