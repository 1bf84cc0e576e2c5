using Mingzhang.Accounts;
using Mingzhang.Checking.Wording;

namespace Mingzhang.Checking.Rules.TextForm;

/// <summary>"支出决算为0万元0。": a digit left behind an amount that is already complete.</summary>
internal sealed class T107NoDigitFollowsAUnit() : TextRule("金额和比率之后没有多余数字", "no stray digit follows an amount or rate", Signs)
{
    private static readonly PhraseList Signs = new(PhraseList.Pairs(["元", "%"], PhraseList.Digits));
    private const int Longest = 4;

    protected override bool Concerns(Stretch stretch) => stretch.IsBody;

    protected override void Look(Stretch stretch, Faults faults)
    {
        var amounts = Amount.In(stretch.Text);
        for (var i = 1; i < amounts.Count; i++)
        {
            Amount before = amounts[i - 1], stray = amounts[i];
            if (before.Unit.Length == 0 || before.End != stray.Start || stray.Unit.Length > 0 || stray.NumberEnd - stray.Start > Longest) continue;
            // A page number joined into the text stands on a line of its own; the last of a passage may be one too.
            if (stray.End >= stretch.Text.Length || !Clause.Ends(stretch.Text, stray.End) || !stretch.Adjacent(before.Start, stray.End)) continue;
            var words = stretch.Print(before.Start, stray.End - before.Start);
            faults.Add(stretch, before.Start, stray.End - before.Start, Level.Error,
                $"“{words}”在单位之后多出数字。", $"A stray number follows the unit in \"{words}\".", $"改为“{stretch.Print(before.Start, before.End - before.Start)}”");
        }
    }
}
