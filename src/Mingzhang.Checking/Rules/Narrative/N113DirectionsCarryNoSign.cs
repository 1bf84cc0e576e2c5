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

    private void Add(Stretch stretch, Hit hit, Faults faults)
    {
        var falls = hit.Phrase[..2] is "减少" or "下降" or "降低";
        var length = Math.Min(stretch.Text.Length, hit.End + 6) - hit.Start;
        var words = stretch.Print(hit.Start, length);
        var place = stretch.PlaceOf(hit.Start, length);
        var figure = stretch.Account.Figures.FirstOrDefault(f => f.Place.Passage == place.Passage && f.Place.Start >= place.Start && f.Place.Start <= place.Start + hit.Phrase.Length);
        faults.Add(new Finding
        {
            Rule = Code,
            Level = falls ? Level.Warning : Level.Review,
            Verdict = figure is null ? Verdict.Undecided : Verdict.Likely,
            Message = $"“{words}”：词语已说明增减，数字不应再带正负号。",
            MessageEn = $"\"{words}\": the word says the direction, so the number carries no sign.",
            Place = place,
            Quote = stretch.Quote(hit.Start, length),
            Figures = figure is null ? [] : [new(figure, FindingFigure.Culprit)],
            Suggestion = "去掉正负号，并核对增减方向",
            Changes = figure is null ? [] : [new(figure.Text, figure.Text.TrimStart('-', '−', '–', '－', '+'), "sign")],
        });
    }
}
