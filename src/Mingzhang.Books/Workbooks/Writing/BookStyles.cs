using DocumentFormat.OpenXml.Spreadsheet;

namespace Mingzhang.Books;

/// <summary>The few looks of the workbook's cells. Input cells are unlocked, all others are kept from slips of the hand.</summary>
internal static class BookStyles
{
    public const uint Plain = 0, Head = 1, Help = 2, Example = 3, Words = 4, Money = 5, Code = 6, Fixed = 7, Derived = 8;

    private const uint TwoDecimals = 4;
    private const uint AsText = 49;

    public static Stylesheet Of() => new(
        new Fonts(Font(), Font(new Bold(), new Color { Rgb = "FFFFFFFF" }), Font(new Italic(), new Color { Rgb = "FF595959" }), Font(new Bold())),
        new Fills(Fill(PatternValues.None, null), Fill(PatternValues.Gray125, null), Fill(PatternValues.Solid, "FF1F4E79"), Fill(PatternValues.Solid, "FFF2F2F2"), Fill(PatternValues.Solid, "FFFFF9E5")),
        new Borders(new Border(), Thin()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            Format(0, 0, 0, 0, locked: true), Format(1, 2, 1, 0, locked: true, wrap: true, centre: true), Format(2, 3, 1, 0, locked: true, wrap: true), Format(2, 4, 1, AsText, locked: true, wrap: true),
            Format(0, 0, 1, 0, locked: false, wrap: true), Format(0, 0, 1, TwoDecimals, locked: false), Format(0, 0, 1, AsText, locked: false), Format(3, 3, 1, 0, locked: true), Format(0, 3, 1, TwoDecimals, locked: true)));

    private static Font Font(params DocumentFormat.OpenXml.OpenXmlElement[] first) => new([.. first.Where(e => e is Bold or Italic), new FontSize { Val = 11 }, .. first.Where(e => e is Color), new FontName { Val = "宋体" }]);

    private static Fill Fill(PatternValues pattern, string? colour) =>
        new(colour is null ? new PatternFill { PatternType = pattern } : new PatternFill(new ForegroundColor { Rgb = colour }, new BackgroundColor { Indexed = 64 }) { PatternType = pattern });

    private static Border Thin()
    {
        static T Side<T>(T side) where T : BorderPropertiesType
        {
            side.Style = BorderStyleValues.Thin;
            side.Color = new Color { Rgb = "FFBFBFBF" };
            return side;
        }
        return new(Side(new LeftBorder()), Side(new RightBorder()), Side(new TopBorder()), Side(new BottomBorder()), new DiagonalBorder());
    }

    private static CellFormat Format(uint font, uint fill, uint border, uint number, bool locked, bool wrap = false, bool centre = false) => new(
        new Alignment { WrapText = wrap, Vertical = VerticalAlignmentValues.Center, Horizontal = centre ? HorizontalAlignmentValues.Center : HorizontalAlignmentValues.General }, new Protection { Locked = locked })
    { FontId = font, FillId = fill, BorderId = border, NumberFormatId = number, ApplyFont = true, ApplyFill = true, ApplyBorder = true, ApplyNumberFormat = true, ApplyAlignment = true, ApplyProtection = true };
}
