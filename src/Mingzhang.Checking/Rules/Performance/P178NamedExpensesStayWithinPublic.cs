using Mingzhang.Accounts;
using Mingzhang.Checking.Relations;

namespace Mingzhang.Checking.Rules.Performance;

/// <summary>基础数据表: 公用经费下“其中”各项之和不超过公用经费; they need not make all of it.</summary>
internal sealed class P178NamedExpensesStayWithinPublic : TableRule
{
    private const string Chinese = "公用经费其中各项之和不应超过公用经费";
    private const string English = "the parts named of the public expenses must not exceed them";

    private protected override IReadOnlyList<TableKind> Kinds => [TableKind.BaseData];

    private protected override IEnumerable<Outcome> Check(TableCells cells)
    {
        foreach (var total in cells.Figures.Where(f => f.Address is { Nature: Nature.Public }))
        {
            var parts = cells.Figures.Where(f => f.Address is { Scope.Kind: ScopeKind.Other } a && a.Concept == Concepts.NamedAmount && a.Stage == total.Address!.Stage && a.Year == total.Address.Year).ToList();
            if (parts.Count == 0) yield return Sums.Missing(Chinese, English, "其中各项 the parts");
            else yield return Judged(total, parts);
        }
    }

    private Outcome Judged(Figure total, List<Figure> parts)
    {
        var sum = parts.Sum(p => p.Common);
        if (sum - parts.Sum(p => p.Half) <= total.Interval.High) return new Outcome.Holds(Chinese, English);
        var added = string.Join(" + ", parts.Select(Written.Of)) + " = " + Written.Plain(sum);
        return SheetWords.Fault(this, Level.Error, total.Place, "基础数据表“" + total.Place.Column + "”公用经费其中各项 " + added + "，超过公用经费 " + Written.Of(total) + "。",
            "In the base data, column " + total.Place.Column + ", the parts " + added + " exceed the public expenses " + Written.Of(total) + ".", [total, .. parts], "核对各项和公用经费", "Check the parts and the whole.");
    }
}
