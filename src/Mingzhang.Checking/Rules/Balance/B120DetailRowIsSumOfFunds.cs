using Mingzhang.Accounts;

namespace Mingzhang.Checking.Rules.Balance;

/// <summary>财政拨款支出决算明细表每行: 合计 = 三类拨款小计之和, 小计 = 基本支出 + 项目支出.</summary>
public sealed class B120DetailRowIsSumOfFunds : TableRule
{
    private const string Chinese = "合计应等于各类拨款之和，各类拨款应等于基本支出与项目支出之和";
    private const string English = "the total must be the sum of the grants, each grant its basic and project expenditure";
    private static readonly Fund[] Grants = [Fund.GeneralPublic, Fund.GovernmentFund, Fund.StateCapital];

    private protected override IReadOnlyList<TableKind> Kinds => [TableKind.FiscalDetail];

    private protected override IEnumerable<Outcome> Check(TableCells cells)
    {
        if (cells.Figures.Count > 0 && !cells.Figures.Exists(f => f.Address!.Fund == Fund.Fiscal)) return [Sums.Missing(Chinese, English, "合计列 the column of totals")];
        var rows = cells.Figures.Select(f => f.Address!.Economic).Distinct(StringComparer.Ordinal);
        return rows.SelectMany(row => Row(cells, row)).OfType<Outcome>();
    }

    private static IEnumerable<Outcome?> Row(TableCells cells, string? economic)
    {
        Address At(Fund fund, Nature nature) => new(Concepts.Expenditure) { Fund = fund, Nature = nature, Economic = economic };
        yield return Sums.In(cells, "合计应等于三类财政拨款之和", "the total must be the sum of the three grants", At(Fund.Fiscal, Nature.All), Grants.Select(f => At(f, Nature.All)));
        foreach (var fund in Grants)
            yield return Sums.In(cells, "小计应等于基本支出与项目支出之和", "the subtotal must be basic plus project expenditure", At(fund, Nature.All), [At(fund, Nature.Basic), At(fund, Nature.Project)]);
    }
}
