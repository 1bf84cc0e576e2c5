using System.Text;
using Mingzhang.Accounts;

namespace Mingzhang.Performance;

/// <summary>Reads the words of a target or actual cell: what kind of statement it is. Never fails: what is nothing else is a phrase.</summary>
public static class StatedReader
{
    private static readonly string[] Dashes = ["-", "—", "——", "--", "/", "－", "…", "……", "\\"];

    /// <param name="text">The cell as printed.</param>
    /// <param name="ofTime">The indicator is one of time: a bare 2024 is a year.</param>
    /// <param name="year">The year of the sheet, for dates that print none.</param>
    public static Stated Read(string? text, bool ofTime = false, int? year = null)
    {
        var bare = Bare(text);
        if (bare.Length == 0 || Array.IndexOf(Dashes, bare) >= 0) return new BlankValue();
        if (bare == "零") return new Quantity(bare, Comparator.None, default, StatedUnit.None);
        if (DeadlineReader.Read(bare, year) is { } deadline && (ofTime || !IsBareNumber(bare))) return deadline;
        return QuantityReader.Read(bare) ?? QualityReader.Read(bare) ?? new Phrase(bare);
    }

    private static bool IsBareNumber(string text) => PrintedNumber.TryParse(text, out _);

    /// <summary>Without white space, full-width marks narrow.</summary>
    private static string Bare(string? text)
    {
        if (text is null) return "";
        var bare = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c) || c is '\u200B' or '\uFEFF') continue;
            bare.Append(c is '＞' or '＜' or '＝' or '％' or '（' or '）' or '＋' or '－' or '／' or '．' or '：' or (>= '０' and <= '９') ? (char)(c - 0xFEE0) : c);
        }
        return bare.ToString();
    }
}
