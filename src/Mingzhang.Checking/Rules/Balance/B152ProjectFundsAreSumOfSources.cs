using Mingzhang.Accounts;
using Mingzhang.Checking.Relations;

namespace Mingzhang.Checking.Rules.Balance;

/// <summary>项目自评表: 年度资金总额 = 当年财政拨款 + 上年结转资金 + 其他资金, column by column.</summary>
public sealed class B152ProjectFundsAreSumOfSources : TableRule
{
    private const string Chinese = "年度资金总额应等于当年财政拨款、上年结转资金与其他资金之和";
    private const string English = "the funds of the project must be the current appropriation plus the carry-over plus other funds";

    private static readonly Concept[] Sources = [Concepts.ProjectCurrentGrant, Concepts.ProjectCarryOver, Concepts.ProjectOwnFunds, Concepts.ProjectOtherFunds];
    /// <summary>Levels of government: in place of the appropriation, beside it or explaining it.</summary>
    private static readonly Concept[] Levels = [Concepts.ProjectCentral, Concepts.ProjectProvincial, Concepts.ProjectCity, Concepts.ProjectCounty];

    private protected override IReadOnlyList<TableKind> Kinds => [TableKind.ProjectScore];

    private protected override IEnumerable<Outcome> Check(TableCells cells)
    {
        foreach (var total in cells.Columns.Where(c => c.Concept == Concepts.ProjectFunds && c.Measure == Measure.Value))
        {
            var sources = Printed(cells, total, Sources);
            var levels = Printed(cells, total, Levels);
            if (sources.Count + levels.Count == 0) yield return Sums.Missing(Chinese, English, "资金来源各行 the rows of sources");
            else if (Of(cells, total, sources, levels) is { } outcome) yield return outcome;
        }
    }

    private static List<Address> Printed(TableCells cells, Address total, Concept[] concepts) =>
        concepts.Select(c => total with { Concept = c }).Where(a => cells[a] is not null).ToList();

    /// <summary>Rows of levels may explain the appropriation or one another: any of them left out may make the sum.</summary>
    private static Outcome? Of(TableCells cells, Address total, List<Address> sources, List<Address> levels)
    {
        var whole = sources.Exists(s => s.Concept == Concepts.ProjectCurrentGrant);
        var first = Sums.In(cells, Chinese, English, total, whole ? sources : [.. sources, .. levels]);
        if (levels.Count == 0 || first is not Outcome.Related { Relation: LinearRelation relation } || Judge.Of(relation).Holds) return first;
        for (var left = 0; left < 1 << levels.Count; left++)
        {
            var parts = sources.Concat(levels.Where((_, i) => (left >> i & 1) == 0)).ToList();
            if (parts.Count > 0 && Sums.In(cells, Chinese, English, total, parts) is Outcome.Related other && Judge.Of(other.Relation).Holds) return other;
        }
        return whole || levels.Count > 2 ? new Outcome.Related(relation with { Level = Level.Warning }) : first;
    }
}
