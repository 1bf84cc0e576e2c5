using Mingzhang.Accounts;
using Mingzhang.Checking.Wording;

namespace Mingzhang.Checking.Rules.Narrative;

/// <summary>A chart of 支出 has labels of 支出: 收支总计 under it was left from the chart before.</summary>
internal sealed class N112ChartsShowWhatTheySay : Rule
{
    public override IEnumerable<Outcome> Check(AccountSet account)
    {
        var charts = account.Of(TableKind.Chart).ToList();
        if (charts.Count == 0) return [new Outcome.NotEvaluable("没有读到图表的数据", "no data of charts was read", ["图表"])];
        var faults = new Faults(Code);
        var reported = new HashSet<int>();
        foreach (var cell in Prose.Of(account).Cells.Where(c => c.Table!.Kind == TableKind.Chart))
        {
            var title = new PlainText(cell.Table!.PrintedTitle.Length > 0 ? cell.Table.PrintedTitle : cell.Table.Name).Text;
            if (Contradicts(title, cell.Text) && reported.Add(cell.Table.Index)) Add(cell, title, faults);
        }
        return faults.Count > 0 ? faults.Outcomes : [new Outcome.Holds("图表的标签与标题一致", "the labels of the charts fit their titles")];
    }

    /// <summary>One of the two is spoken of in the title, the other or both in the label. 财政拨款收入安排的支出 and the like speak of both.</summary>
    private static bool Contradicts(string title, string label)
    {
        bool Of(string text, char what) => text.Contains(what, StringComparison.Ordinal);
        return (Of(title, '支') && !Of(title, '收') && Of(label, '收')) || (Of(title, '收') && !Of(title, '支') && Of(label, '支'));
    }

    private static void Add(Stretch cell, string title, Faults faults) =>
        faults.Add(cell, 0, cell.Text.Length, Level.Review,
            $"图表“{title}”的标签是“{cell.Printed.Trim()}”，与标题说的不是一回事。", $"The chart \"{title}\" has the label \"{cell.Printed.Trim()}\", which is something else.", "改正标签或标题，并核对数据");
}
