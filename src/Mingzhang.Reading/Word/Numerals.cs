using System.Globalization;
using System.Text;

namespace Mingzhang.Reading.Word;

/// <summary>Prints the number of an automatically numbered paragraph in one of Word's number formats (ECMA-376 ST_NumberFormat).</summary>
internal static class Numerals
{
    private const string Stems = "甲乙丙丁戊己庚辛壬癸";
    private const string Branches = "子丑寅卯辰巳午未申酉戌亥";
    private const string Counting = "〇一二三四五六七八九十百千万";
    private const string Legal = "零壹贰叁肆伍陆柒捌玖拾佰仟万";

    /// <returns>The numeral; decimal digits for a format not known.</returns>
    public static string Print(int number, string format) => format switch
    {
        "none" or "bullet" => "",
        "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
        "decimalFullWidth" or "decimalFullWidth2" => FullWidth(number),
        "upperRoman" => Roman(number),
        "lowerRoman" => Roman(number).ToLowerInvariant(),
        "upperLetter" => Letter(number, 'A'),
        "lowerLetter" => Letter(number, 'a'),
        "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" => From(number, '\u2460', 20),
        "decimalEnclosedParen" => From(number, '\u2474', 20),
        "decimalEnclosedFullstop" => From(number, '\u2488', 20),
        "ideographEnclosedCircle" => From(number, '\u3280', 10),
        "chineseCounting" or "chineseCountingThousand" or "taiwaneseCounting" or "taiwaneseCountingThousand" or "japaneseCounting" => Chinese(number, Counting),
        "chineseLegalSimplified" or "ideographLegalTraditional" or "japaneseLegal" => Chinese(number, Legal),
        "ideographDigital" or "taiwaneseDigital" or "japaneseDigitalTenThousand" => Digits(number),
        "ideographTraditional" => Cycle(number, Stems),
        "ideographZodiac" => Cycle(number, Branches),
        _ => Decimal(number),
    };

    private static string Decimal(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string FullWidth(int number) => string.Concat(Decimal(number).Select(c => c == '-' ? '－' : (char)(c - '0' + '０')));

    private static string Digits(int number) => string.Concat(Decimal(number).Select(c => c == '-' ? '-' : Counting[c - '0']));

    private static string From(int number, char one, int last) => number >= 1 && number <= last ? ((char)(one + number - 1)).ToString() : Decimal(number);

    private static string Cycle(int number, string names) => number >= 1 ? names[(number - 1) % names.Length].ToString() : Decimal(number);

    /// <summary>a to z, then aa, bb…: Word repeats the letter.</summary>
    private static string Letter(int number, char first) =>
        number is >= 1 and <= 780 ? new string((char)(first + (number - 1) % 26), (number - 1) / 26 + 1) : Decimal(number);

    private static string Roman(int number)
    {
        if (number is < 1 or > 3999) return Decimal(number);
        var text = new StringBuilder();
        foreach (var (value, sign) in ((int, string)[])[(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")])
        {
            for (; number >= value; number -= value) text.Append(sign);
        }
        return text.ToString();
    }

    /// <summary>Signs: ten digits, then ten, hundred, thousand, ten thousand. 10 is 十 in counting and 壹拾 in legal numerals.</summary>
    private static string Chinese(int number, string signs)
    {
        if (number is < 1 or > 99_999) return number == 0 ? signs[..1] : Decimal(number);
        var text = new StringBuilder();
        var zero = false;
        for (int place = 4, unit = 10_000; place >= 0; place--, unit /= 10)
        {
            var digit = number / unit % 10;
            if (digit == 0)
            {
                zero = text.Length > 0;
                continue;
            }
            if (zero) text.Append('零');
            zero = false;
            var silent = digit == 1 && place == 1 && text.Length == 0 && signs == Counting;
            if (!silent) text.Append(signs[digit]);
            if (place > 0) text.Append(signs[9 + place]);
        }
        return text.ToString();
    }
}
