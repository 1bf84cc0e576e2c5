namespace Mingzhang.Publishing.Disclosures;

/// <summary>一 to 九十九.</summary>
internal static class Numerals
{
    private const string Digits = "〇一二三四五六七八九";

    public static string Chinese(int number) => number < 10 ? Digits[number].ToString()
        : (number < 20 ? "" : Digits[number / 10].ToString()) + "十" + (number % 10 == 0 ? "" : Digits[number % 10].ToString());
}
