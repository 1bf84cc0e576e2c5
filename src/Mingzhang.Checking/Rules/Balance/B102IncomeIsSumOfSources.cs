using Mingzhang.Accounts;

namespace Mingzhang.Checking.Rules.Balance;

/// <summary>01 表: 本年收入合计 = Σ 各项收入.</summary>
public sealed class B102IncomeIsSumOfSources : TableRule
{
    private const string Chinese = "本年收入合计应等于各项收入之和";
    private const string English = "income of the year must be the sum of its sources";

    private protected override IReadOnlyList<TableKind> Kinds => [TableKind.Overview];

    private protected override IEnumerable<Outcome> Check(TableCells cells)
    {
        if (cells.Figures.Count == 0) yield break;
        var sources = cells.Columns.Where(Sources.IsSource).ToList();
        if (sources.Count == 0) yield return Sums.Missing(Chinese, English, "各项收入 sources of income");
        else if (Sums.In(cells, Chinese, English, new Address(Concepts.Income), sources) is { } outcome) yield return outcome;
    }
}

/// <summary>The sources of income of the forms.</summary>
internal static class Sources
{
    private static readonly Concept[] Known =
        [Concepts.GrantIncome, Concepts.SuperiorSubsidy, Concepts.UndertakingIncome, Concepts.OperatingIncome, Concepts.AffiliateRemittance, Concepts.OtherIncome];

    public static bool IsSource(Address address) => address is { Measure: Measure.Value, Stage: Stage.Final, Year: AccountYear.Current } && Known.Contains(address.Concept);
}
