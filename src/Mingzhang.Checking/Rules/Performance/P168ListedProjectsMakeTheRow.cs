using Mingzhang.Accounts;
using Mingzhang.Checking.Relations;

namespace Mingzhang.Checking.Rules.Performance;

/// <summary>基础数据表: 项目支出行等于其下各项目之和, column by column; a line that the ones below it add up to is counted once.</summary>
internal sealed class P168ListedProjectsMakeTheRow : TableRule
{
    private const string Chinese = "项目支出应等于所列各项目之和";
    private const string English = "project expenditure must be the sum of the projects listed";

    private protected override IReadOnlyList<TableKind> Kinds => [TableKind.BaseData];

    private protected override IEnumerable<Outcome> Check(TableCells cells)
    {
        foreach (var total in cells.Figures.Where(f => f.Address is { Nature: Nature.Project, Scope.Kind: ScopeKind.Accounts } a && a.Concept == Concepts.Expenditure))
        {
            var parts = cells.Figures.Where(f => f.Address is { Scope.Kind: ScopeKind.Project } a && a with { Scope = default } == total.Address).ToList();
            if (parts.Count > 0 && EndedProjects.MayBeMissing(total, parts)) continue;
            if (parts.Count > 0) yield return new Outcome.Related(Sum(total, ListedProjects.Under(total, parts)));
            else if (total.Value != 0) yield return Sums.Missing(PlaceText.Chinese(total.Place) + "“" + total.Place.Column + "”" + Chinese, English, "各项目的金额 amounts of the projects");
        }
    }

    private static LinearRelation Sum(Figure total, IEnumerable<Figure> parts) =>
        new(PlaceText.Chinese(total.Place) + "“" + total.Place.Column + "”" + Chinese, Sums.Capital(PlaceText.English(total.Place)) + ": " + English, [Sums.Minus(total, "项目支出"), .. parts.Select(p => Sums.Plus(p, p.Place.Row ?? ""))]) { Level = Level.Warning };
}
