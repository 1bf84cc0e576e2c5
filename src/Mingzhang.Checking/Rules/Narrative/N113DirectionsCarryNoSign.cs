using Mingzhang.Accounts;
using Mingzhang.Checking.Wording;

namespace Mingzhang.Checking.Rules.Narrative;

/// <summary>"减少-3.20万元", "下降-5%": the word says the direction already, the sign turns it round.</summary>
internal sealed class N113DirectionsCarryNoSign : Rule
{
    private static readonly PhraseList Signed = new(PhraseList.Pairs(["增加", "增长", "上升", "减少", "下降", "降低"], "-", "−", "–", "+"));

    public override IEnumerable<Outcome> Check(AccountSet account)
    {
        var prose = Prose.Of(account);
        if (!prose.Passages.Any(p => p.IsBody)) return [new Outcome.NotEvaluable("文件中没有读到文字", "no running text was read", ["文字说明"])];
        var faults = new Faults(Code);
        foreach (var stretch in prose.Running.Having(Signed).Where(s => s.IsBody))
            foreach (var hit in Signed.In(stretch.Text))
                if (char.IsAsciiDigit(Clause.At(stretch.Text, hit.End))) Add(stretch, hit, faults);
        return faults.Count > 0 ? faults.Outcomes : [new Outcome.Holds("增减词语之后的数不带正负号", "no number behind a word of direction carries a sign")];
    }

    private static void Add(Stretch stretch, Hit hit, Faults faults)
    {
        var falls = hit.Phrase[..2] is "减少" or "下降" or "降低";
        var words = stretch.Print(hit.Start, Math.Min(stretch.Text.Length, hit.End + 6) - hit.Start);
        faults.Add(stretch, hit.Start, Math.Min(stretch.Text.Length, hit.End + 6) - hit.Start, falls ? Level.Warning : Level.Review,
            $"“{words}”：词语已说明增减，数字不应再带正负号。", $"\"{words}\": the word says the direction, so the number carries no sign.", "去掉正负号，并核对增减方向");
    }
}
