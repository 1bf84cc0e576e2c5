using Mingzhang.Accounts;
using Mingzhang.Checking.Relations;

namespace Mingzhang.Checking.Rules.Copies;

/// <summary>
/// 基础数据表各项目的决算数与自评表、自评报告中同名项目的执行数应当一致. A line of the base data is often cut short: names are matched where one
/// holds the other and no second project does.
/// </summary>
public sealed class C109ProjectLinesAgree : Rule
{
    private const int ShortestName = 5;

    public override IEnumerable<Outcome> Check(AccountSet account)
    {
        var spent = account.Figures.Where(f => f.Address is { Stage: Stage.Final, Year: AccountYear.Current, Measure: Measure.Value, Scope.Kind: ScopeKind.Project } a && a.Concept == Concepts.ProjectFunds).ToList();
        foreach (var cells in TableCells.Of(account, TableKind.BaseData))
            foreach (var line in cells.Figures.Where(f => f.Address is { Nature: Nature.Project, Stage: Stage.Final, Year: AccountYear.Current, Scope.Kind: ScopeKind.Project }))
                if (Same(line, spent) is { } other) yield return Tie(line, other);
    }

    private static Figure? Same(Figure line, List<Figure> spent)
    {
        var name = line.Address!.Scope.Name!;
        if (name.Length < ShortestName) return null;
        var matches = spent.Where(f => f.Address!.Scope.Name is { Length: >= ShortestName } other && (other.Contains(name, StringComparison.Ordinal) || name.Contains(other, StringComparison.Ordinal))).ToList();
        return matches.DistinctBy(f => f.Address!.Scope.Name).Count() == 1 ? matches[0] : null;
    }

    private static Outcome.Related Tie(Figure line, Figure other)
    {
        var name = line.Address!.Scope.Name;
        return new(new CopyRelation("项目“" + name + "”的支出在基础数据表与自评表、自评报告中应当一致", "Spending on project \"" + name + "\" must be the same in the base data and in the score sheet or report", line, other) { Level = Level.Warning });
    }
}
