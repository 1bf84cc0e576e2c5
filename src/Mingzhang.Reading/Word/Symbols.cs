using System.Globalization;

namespace Mingzhang.Reading.Word;

/// <summary>Characters of symbol fonts (w:sym) as ordinary ones: check boxes and the signs of arithmetic.</summary>
internal static class Symbols
{
    /// <returns>"" for a symbol not known: most are ornaments.</returns>
    public static string Print(string? font, string? hexadecimal)
    {
        if (!int.TryParse(hexadecimal, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code)) return "";
        var symbol = code & 0xFF;
        // Symbol fonts live in the private area from F000.
        return code is > 0 and < 0xD800 ? ((char)code).ToString() : font switch
        {
            "Wingdings" => symbol switch { 0x6F or 0x70 or 0x71 or 0xA8 => "□", 0xFD or 0x78 => "☒", 0xFE => "☑", 0xFC => "√", 0xFB => "×", _ => "" },
            "Wingdings 2" => symbol switch { 0x52 or 0x53 => "☑", 0x50 => "√", 0x4F or 0x51 => "×", 0xA3 or 0x2A => "□", _ => "" },
            "Symbol" => symbol switch { 0xB3 => "≥", 0xA3 => "≤", 0xB4 => "×", 0xB8 => "÷", 0xB1 => "±", 0xB9 => "≠", 0x2D => "−", 0x25 => "%", _ => "" },
            _ => "",
        };
    }
}
