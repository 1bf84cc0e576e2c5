using Mingzhang.Accounts;
using Mingzhang.Checking.Wording;

namespace Mingzhang.Checking.Rules.TextForm;

/// <summary>"支出决算为万元", "占的%", "团组个、累计人次": the number before a unit is missing.</summary>
internal sealed class T103NumbersAreFilledIn() : TextRule("单位之前均有数字", "a number stands before every unit", Signs)
{
    private static readonly string[] Amounts =
    [
        "为万元", "出万元", "入万元", "加万元", "少万元", "计万元", "算数万元", "费万元", "……万元", "…万元",
        "占%", "的%", "长%", "降%", "加%", "少%", "……%", "…%",
        "截至年", "截止年",
    ];
    private static readonly string[] Numbers = ["人数人", "累计人次", "团组个", "批次人次", "保有量为辆"];
    private static readonly PhraseList Gaps = new(Amounts);
    private static readonly PhraseList Counts = new(Numbers);
    private static readonly PhraseList Signs = new([.. Amounts, .. Numbers]);

    protected override bool Concerns(Stretch stretch) => stretch.IsBody;

    protected override void Look(Stretch stretch, Faults faults)
    {
        var text = stretch.Text;
        foreach (var hit in Gaps.In(text))
            if (!IsWord(text, hit)) Add(stretch, hit, faults);
        foreach (var hit in Counts.In(text))
            if (Clause.Ends(text, hit.End)) Add(stretch, hit, faults);
    }

    /// <summary>"单位为万元" says the unit, "截至年末" the end of the year.</summary>
    private static bool IsWord(string text, Hit hit) =>
        Clause.Follows(text, hit.Start, "单位") || (hit.Phrase[^1] == '年' && Clause.At(text, hit.End) is '末' or '底' or '初' or '终' or '中');

    private static void Add(Stretch stretch, Hit hit, Faults faults)
    {
        var words = stretch.Print(hit.Start, hit.Phrase.Length);
        faults.Add(stretch, hit.Start, hit.Phrase.Length, Level.Warning,
            $"“{words}”中单位前没有数字，疑为漏填。", $"No number stands before the unit in \"{words}\"; it seems not filled in.", "补填数字，没有发生的填0");
    }
}
