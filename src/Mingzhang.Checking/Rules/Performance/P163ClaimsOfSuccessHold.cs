using Mingzhang.Accounts;
using Mingzhang.Checking.Wording;
using Mingzhang.Performance;

namespace Mingzhang.Checking.Rules.Performance;

/// <summary>称“绩效目标全面完成”的, 自评表中没有未达标的指标.</summary>
internal sealed class P163ClaimsOfSuccessHold : Rule
{
    private const int Shown = 6;

    public override IEnumerable<Outcome> Check(AccountSet account)
    {
        var sheets = Rescore.Of(account);
        if (sheets.Count == 0) yield break;
        var claims = Prose.Of(account).Passages.Where(p => p.IsBody && p.Part is Part.Narrative or Part.Report).Select(p => (Stretch: p, At: SuccessClaims.In(p.Text))).Where(c => c.At is not null).ToList();
        if (claims.Count == 0) yield break;
        var missed = sheets.SelectMany(s => s.Lines.Where(l => l.Attainment.Situation.IsMissed() && !l.Indicator!.IsDoubtful).Select(l => (Sheet: s, Line: l))).ToList();
        if (missed.Count == 0) yield return new Outcome.Holds("所称目标完成情况与自评表相符", "claims of success agree with the sheets");
        else
        {
            var plainest = claims.Find(c => c.Stretch.Text.AsSpan(c.At!.Value.Start, c.At.Value.Length).Contains("绩效目标", StringComparison.Ordinal));
            yield return Refuted(plainest.At is null ? claims[0] : plainest, claims.Count - 1, missed);
        }
    }

    private Outcome Refuted((Stretch Stretch, (int Start, int Length)? At) claim, int others, List<(RescoredSheet Sheet, RescoredLine Line)> missed)
    {
        var (stretch, at) = (claim.Stretch, claim.At!.Value);
        var list = missed.Take(Shown).Select(m => m.Sheet.Chinese() + m.Line.Indicator!.Stated() + (m.Line.Score is { } s ? "，得 " + Written.Of(s) + " 分" : ""));
        var listEn = missed.Take(Shown).Select(m => m.Sheet.English() + ", " + m.Line.Indicator!.StatedEn());
        var more = missed.Count > Shown ? "等 " + Written.Plain(missed.Count) + " 项" : "";
        return SheetWords.Fault(this, Level.Warning, stretch.PlaceOf(at.Start, at.Length),
            "文中称“" + stretch.Print(at.Start, at.Length) + "”" + (others > 0 ? "（另有 " + Written.Plain(others) + " 处类似说法）" : "") + "，自评表中却有没达到的指标：" + string.Join("；", list) + more + "。",
            "The text says that all goals were reached, but the sheets show targets that were missed: " + string.Join("; ", listEn) + ".",
            missed.SelectMany(m => new[] { m.Line.Indicator!.Line.Target?.Figure, m.Line.Indicator.Line.Actual?.Figure, m.Line.Score }), "写明未完成的指标和原因", "Name the targets that were missed, and why.");
    }
}
