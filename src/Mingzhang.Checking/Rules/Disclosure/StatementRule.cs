using Mingzhang.Accounts;
using Mingzhang.Checking.Wording;

namespace Mingzhang.Checking.Rules.Disclosure;

/// <summary>Something that a statement must say: any of these words says it.</summary>
internal sealed record Particular(string Chinese, string English, params string[] Words);

/// <summary>A statement of the explanation gives all its particulars, or says that there was nothing.</summary>
internal abstract class StatementRule(string subject, string english, string[] words, Particular[] particulars) : Rule
{
    public override bool NeedsEveryPage => true;

    private const int LongestDenial = 100;
    private static readonly string[] Nothing = ["无", "没有", "未", "不涉及", "不存在", "不属于", "不在", "不纳入", "非行政", "非参公"];

    /// <summary>Whether the form of this account asks for the statement.</summary>
    protected virtual bool Applies(AccountSet account) => true;

    public sealed override IEnumerable<Outcome> Check(AccountSet account)
    {
        var statement = Applies(account) ? Prose.Of(account).In(Part.Narrative).Where(p => p.IsBody && IsAbout(p)).ToList() : [];
        if (statement.Count == 0) return [new Outcome.NotEvaluable($"没有读到{subject}说明", $"no statement on {english} was read", [subject])];
        var missing = particulars.Where(p => !statement.Any(s => p.Words.Any(w => s.Text.Contains(w, StringComparison.Ordinal)))).ToList();
        if (missing.Count == 0 || statement.Any(SaysNothing)) return [new Outcome.Holds($"{subject}说明齐全", $"the statement on {english} is whole")];
        var faults = new Faults(Code);
        var first = statement[0];
        faults.Add(first, 0, Math.Min(first.Text.Length, 40), Level.Warning,
            $"{subject}说明没有写{string.Join("、", missing.Select(m => m.Chinese))}。", $"The statement on {english} lacks {string.Join(", ", missing.Select(m => m.English))}.", "补写；没有发生的也应写明");
        return faults.Outcomes;
    }

    private bool IsAbout(Stretch stretch) =>
        words.Any(w => stretch.Text.Contains(w, StringComparison.Ordinal) || stretch.Passage!.Path.Any(h => h.Contains(w, StringComparison.Ordinal)));

    /// <summary>A short sentence that nothing of the kind occurred.</summary>
    private bool SaysNothing(Stretch stretch)
    {
        foreach (var sentence in stretch.Text.Split('。', ';'))
            if (sentence.Length <= LongestDenial && words.Any(w => sentence.Contains(w, StringComparison.Ordinal)) && Nothing.Any(n => sentence.Contains(n, StringComparison.Ordinal))) return true;
        return false;
    }
}
