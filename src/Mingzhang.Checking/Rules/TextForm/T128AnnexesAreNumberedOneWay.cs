using Mingzhang.Accounts;
using Mingzhang.Checking.Wording;

namespace Mingzhang.Checking.Rules.TextForm;

/// <summary>"基础数据表（附件2）" in the text, "附件：1. …基础数据表" in the list of annexes.</summary>
internal sealed class T128AnnexesAreNumberedOneWay : Rule
{
    private const int Shortest = 5;
    private const string Chinese = "零一二三四五六七八九";

    private sealed record Annex(string Name, int Number, Stretch Stretch, int Start, int End);

    public override IEnumerable<Outcome> Check(AccountSet account)
    {
        var passages = Prose.Of(account).Passages.Where(p => p.Part != Part.Contents).ToList();
        var named = passages.SelectMany(Named).ToList();
        var listed = Listed(passages).ToList();
        if (named.Count == 0 || listed.Count == 0)
            return [new Outcome.NotEvaluable("没有同时出现附件编号和附件清单", "annex numbers in the text and a list of annexes do not both occur", ["附件编号", "附件清单"])];
        var faults = new Faults(Code);
        var byEnd = listed.ToLookup(l => l.Name[^Shortest..], StringComparer.Ordinal);
        foreach (var annex in named)
            if (byEnd[annex.Name[^Shortest..]].FirstOrDefault(l => IsSame(l.Name, annex.Name)) is { } entry && entry.Number != annex.Number) Add(annex, entry, faults);
        return faults.Count > 0 ? faults.Outcomes : [new Outcome.Holds("附件编号与清单一致", "annexes are numbered in the text as in the list")];
    }

    /// <summary>名称（附件N）</summary>
    private static IEnumerable<Annex> Named(Stretch stretch)
    {
        var text = stretch.Text;
        for (var at = text.IndexOf("(附件", StringComparison.Ordinal); at >= 0; at = text.IndexOf("(附件", at + 3, StringComparison.Ordinal))
        {
            var end = at + 3;
            var number = NumberAt(text, ref end);
            if (number == 0 || Clause.At(text, end) != ')') continue;
            var start = at;
            while (start > 0 && (Clause.IsHan(text[start - 1]) || text[start - 1] is '“' or '”')) start--;
            if (at - start >= Shortest) yield return new Annex(text[start..at], number, stretch, start, end + 1);
        }
    }

    /// <summary>"附件：1.名称" and the numbered lines after it.</summary>
    private static IEnumerable<Annex> Listed(List<Stretch> passages)
    {
        for (var i = 0; i < passages.Count; i++)
        {
            var text = passages[i].Text;
            var at = text.StartsWith("附件:", StringComparison.Ordinal) ? 3 : -1;
            if (at < 0) continue;
            if (Entry(passages[i], at, 1) is { } first) yield return first;
            for (int next = i + 1, number = 2; next < passages.Count; next++, number++)
            {
                if (Entry(passages[next], 0, number) is not { } entry) break;
                yield return entry;
            }
        }
    }

    private static Annex? Entry(Stretch stretch, int at, int expected)
    {
        var end = at;
        if (NumberAt(stretch.Text, ref end) != expected || Clause.At(stretch.Text, end) is not ('.' or '、')) return null;
        var bracket = stretch.Text.IndexOf('(', end);
        var name = stretch.Text[(end + 1)..(bracket > 0 ? bracket : stretch.Text.Length)];
        return name.Length >= Shortest ? new Annex(name, expected, stretch, at, stretch.Text.Length) : null;
    }

    private static int NumberAt(string text, ref int at)
    {
        var digit = Chinese.IndexOf(Clause.At(text, at), StringComparison.Ordinal);
        if (digit > 0)
        {
            at++;
            return digit;
        }
        var start = at;
        while (at < text.Length && at - start < 2 && char.IsAsciiDigit(text[at])) at++;
        return at == start ? 0 : int.Parse(text.AsSpan(start, at - start));
    }

    /// <summary>The list gives the full name; the text may leave out its beginning, or have other words before it.</summary>
    private static bool IsSame(string listed, string named) =>
        named.EndsWith(listed, StringComparison.Ordinal) || (listed.EndsWith(named, StringComparison.Ordinal) && named.Length >= Shortest);

    private static void Add(Annex annex, Annex entry, Faults faults) =>
        faults.Add(annex.Stretch, annex.Start, annex.End - annex.Start, Level.Warning,
            $"文中称“{annex.Name}”为附件{annex.Number}，附件清单（{entry.Stretch.SpotAt(entry.Start).Chinese}）列为附件{entry.Number}。",
            $"The text calls \"{annex.Name}\" annex {annex.Number}; the list of annexes ({entry.Stretch.SpotAt(entry.Start).English}) has it as annex {entry.Number}.", $"改为附件{entry.Number}");
}
