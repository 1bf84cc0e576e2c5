using Mingzhang.Accounts;
using Mingzhang.Checking.Wording;

namespace Mingzhang.Checking.Rules.Disclosure;

/// <summary>"“甲项目”“乙项目”等3个项目": no more projects are named than were counted.</summary>
internal sealed class D115ProjectsAreCountedRight : Rule
{
    public override bool NeedsEveryPage => true;

    private const int LongestName = 80;
    private static readonly string[] Introductions = ["分别是", "分别为", "包括", "即"];

    public override IEnumerable<Outcome> Check(AccountSet account)
    {
        var stretches = Prose.Of(account).Passages.Where(p => p.IsBody && p.Text.Contains("个项目", StringComparison.Ordinal)).ToList();
        if (stretches.Count == 0) return [new Outcome.NotEvaluable("文中没有写项目个数", "no number of projects is given", ["项目个数"])];
        var faults = new Faults(Code);
        foreach (var stretch in stretches)
            foreach (var amount in Amount.In(stretch.Text))
                if (Clause.StandsAt(stretch.Text, amount.NumberEnd, "个项目") && amount.Number is { Decimals: 0, Value: > 0 and < 200 } number) Look(stretch, amount, (int)number.Value, faults);
        return faults.Count > 0 ? faults.Outcomes : [new Outcome.Holds("项目个数与列出的名称相符", "the projects named are as many as counted")];
    }

    private static void Look(Stretch stretch, Amount amount, int counted, Faults faults)
    {
        var text = stretch.Text;
        var (from, to) = Clause.Sentence(text, amount.Start);
        var before = QuotedRun(text, from, amount.Start);
        var open = Clause.Follows(text, amount.Start, "等");
        if (before > 1 && (open ? before > counted : before != counted)) Add(stretch, amount, counted, before, Level.Warning, faults);
        else if (before == 0 && !open) LookBehind(stretch, amount, counted, to, faults);
    }

    /// <summary>Names in quotation marks that stand one after the other right before the number.</summary>
    private static int QuotedRun(string text, int from, int end)
    {
        var count = 0;
        var at = end;
        while (at > from && text[at - 1] is '等' or '、' or '和' or '及' or '共' or '以' || (at > from && text[at - 1] == '”'))
        {
            if (text[at - 1] != '”')
            {
                at--;
                continue;
            }
            var open = text.LastIndexOf('“', at - 1, Math.Min(LongestName, at));
            if (open < from) break;
            count++;
            at = open;
        }
        return count;
    }

    /// <summary>"3个项目：甲、乙、丙。" Names may hold a 、 themselves: more pieces than counted prove nothing.</summary>
    private static void LookBehind(Stretch stretch, Amount amount, int counted, int to, Faults faults)
    {
        var text = stretch.Text;
        var at = amount.NumberEnd + 3;
        while (at < to && text[at] is ',' or ':') at++;
        var introduced = Array.Find(Introductions, i => Clause.StandsAt(text, at, i));
        if (introduced is null && Clause.At(text, at - 1) != ':') return;
        var list = text[(at + (introduced?.Length ?? 0))..to];
        var comma = list.IndexOf(',', StringComparison.Ordinal);
        if (comma > 0) list = list[..comma];
        var pieces = list.Split('、').Length;
        if (!list.Contains('等', StringComparison.Ordinal) && pieces < counted) Add(stretch, amount, counted, pieces, Level.Review, faults);
    }

    private static void Add(Stretch stretch, Amount amount, int counted, int named, Level level, Faults faults) =>
        faults.Add(stretch, amount.Start, amount.NumberEnd + 3 - amount.Start, level,
            $"写的是{counted}个项目，列出的名称有{named}个。", $"{counted} projects are counted and {named} are named.", "核对项目个数和名称");
}
