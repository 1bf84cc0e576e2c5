using Mingzhang.Accounts;
using Mingzhang.Checking.Relations;

namespace Mingzhang.Checking.Rules.Hierarchy;

/// <summary>
/// 06 表: 每个类级经济科目 = Σ 款级科目. A sum that falls short while rows of the official form do not appear is no proof against the
/// department: the row may have been lost on the way to us.
/// </summary>
public sealed class H105EconomicClassIsSumOfItems : TableRule
{
    private const string Chinese = "类级经济科目应等于其下各款之和";
    private const string English = "an economic class must be the sum of its items";

    private protected override IReadOnlyList<TableKind> Kinds => [TableKind.BasicExpenditure];

    private protected override IEnumerable<Outcome> Check(TableCells cells)
    {
        var codes = cells.Figures.Select(f => f.Address!.Economic).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        foreach (var whole in codes.Where(c => c.Length == 3).Select(c => cells.Economic(c)!))
        {
            var code = whole.Address!.Economic!;
            var parts = codes.Where(c => c.Length == 5 && c.StartsWith(code, StringComparison.Ordinal)).Select(c => cells.Economic(c)!).ToList();
            if (parts.Count == 0)
            {
                if (whole.Value != 0) yield return Sums.Missing(code + " " + Chinese, code + ": " + English, code + " 各款 its items");
                continue;
            }
            if (parts.Append(whole).Any(cells.IsUnclear))
            {
                yield return Sums.Missing(code + " " + Chinese, code + ": " + English, "表中有未能归位的数 a number of unknown place");
                continue;
            }
            yield return Explained(cells, code, (LinearRelation)Sums.Of(Chinese, English, Sums.Minus(whole, code + " " + EconomicCodes.Name(code)), parts.Select(p => Sums.Plus(p, Label(p)))).Relation);
        }
    }

    private static Outcome.Related Explained(TableCells cells, string code, LinearRelation relation)
    {
        var gap = -relation.Terms.Sum(t => t.Coefficient * t.Figure.Common);
        if (gap <= 0 || Judge.Of(relation).Holds) return new(relation);
        var absent = EconomicCodes.Below(code, cells.Table.Year).Where(c => !Appears(cells.Table, c)).ToList();
        if (absent.Count == 0) return new(relation);
        var names = string.Join("、", absent.Take(3).Select(c => c + " " + EconomicCodes.Name(c)));
        var more = absent.Count > 3 ? "等 " + absent.Count + " 行" : " 行";
        return new(relation with
        {
            Level = Level.Warning,
            Explanation = "官方表式中的 " + names + more + "在本表中没有出现，差额 " + Written.Plain(gap) + " 可能就在其中；请核对该行是漏填还是转换文件时丢失",
            ExplanationEn = "rows of the official form do not appear here (" + string.Join(", ", absent.Take(3)) + (absent.Count > 3 ? ", …" : "") + "); the gap of " + Written.Plain(gap) + " may be theirs: left out, or lost when the file was converted",
        });
    }

    private static bool Appears(StatementTable table, string code) => table.Rows.Any(r => r.Code == code || r.Cells.Any(c => c.Trim().StartsWith(code, StringComparison.Ordinal)));

    private static string Label(Figure part) => part.Address!.Economic + " " + EconomicCodes.Name(part.Address.Economic!);
}
