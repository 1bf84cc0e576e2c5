using Mingzhang.Accounts;
using Mingzhang.Checking.Wording;

namespace Mingzhang.Checking.Rules.TextForm;

/// <summary>长编委发〔2019〕16号 and 长编办发[2019]16号: one document cited under two issuers.</summary>
internal sealed class T126DocumentsAreCitedOneWay : Rule
{
    private const int LongestIssuer = 6;

    private sealed record Citation(string Issuer, string Number, Stretch Stretch, int Start, int End);

    public override IEnumerable<Outcome> Check(AccountSet account)
    {
        var cited = Prose.Of(account).Passages.Where(p => p.Part != Part.Contents).SelectMany(Citations).ToList();
        if (cited.Count == 0) return [new Outcome.NotEvaluable("文中没有引用文号", "no document number is cited", ["文号"])];
        var faults = new Faults(Code);
        foreach (var group in cited.GroupBy(c => c.Number, StringComparer.Ordinal))
        {
            var first = group.First();
            foreach (var other in group.Skip(1).DistinctBy(c => c.Issuer, StringComparer.Ordinal))
                if (IsSlip(first.Issuer, other.Issuer)) Add(first, other, faults);
        }
        return faults.Count > 0 ? faults.Outcomes : [new Outcome.Holds("文号前后一致", "every document is cited under one number")];
    }

    /// <summary>字号〔年份〕序号号, with any of the brackets in use.</summary>
    private static IEnumerable<Citation> Citations(Stretch stretch)
    {
        var text = stretch.Text;
        for (var year = text.AsSpan().IndexOfAny("〔[【("); year >= 0; year = Next(text, year + 1))
        {
            if (year + 6 >= text.Length || text[year + 5] is not ('〕' or ']' or '】' or ')') || !text.AsSpan(year + 1, 4).ContainsAnyInRange('0', '9')) continue;
            if (!int.TryParse(text.AsSpan(year + 1, 4), out var y) || y is < 1950 or > 2099) continue;
            var end = year + 6;
            while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
            if (end == year + 6 || Clause.At(text, end) != '号') continue;
            var start = year;
            while (start > 0 && year - start < LongestIssuer && Clause.IsHan(text[start - 1])) start--;
            if (year - start >= 2) yield return new Citation(text[start..year], text[(year + 1)..(year + 5)] + "-" + text[(year + 6)..end], stretch, start, end + 1);
        }
    }

    private static int Next(string text, int from)
    {
        var step = text.AsSpan(from).IndexOfAny("〔[【(");
        return step < 0 ? -1 : from + step;
    }

    /// <summary>The same issuer but for one character. Other words may stand before the shorter one; another issuer altogether is another document.</summary>
    private static bool IsSlip(string a, string b)
    {
        var common = Math.Min(a.Length, b.Length);
        string x = a[^common..], y = b[^common..];
        return common >= 3 && x != y && Likeness.Distance(x, y, 1) == 1 && x[0] == y[0];
    }

    private static void Add(Citation first, Citation other, Faults faults)
    {
        var a = first.Stretch.Print(first.Start, first.End - first.Start);
        var b = other.Stretch.Print(other.Start, other.End - other.Start);
        faults.Add(other.Stretch, other.Start, other.End - other.Start, Level.Warning,
            $"同一文件的文号写法不一：{first.Stretch.SpotAt(first.Start).Chinese}为“{a}”，此处为“{b}”。",
            $"One document is cited two ways: \"{a}\" ({first.Stretch.SpotAt(first.Start).English}) and \"{b}\" here.", "核对原文后统一");
    }
}
