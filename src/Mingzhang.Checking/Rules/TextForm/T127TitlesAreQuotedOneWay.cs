using System.Buffers;
using Mingzhang.Accounts;
using Mingzhang.Checking.Wording;

namespace Mingzhang.Checking.Rules.TextForm;

/// <summary>先进集体 in one place, 优秀集体 in another: a long quoted title or honour printed two ways.</summary>
internal sealed class T127TitlesAreQuotedOneWay : Rule
{
    private const int Shortest = 10;
    private const int Longest = 60;
    private const int KeyLength = 4;
    /// <summary>Differences that make another thing rather than another spelling: numbers, levels, sides, seasons.</summary>
    private static readonly SearchValues<char> Telling =
        SearchValues.Create("0123456789零一二三四五六七八九十百千首次第上下左右前后内外东南西北中省市县区乡镇村州国男女大小新旧春夏秋冬甲乙丙丁年月日季初末收支");

    private sealed record Quoted(string Words, Stretch Stretch, int At);

    public override IEnumerable<Outcome> Check(AccountSet account)
    {
        var quoted = Prose.Of(account).Passages.Where(p => p.IsBody).SelectMany(QuotedIn).DistinctBy(q => q.Words, StringComparer.Ordinal).ToList();
        if (quoted.Count < 2) return [new Outcome.NotEvaluable("文中没有可比对的书名号或引号内容", "there are no quoted titles to compare", ["引用的名称"])];
        var faults = new Faults(Code);
        var buckets = new Dictionary<string, List<Quoted>>(StringComparer.Ordinal);
        foreach (var title in quoted) Compare(title, buckets, faults);
        return faults.Count > 0 ? faults.Outcomes : [new Outcome.Holds("引用的名称前后一致", "quoted titles are the same throughout")];
    }

    /// <summary>Two titles with at most two changes nearly always share their first or their last characters: only those are compared.</summary>
    private static void Compare(Quoted title, Dictionary<string, List<Quoted>> buckets, Faults faults)
    {
        string[] keys = ["<" + title.Words[..KeyLength], ">" + title.Words[^KeyLength..]];
        foreach (var key in keys)
        {
            if (!buckets.TryGetValue(key, out var others)) buckets.Add(key, others = []);
            if (others.Find(o => IsSlip(o.Words, title.Words)) is { } other)
            {
                Add(other, title, faults);
                return;
            }
        }
        foreach (var key in keys)
            if (buckets[key].Count < 64) buckets[key].Add(title);
    }

    private static bool IsSlip(string a, string b)
    {
        var most = Math.Min(a.Length, b.Length) < 16 ? 1 : 2;
        if (Likeness.Distance(a, b, most) > most) return false;
        var (x, y) = Likeness.Difference(a, b);
        return (x + y).AsSpan().IndexOfAny(Telling) < 0 && x.Length > 0 && y.Length > 0;
    }

    private static IEnumerable<Quoted> QuotedIn(Stretch stretch)
    {
        var text = stretch.Text;
        for (var open = text.AsSpan().IndexOfAny('“', '《'); open >= 0;)
        {
            var close = text.IndexOf(text[open] == '“' ? '”' : '》', open);
            if (close < 0) yield break;
            if (close - open - 1 is >= Shortest and <= Longest) yield return new Quoted(text[(open + 1)..close], stretch, open);
            var step = text.AsSpan(close).IndexOfAny('“', '《');
            open = step < 0 ? -1 : close + step;
        }
    }

    private static void Add(Quoted first, Quoted second, Faults faults) =>
        faults.Add(second.Stretch, second.At, second.Words.Length + 2, Level.Review,
            $"同一名称疑有两种写法：{first.Stretch.SpotAt(first.At).Chinese}为“{first.Words}”，此处为“{second.Words}”。",
            $"One title seems to be printed two ways: \"{first.Words}\" ({first.Stretch.SpotAt(first.At).English}) and \"{second.Words}\" here.", "核对后统一");
}
