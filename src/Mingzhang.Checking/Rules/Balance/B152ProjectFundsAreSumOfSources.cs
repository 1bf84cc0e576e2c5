using Mingzhang.Accounts;

namespace Mingzhang.Checking.Rules.Balance;

/// <summary>项目自评表: 年度资金总额 = 当年财政拨款 + 上年结转资金 + 其他资金, column by column.</summary>
public sealed class B152ProjectFundsAreSumOfSources : TableRule
{
    private const string Chinese = "年度资金总额应等于当年财政拨款、上年结转资金与其他资金之和";
    private const string English = "the funds of the project must be the current appropriation plus the carry-over plus other funds";

    private static readonly Concept[] Parts = [Concepts.ProjectCurrentGrant, Concepts.ProjectCarryOver, Concepts.ProjectOtherFunds];

    private protected override IReadOnlyList<TableKind> Kinds => [TableKind.ProjectScore];

    private protected override IEnumerable<Outcome> Check(TableCells cells)
    {
        foreach (var total in cells.Columns.Where(c => c.Concept == Concepts.ProjectFunds && c.Measure == Measure.Value))
        {
            var parts = Parts.Select(p => total with { Concept = p }).Where(p => cells[p] is not null).ToList();
            if (parts.Count == 0) yield return Sums.Missing(Chinese, English, "资金来源各行 the rows of sources");
            else if (Sums.In(cells, Chinese, English, total, parts) is { } outcome) yield return outcome;
        }
    }
}
