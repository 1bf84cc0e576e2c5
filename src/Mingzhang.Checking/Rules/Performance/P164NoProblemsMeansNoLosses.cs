using Mingzhang.Accounts;
using Mingzhang.Checking.Wording;
using Mingzhang.Performance;

namespace Mingzhang.Checking.Rules.Performance;

/// <summary>报告称“存在问题：无”的, 自评表没有失分.</summary>
internal sealed class P164NoProblemsMeansNoLosses : Rule
{
    private const int LongestHeading = 16;
    private const int Shown = 5;
    private static readonly string[] Nothing = ["无", "无。", "暂无", "暂无。", "没有", "没有。", "无问题", "无问题。", "不存在", "无存在问题"];

    public override IEnumerable<Outcome> Check(AccountSet account)
    {
        var sheets = Rescore.Of(account);
        if (sheets.Count == 0) yield break;
        var passages = Prose.Of(account).Passages.Where(p => p.Part is Part.Narrative or Part.Report).ToList();
        var said = Enumerable.Range(0, passages.Count).Select(i => Said(passages, i)).OfType<Stretch>().FirstOrDefault();
        if (said is null) yield break;
        var lost = sheets.SelectMany(s => s.Lines.Where(l => l is { Score: { } score, Weight: { } weight } && score.Value < weight.Value).Select(l => (Sheet: s, Line: l))).ToList();
        if (lost.Count == 0) yield return new Outcome.Holds("没有失分", "no points were lost");
        else
            yield return SheetWords.Fault(this, Level.Review, said.PlaceOf(0, said.Text.Length),
                "报告写存在问题“无”，自评表却有 " + Written.Plain(lost.Count) + " 项失分：" + string.Join("；", lost.Take(Shown).Select(l => l.Sheet.Chinese() + "“" + l.Line.Name + "”" + Written.Of(l.Line.Weight!) + " 分得 " + Written.Of(l.Line.Score!) + Reason(l.Line))) + "。",
                "The report states no problems, but points were lost in " + Written.Plain(lost.Count) + " lines of the sheets.",
                lost.SelectMany(l => new[] { l.Line.Weight, l.Line.Score }), "把失分背后的问题写进报告", "Report the problems behind the losses.");
    }

    private static string Reason(RescoredLine line) => line.Indicator is { HasReason: true } i ? "（" + i.Reason + "）" : "";

    /// <summary>A heading on problems with 无 below it, or both in one line.</summary>
    private static Stretch? Said(List<Stretch> passages, int i)
    {
        var text = passages[i].Text;
        if (text.Length > LongestHeading || !text.Contains("问题", StringComparison.Ordinal)) return null;
        var colon = text.LastIndexOf(':');
        if (colon > 0 && Array.IndexOf(Nothing, text[(colon + 1)..]) >= 0) return passages[i];
        return i + 1 < passages.Count && Array.IndexOf(Nothing, passages[i + 1].Text) >= 0 ? passages[i] : null;
    }
}
