using Mingzhang.Accounts;

namespace Mingzhang.Checking.Rules.Balance;

/// <summary>04 表: 本年收入合计 = 一般公共预算 + 政府性基金 + 国有资本经营财政拨款.</summary>
public sealed class B113GrantIncomeIsSumOfFunds : TableRule
{
    private protected override IReadOnlyList<TableKind> Kinds => [TableKind.GrantOverview];

    private protected override IEnumerable<Outcome> Check(TableCells cells) => FundSplits.Of(
        cells, "财政拨款本年收入合计应等于三类财政拨款之和", "grant income must be the sum of the three grants", new Address(Concepts.GrantIncome) { Fund = Fund.Fiscal });
}

/// <summary>A quantity of all grants and its parts by budget.</summary>
internal static class FundSplits
{
    private static readonly Fund[] Grants = [Fund.GeneralPublic, Fund.GovernmentFund, Fund.StateCapital];

    public static IEnumerable<Outcome> Of(TableCells cells, string chinese, string english, Address total)
    {
        if (cells.Figures.Count == 0) yield break;
        var parts = Grants.Select(fund => total with { Fund = fund }).ToList();
        if (cells[total] is null && !parts.Exists(p => cells[p] is not null)) yield break;
        if (cells[total] is null) yield return Sums.Missing(chinese, english, AddressText.Chinese(total) + " " + AddressText.English(total));
        else if (!parts.Exists(p => cells[p] is not null) && cells[total]!.Value != 0) yield return Sums.Missing(chinese, english, "分预算的各数 the parts by budget");
        else if (Sums.In(cells, chinese, english, total, parts) is { } outcome) yield return outcome;
    }
}
