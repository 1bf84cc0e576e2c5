using Mingzhang.Accounts;

namespace Mingzhang.Checking.Rules.Hierarchy;

/// <summary>合计行 = Σ 类 (or Σ 项 where only items are printed), in every column.</summary>
public sealed class H103TotalIsSumOfRows : TableRule
{
    private const string Chinese = "合计应等于各科目之和";
    private const string English = "the total must be the sum of its rows";

    private protected override IReadOnlyList<TableKind> Kinds => FunctionRows.Tables;

    private protected override IEnumerable<Outcome> Check(AccountSet account, TableCells cells)
    {
        if (cells.Figures.TrueForAll(f => f.Value == 0)) yield break;
        var top = new CodeTree(FunctionRows.Codes(cells)).Top;
        if (top.Count == 0 || FunctionRows.HasUnresolved(cells))
        {
            yield return Sums.Missing(Chinese, English, top.Count == 0 ? "各科目行 the rows of functions" : "有未能识别代码的行 a row without a code");
            yield break;
        }
        if (!cells.Figures.Exists(f => f.Address!.Function is null)) yield return Sums.Missing(Chinese, English, "合计行 the total row");
        else
            foreach (var column in FunctionRows.Columns(cells))
                if (Sums.In(cells, Chinese, English, column, top.Select(c => column with { Function = c }), Sums.ByCode) is { } outcome)
                    yield return outcome is Outcome.Related({ } relation) ? new Outcome.Related(FunctionRows.WithLostRows(account, cells, "", relation)) : outcome;
    }
}
