using Mingzhang.Accounts;
using Mingzhang.Checking.Wording;

namespace Mingzhang.Checking.Rules.TextForm;

/// <summary>A paragraph printed twice in one section. That the report repeats the explanation is ordinary.</summary>
internal sealed class T133ParagraphsStandOnce : Rule
{
    private const int Shortest = 30;

    public override IEnumerable<Outcome> Check(AccountSet account)
    {
        var passages = Prose.Of(account).Passages.Where(p => p.IsBody && p.Text.Length >= Shortest).ToList();
        if (passages.Count < 2) return [new Outcome.NotEvaluable("没有读到两段以上的文字", "fewer than two paragraphs were read", ["文字说明"])];
        var faults = new Faults(Code);
        for (var i = 1; i < passages.Count; i++)
            if (passages[i].Text == passages[i - 1].Text && passages[i].Section == passages[i - 1].Section)
                faults.Add(passages[i], 0, Math.Min(passages[i].Text.Length, 30), Level.Review,
                    $"这一段与{passages[i - 1].SpotAt(0).Chinese}的一段完全相同。", $"This paragraph is the same as that of {passages[i - 1].SpotAt(0).English}.", "删去重复的一段");
        return faults.Count > 0 ? faults.Outcomes : [new Outcome.Holds("没有连续重复的段落", "no paragraph stands twice running")];
    }
}
