using Mingzhang.Accounts;
using Mingzhang.Checking.Relations;

namespace Mingzhang.Checking.Rules.Balance;

/// <summary>政府性基金表每行: 年末结转和结余 = 年初结转和结余 + 本年收入 − 本年支出.</summary>
public sealed class B132FundClosingBalance : TableRule
{
    private protected override IReadOnlyList<TableKind> Kinds => [TableKind.GovernmentFund];

    private protected override IEnumerable<Outcome> Check(TableCells cells) => Balances.Rows(cells, required: true);
}

/// <summary>A table that carries its fund over the year, row by row.</summary>
internal static class Balances
{
    private const string Chinese = "年末结转和结余应等于年初结转和结余加本年收入减本年支出";
    private const string English = "the closing carry-over must be the opening carry-over plus income less expenditure";

    public static IEnumerable<Outcome> Rows(TableCells cells, bool required)
    {
        var opening = cells.Columns.FirstOrDefault(c => c.Concept == Concepts.OpeningCarryOver);
        var income = cells.Columns.FirstOrDefault(c => c.Concept == Concepts.GrantIncome || c.Concept == Concepts.Income);
        var expenditure = cells.Columns.FirstOrDefault(Natures.IsTotal);
        var closing = cells.Columns.FirstOrDefault(c => c.Concept == Concepts.ClosingCarryOver);
        if (cells.Figures.TrueForAll(f => f.Value == 0)) yield break;
        if (income is null || expenditure is null || (opening is null && !cells.HasColumn("年初结转")) || (closing is null && !cells.HasColumn("年末结转")))
        {
            if (required) yield return Sums.Missing(Chinese, English, "本年收入、本年支出及年初、年末结转和结余各列 the four columns");
            yield break;
        }
        opening ??= income with { Concept = Concepts.OpeningCarryOver };
        closing ??= income with { Concept = Concepts.ClosingCarryOver };
        foreach (var row in cells.Figures.Select(f => f.Address!.Function).Distinct(StringComparer.Ordinal))
        {
            Figure[] figures = [.. new[] { closing, opening, income, expenditure }.Select(c => cells.OrBlank(c with { Function = row }))];
            if (figures.Any(cells.IsUnclear)) yield return Sums.Missing(Chinese, English, "表中有未能归位的数 a number of unknown place");
            else yield return Sums.Of(Chinese, English, Sums.Minus(figures[0]), [Sums.Plus(figures[1]), Sums.Plus(figures[2]), new Term(-1m, figures[3], "")]);
        }
    }
}
