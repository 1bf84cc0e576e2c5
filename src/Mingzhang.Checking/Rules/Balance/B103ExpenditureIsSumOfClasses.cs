using Mingzhang.Accounts;

namespace Mingzhang.Checking.Rules.Balance;

/// <summary>01 表: 本年支出合计 = Σ 各类支出.</summary>
public sealed class B103ExpenditureIsSumOfClasses : TableRule
{
    private protected override IReadOnlyList<TableKind> Kinds => [TableKind.Overview];

    private protected override IEnumerable<Outcome> Check(TableCells cells) => Classes.AddUp(cells);
}

/// <summary>The expenditure side of an overview, fund by fund.</summary>
internal static class Classes
{
    private const string Chinese = "本年支出合计应等于各类支出之和";
    private const string English = "expenditure of the year must be the sum of its classes";

    public static IEnumerable<Outcome> AddUp(TableCells cells)
    {
        if (cells.Figures.Count == 0) yield break;
        var columns = cells.Columns.Where(c => c.Concept == Concepts.Expenditure && c.Nature == Nature.All).ToList();
        if (columns.Count == 0) yield return Sums.Missing(Chinese, English, "支出各类 classes of expenditure");
        foreach (var column in columns)
        {
            var classes = cells.Functions.Select(f => column with { Function = f }).ToList();
            if (classes.Count == 0) yield return Sums.Missing(Chinese, English, "支出各类 classes of expenditure");
            else if (Sums.In(cells, Chinese, English, column, classes, Sums.ByCode) is { } outcome) yield return outcome;
        }
    }
}
