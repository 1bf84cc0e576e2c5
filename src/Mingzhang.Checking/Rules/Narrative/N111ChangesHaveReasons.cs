using Mingzhang.Accounts;
using Mingzhang.Checking.Wording;

namespace Mingzhang.Checking.Rules.Narrative;

/// <summary>A change against the year before in the main sections comes with its main reason.</summary>
internal sealed class N111ChangesHaveReasons : Rule
{
    public override bool NeedsEveryPage => true;

    private static readonly PhraseList Bases = new("与上年相比", "比上年", "较上年", "与2", "比2", "较2", "同比", "较去年", "比去年", "上年度相比", "较上一年", "比上一年");
    private static readonly PhraseList Changes = new("增加", "减少", "增长", "下降");
    private static readonly PhraseList Reasons = new("原因", "由于", "因为", "主要是", "主要系", "导致", "所致", "系", "受", "因");
    private static readonly PhraseList Subjects = new("收入支出总计", "收、支总计", "收支总计", "收入、支出总计", "财政拨款支出", "机关运行经费", "收入总计");

    public override IEnumerable<Outcome> Check(AccountSet account)
    {
        var passages = Prose.Of(account).Passages;
        var changed = passages.Where(p => p.IsNarrative && IsChange(p.Text)).ToList();
        if (changed.Count == 0) return [new Outcome.NotEvaluable("没有读到与上年的对比", "no comparison with the year before was read", ["与上年对比"])];
        var faults = new Faults(Code);
        foreach (var passage in changed)
            if (!Reasons.IsIn(passage.Text) && !Below(passages, passage).Any(p => Reasons.IsIn(p.Text)) && !IsToldByParts(passages, passage)) Add(passage, faults);
        return faults.Count > 0 ? faults.Outcomes : [new Outcome.Holds("与上年的增减均说明了原因", "every change against the year before has its reason")];
    }

    /// <summary>The next paragraph; and where the sentence lists parts (其中：), the paragraphs under its heading, which may give the reasons part by part.</summary>
    private static IEnumerable<Stretch> Below(IReadOnlyList<Stretch> passages, Stretch passage)
    {
        if (passages.ElementAtOrDefault(passage.Passage!.Index + 1) is { IsBody: true } next) yield return next;
        if (!passage.Text.EndsWith("其中:", StringComparison.Ordinal)) yield break;
        var path = passage.Passage.Path;
        foreach (var below in passages.Skip(passage.Passage.Index + 1).TakeWhile(p => p.Passage!.Path.Take(path.Count).SequenceEqual(path, StringComparer.Ordinal)))
            if (below.IsBody) yield return below;
    }

    /// <summary>收、支总计…，比上年增加…。（一）收入决算说明…（二）支出决算说明…: sections within its own go on to tell what changed.</summary>
    private static bool IsToldByParts(IReadOnlyList<Stretch> passages, Stretch passage)
    {
        var path = passage.Passage!.Path;
        return passages.Skip(passage.Passage.Index + 1).TakeWhile(p => p.Passage!.Path.Take(path.Count).SequenceEqual(path, StringComparer.Ordinal))
            .Any(p => p.IsBody && p.Passage!.Path.Count > path.Count && Bases.IsIn(p.Text) && Changes.IsIn(p.Text));
    }

    /// <summary>The section's own total, a comparison, and a change of more than nothing.</summary>
    private static bool IsChange(string text)
    {
        if (!Subjects.IsIn(text) || !Bases.IsIn(text)) return false;
        foreach (var hit in Changes.In(text))
            if (Amount.In(Clause.After(text, hit.End, 14).ToString()) is [{ Start: 0, Number: { Value: > 0 } } amount, ..] && (amount.IsMoney || amount.Unit == "%")) return true;
        return false;
    }

    private static void Add(Stretch passage, Faults faults)
    {
        var hit = Bases.In(passage.Text)[0];
        faults.Add(passage, hit.Start, hit.Phrase.Length, Level.Review,
            "与上年相比有增减，没有说明主要原因。", "A change against the year before is given without its main reason.", "补写主要原因");
    }
}
