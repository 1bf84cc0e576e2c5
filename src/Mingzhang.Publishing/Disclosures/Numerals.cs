using System.Text.RegularExpressions;

namespace Mingzhang.Publishing.Disclosures;

/// <summary>一 to 九十九.</summary>
internal static partial class Numerals
{
    private const string Digits = "〇一二三四五六七八九";

    public static string Chinese(int number) => number < 10 ? Digits[number].ToString()
        : (number < 20 ? "" : Digits[number / 10].ToString()) + "十" + (number % 10 == 0 ? "" : Digits[number % 10].ToString());

    /// <summary>An item as it was typed, without the numeral that whoever typed it gave it.</summary>
    public static string Without(string item) => Typed().Replace(item, "");

    [GeneratedRegex(@"^\s*(?:[（(](?:[一二三四五六七八九十]{1,3}|\d{1,2})[）)]|[一二三四五六七八九十]{1,3}、|\d{1,2}[.．、](?!\d))\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Typed();
}
