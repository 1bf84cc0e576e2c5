using Mingzhang.Accounts;
using Mingzhang.Checking.Wording;
using Mingzhang.Performance;

namespace Mingzhang.Checking.Rules.Performance;

/// <summary>称涉密、不作公开评价的项目, 名称和金额不应同时公布.</summary>
internal sealed class P172SecretProjectsStayOut : Rule
{
    private static readonly PhraseList Withheld = new("不作公开", "不予公开", "不公开评价", "不对外公开", "不宜公开");

    public override IEnumerable<Outcome> Check(AccountSet account)
    {
        var said = Prose.Of(account).Passages.Where(p => p.IsBody && p.Text.Contains("涉密", StringComparison.Ordinal) && Withheld.IsIn(p.Text)).ToList();
        if (said.Count == 0) yield break;
        var amounts = account.Figures.Where(f => f.Unit.Kind == QuantityKind.Money && f.Value != 0 && said.Exists(s => s.Passage!.Index == f.Place.Passage)).ToList();
        if (amounts.Count == 0) yield return new Outcome.Holds("涉密项目没有公布金额", "secret projects give no amounts");
        else
            yield return SheetWords.Fault(this, Level.Review, said[0].PlaceOf(0, said[0].Text.Length),
                "称项目涉密、不作公开评价，却公布了名称和金额（" + string.Join("、", amounts.Select(Written.Of)) + " 万元）" + Sheets(account, amounts) + "。",
                "Projects are called secret and withheld from evaluation, yet their names and amounts are published (" + string.Join(", ", amounts.Select(Written.Of)) + ").",
                amounts, "涉密事项按规定不公开，或公开后不再称涉密", "Withhold what is secret, or do not call it so.");
    }

    /// <summary>A sheet whose execution is the sum of these amounts evaluates them after all.</summary>
    private static string Sheets(AccountSet account, List<Figure> amounts)
    {
        var sum = amounts.DistinctBy(f => f.Address).Sum(f => f.Common);
        var sheet = Rescore.Of(account).FirstOrDefault(s => s.Sheet.Money.Final is { } final && Math.Abs(final.Common - sum) <= 0.01m);
        return sheet is null ? "" : "，其合计 " + Written.Plain(sum) + " 万元又见于" + sheet.Chinese() + (sheet.PrintedTotal is { } total ? "（总分 " + Written.Plain(total) + "）" : "");
    }
}
