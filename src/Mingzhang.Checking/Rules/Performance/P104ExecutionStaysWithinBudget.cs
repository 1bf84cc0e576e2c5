using Mingzhang.Accounts;
using Mingzhang.Checking.Relations;
using Mingzhang.Performance;

namespace Mingzhang.Checking.Rules.Performance;

/// <summary>全年执行数 ≤ 全年预算数: the adjusted budget bounds the spending (预算法 art. 13); the initial budget does not.</summary>
internal sealed class P104ExecutionStaysWithinBudget : SheetRule
{
    private protected override IEnumerable<Outcome> Check(AccountSet account, RescoredSheet sheet)
    {
        var money = sheet.Sheet.Money;
        foreach (var row in money.Parts.Prepend(money.Total).OfType<MoneyRow>())
        {
            var chinese = sheet.Chinese() + "“" + row.Label + "”的全年执行数不应超过全年预算数";
            var english = Sums.Capital(sheet.English()) + ": the execution must not exceed the adjusted budget";
            if (row is { Final: { } final, Adjusted: { } budget }) yield return new Outcome.Related(new AtMostRelation(chinese, english, final, budget) { Level = Level.Warning });
            else if (ReferenceEquals(row, money.Total)) yield return Sums.Missing(chinese, english, row.Final is null ? "全年执行数 execution" : "全年预算数 adjusted budget");
        }
    }
}
