using Mingzhang.Accounts;
using Mingzhang.Checking.Wording;

namespace Mingzhang.Checking.Rules.TextForm;

/// <summary>"（图1：…变动情况图）（柱状图）": the template says how to draw, and the caption still does.</summary>
internal sealed class T129CaptionsGiveNoOrders : Rule
{
    private static readonly PhraseList Orders = new("(柱状图)", "(饼状图)", "(饼图)", "(折线图)", "(条形图)", "(环形图)", "(柱形图)");

    public override IEnumerable<Outcome> Check(AccountSet account)
    {
        var captions = Prose.Of(account).Passages.Where(p => p.Text.StartsWith("(图", StringComparison.Ordinal) || p.Text.StartsWith('图')).ToList();
        if (captions.Count == 0) return [new Outcome.NotEvaluable("文中没有图题", "the text has no captions of charts", ["图题"])];
        var ordered = captions.Where(c => Orders.IsIn(c.Text)).ToList();
        if (ordered.Count == 0) return [new Outcome.Holds("图题中没有制图要求", "no caption says how to draw the chart")];
        var faults = new Faults(Code);
        var first = ordered[0];
        var spots = ordered.ConvertAll(o => o.SpotAt(0));
        faults.Add(first, 0, first.Text.Length, Level.Note,
            $"{ordered.Count}处图题留有模板的制图要求（{Spot.InChinese(spots)}）。", $"{ordered.Count} captions still say how the chart is to be drawn ({Spot.InEnglish(spots)}).", "删去“（柱状图）”“（饼状图）”等字样");
        return faults.Outcomes;
    }
}
