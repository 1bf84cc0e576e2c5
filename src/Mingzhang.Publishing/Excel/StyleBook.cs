using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Mingzhang.Publishing.Excel;

/// <summary>Numbers the looks of a workbook in the order of their first use, and writes them as its styles.</summary>
internal sealed class StyleBook
{
    private const uint FirstFormat = 164;
    private readonly List<CellLook> looks = [CellLook.Plain];
    private readonly Dictionary<CellLook, uint> numbers = new() { [CellLook.Plain] = 0 };

    public uint NumberOf(CellLook look)
    {
        if (numbers.TryGetValue(look, out var number)) return number;
        numbers.Add(look, number = (uint)looks.Count);
        looks.Add(look);
        return number;
    }

    public Stylesheet Write()
    {
        var fonts = looks.Select(l => (l.IsBold, l.Size)).Prepend((IsBold: false, CellLook.Plain.Size)).Distinct().ToList();
        var formats = looks.Select(l => l.Format).Where(f => BuiltIn(f) is null).Distinct().ToList();
        uint FormatId(string code) => BuiltIn(code) ?? FirstFormat + (uint)formats.IndexOf(code);
        var sheet = new Stylesheet();
        if (formats.Count > 0) sheet.Append(new NumberingFormats(formats.Select(f => new NumberingFormat { NumberFormatId = FormatId(f), FormatCode = f })) { Count = (uint)formats.Count });
        sheet.Append(
            new Fonts(fonts.Select(f => Font(f.IsBold, f.Size))),
            new Fills(Fill(PatternValues.None), Fill(PatternValues.Gray125), new Fill(new PatternFill(new ForegroundColor { Rgb = "FFEEF2F6" }) { PatternType = PatternValues.Solid })),
            new Borders(new Border(), Frame()),
            new CellStyleFormats(new CellFormat()),
            new CellFormats(looks.Select(l => Format(l, (uint)fonts.IndexOf((l.IsBold, l.Size)), FormatId(l.Format)))),
            new CellStyles(new CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }));
        return sheet;
    }

    private static uint? BuiltIn(string code) => code switch
    {
        "General" => 0,
        "0" => 1,
        "0.00" => 2,
        "0%" => 9,
        "0.00%" => 10,
        _ => null,
    };

    private static Font Font(bool bold, int size)
    {
        var font = new Font();
        if (bold) font.Append(new Bold());
        font.Append(new FontSize { Val = size }, new FontName { Val = "宋体" });
        return font;
    }

    private static Fill Fill(PatternValues pattern) => new(new PatternFill { PatternType = pattern });

    private static Border Frame() => new(new LeftBorder(Line()) { Style = BorderStyleValues.Thin }, new RightBorder(Line()) { Style = BorderStyleValues.Thin },
        new TopBorder(Line()) { Style = BorderStyleValues.Thin }, new BottomBorder(Line()) { Style = BorderStyleValues.Thin });

    private static Color Line() => new() { Rgb = "FF8A94A0" };

    private static CellFormat Format(CellLook look, uint font, uint format) => new(Alignment(look))
    {
        FontId = font,
        NumberFormatId = format,
        FillId = look.Shaded ? 2u : 0u,
        BorderId = look.Framed ? 1u : 0u,
        ApplyFont = font > 0 ? true : null,
        ApplyFill = look.Shaded ? true : null,
        ApplyBorder = look.Framed ? true : null,
        ApplyNumberFormat = format > 0 ? true : null,
        ApplyAlignment = true,
    };

    private static Alignment Alignment(CellLook look)
    {
        var alignment = new Alignment { Vertical = VerticalAlignmentValues.Center };
        if (look.Side != Side.General) alignment.Horizontal = look.Side switch { Side.Left => HorizontalAlignmentValues.Left, Side.Right => HorizontalAlignmentValues.Right, _ => HorizontalAlignmentValues.Center };
        if (look.Wraps) alignment.WrapText = true;
        if (look.Indent > 0) alignment.Indent = (uint)look.Indent;
        return alignment;
    }
}
