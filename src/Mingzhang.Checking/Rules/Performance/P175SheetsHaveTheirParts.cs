using Mingzhang.Accounts;
using Mingzhang.Performance;

namespace Mingzhang.Checking.Rules.Performance;

/// <summary>自评表应有项目名称、预算执行情况、绩效指标、分值、得分和总分. What is missing is named; the rest is read and checked.</summary>
internal sealed class P175SheetsHaveTheirParts : Rule
{
    public override bool NeedsEveryPage => true;

    public override IEnumerable<Outcome> Check(AccountSet account)
    {
        var sheets = Rescore.Of(account);
        if (sheets.Count == 0 && account.Kind != DocumentKind.FinalAccounts) yield return Sums.Missing("自评表应当完整", "score sheets must be whole", "绩效自评表 score sheets");
        foreach (var sheet in sheets)
        {
            var missing = sheet.Sheet.Missing.ToList();
            if (missing.Count == 0) yield return new Outcome.Holds("自评表完整", "the sheet is whole");
            else
                yield return SheetWords.Fault(this, Level.Review, sheet, "没有读到" + string.Join("、", missing.Select(m => m.Chinese)) + "，可能缺页，与之有关的核对没有进行",
                    " lacks " + string.Join(", ", missing.Select(m => m.English)) + "; a page may be missing, and what rests on it was not checked", [], "补全自评表", "Complete the sheet.");
        }
    }
}
