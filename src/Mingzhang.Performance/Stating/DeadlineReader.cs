using Mingzhang.Accounts;

namespace Mingzhang.Performance;

/// <summary>
/// Reads dates and deadlines: 2023年12月31日前, 2023、12、31, 2023.12.31, 2024-12, 2024年度, 2024年1-12月, 12月底前. A date that prints no
/// year is of the sheet's year.
/// </summary>
internal static class DeadlineReader
{
    private static readonly string[] OwnYear = ["年底", "年底前", "年末", "全年", "年内", "当年", "本年度", "本年", "全年度", "当年度"];
    private static readonly string[] Tails =
    [
        "", "前", "之前", "以前", "底", "底前", "底之前", "末", "末前", "初", "止", "内", "完成", "全年", "上半年", "下半年",
        "度", "度内", "度全年", "年底", "年底前", "年末", "日", "日前", "日之前", "日以前", "日止", "日内",
    ];
    private static readonly string[] Done = ["已全部完成", "已完成", "全部完成", "按时完成", "完成"];

    public static Deadline? Read(string text, int? year)
    {
        if (Array.IndexOf(OwnYear, text) >= 0) return year is { } own ? new(text, new(own, 1, 1), new(own, 12, 31)) { YearAssumed = true } : null;
        if (PrintedNumber.DigitAt(text, text.StartsWith('于') || text.StartsWith('在') ? 1 : 0) < 0) return null;
        var bare = text.TrimStart('于', '在');
        foreach (var done in Done)
            if (bare.EndsWith(done, StringComparison.Ordinal)) bare = bare[..^done.Length];
        return (Single(bare, year) ?? FromTo(bare, year)) is { } found ? found with { Text = text } : null;
    }

    /// <summary>2024年1月1日至12月31日, 2024年1-12月.</summary>
    private static Deadline? FromTo(string text, int? year)
    {
        var at = text.AsSpan().IndexOfAny("至-—~～");
        if (at <= 0 || at + 1 >= text.Length) return null;
        var head = text[..at];
        if (Single(head, year) is { } from)
            return Single(text[(at + 1)..], from.From.Year) is { } to && to.To >= from.From ? new(text, from.From, to.To) : null;
        return text[^1] == '月' && Single(head + "月", year) is { } month && Single(text[(at + 1)..], month.From.Year) is { } last && last.To >= month.From ? new(text, month.From, last.To) : null;
    }

    private static Deadline? Single(string text, int? year)
    {
        var start = 0;
        if (Number(text, ref start) is not { } first) return null;
        if (first is < 1990 or > 2100)
        {
            if (year is not { } of || !Separates(text, ref start, '月')) return null;
            return OfMonth(text, of, first, start) is { } found ? found with { YearAssumed = true } : null;
        }
        if (start < text.Length && !Separates(text, ref start, '年')) return null;
        if (Number(text, ref start) is not { } month) return Within(text, start, new(first, 1, 1), new(first, 12, 31));
        return start == text.Length || Separates(text, ref start, '月') ? OfMonth(text, first, month, start) : null;
    }

    private static Deadline? OfMonth(string text, int year, int month, int start)
    {
        if (month is < 1 or > 12) return null;
        var days = DateTime.DaysInMonth(year, month);
        var at = start;
        if (Number(text, ref at) is not { } day) return Within(text, start, new(year, month, 1), new(year, month, days));
        return day >= 1 && day <= days ? Within(text, at, new(year, month, day), new(year, month, day)) : null;
    }

    private static Deadline? Within(string text, int start, DateOnly from, DateOnly to)
    {
        var tail = text[start..].Trim('.', '、', '(', ')', '。', '；', ';');
        if (Array.IndexOf(Tails, tail) < 0) return null;
        if (tail == "上半年") to = new(from.Year, 6, 30);
        if (tail == "下半年") from = new(from.Year, 7, 1);
        if (tail is "底" or "底前" or "底之前" or "末" or "末前" or "年底" or "年底前" or "年末") from = to;
        return new(text, from, to);
    }

    private static int? Number(string text, ref int start)
    {
        int value = 0, at = start;
        while (at - start < 5 && PrintedNumber.DigitAt(text, at) is >= 0 and var digit) (value, at) = (value * 10 + digit, at + 1);
        if (at == start || at - start > 4) return null;
        start = at;
        return value;
    }

    /// <summary>The named character, or one of the marks that stand for it.</summary>
    private static bool Separates(string text, ref int start, char name)
    {
        if (start >= text.Length || text[start] != name && text[start] is not ('.' or '、' or '-' or '/')) return false;
        start++;
        return true;
    }
}
