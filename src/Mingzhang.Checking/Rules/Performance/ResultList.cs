using Mingzhang.Accounts;

namespace Mingzhang.Checking.Rules.Performance;

/// <summary>What a column of a list of evaluated projects holds.</summary>
internal enum ResultColumn { Other, Initial, Budget, Final, Rate, Score }

/// <summary>绩效自评结果汇总表: a project a row, with money, execution rate and score, and perhaps a row of totals.</summary>
internal sealed record ResultList(StatementTable Table, IReadOnlyList<ResultRow> Rows, ResultRow? Total)
{
    private static readonly string[] Totals = ["合计", "总计", "共计"];

    public static IEnumerable<ResultList> Of(AccountSet account)
    {
        foreach (var table in account.Tables.Where(t => t.Kind == TableKind.Unknown && t.Columns.Any(c => c.Contains("项目", StringComparison.Ordinal)) && t.Columns.Select(Column).Distinct().Count(c => c != ResultColumn.Other) > 1))
        {
            var rows = account.Figures.Where(f => f.Place.TableIndex == table.Index).GroupBy(f => f.Place.Line).Select(g => ResultRow.Of([.. g])).ToList();
            var total = rows.FindLast(r => Array.IndexOf(Totals, r.Name) >= 0);
            yield return new(table, [.. rows.Where(r => r.Name.Length > 0 && !ReferenceEquals(r, total))], total);
        }
    }

    public static ResultColumn Column(string label)
    {
        bool Has(string words) => label.Contains(words, StringComparison.Ordinal);
        if (Has("率") || Has("进度")) return Has("执行") ? ResultColumn.Rate : ResultColumn.Other;
        if (Has("得分") || Has("总分")) return ResultColumn.Score;
        if (Has("执行") || Has("决算") || Has("支出数") || Has("实际支出")) return ResultColumn.Final;
        if (!Has("预算")) return ResultColumn.Other;
        return Has("年初") ? ResultColumn.Initial : ResultColumn.Budget;
    }
}

/// <summary>The figures of one row by their columns; of two columns of a kind the first.</summary>
internal sealed record ResultRow(string Name, IReadOnlyDictionary<ResultColumn, Figure> Figures)
{
    public Figure? this[ResultColumn column] => Figures.GetValueOrDefault(column);
    public Figure? Budget => this[ResultColumn.Budget] ?? this[ResultColumn.Initial];

    public static ResultRow Of(IReadOnlyList<Figure> figures) => new(figures[0].Place.Row ?? "",
        figures.GroupBy(f => ResultList.Column(f.Place.Column ?? "")).Where(g => g.Key != ResultColumn.Other).ToDictionary(g => g.Key, g => g.First()));
}
