using Mingzhang.Accounts;
using Mingzhang.Performance;

namespace Mingzhang.Checking.Rules.Performance;

/// <summary>一张自评表只有一个总分; two totals mean that the head of a second sheet was lost. Sums over both are not asked.</summary>
internal sealed class P176SheetsAreKeptApart : SheetRule
{
    private protected override IEnumerable<Outcome> Check(AccountSet account, RescoredSheet sheet)
    {
        var totals = sheet.Sheet.Totals;
        if (totals.Count == 0) yield return SheetWords.Missing(sheet, "应只有一个总分", "must have one total", "总分 total");
        else if (totals.Count == 1) yield return new Outcome.Holds("自评表只有一个总分", "the sheet has one total");
        else
            yield return SheetWords.Fault(this, Level.Warning, totals[1].Place, sheet.Chinese() + "有 " + Written.Plain(totals.Count) + " 个总分（" + string.Join("、", totals.Select(t => t.Score?.Text.Trim() ?? "空")) + "），疑为两张表相连，后一张缺了表头；分值与总分的合计未作核对。",
                Sums.Capital(sheet.English()) + " has " + Written.Plain(totals.Count) + " totals: two sheets seem to run into each other, the second without its head; sums of weights and scores were not checked.",
                totals.SelectMany(t => new[] { t.Weight?.Figure, t.Score?.Figure }), "补上后一张表的表头", "Restore the head of the second sheet.");
    }
}
