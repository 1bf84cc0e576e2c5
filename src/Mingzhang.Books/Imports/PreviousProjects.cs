using Mingzhang.Accounts;

namespace Mingzhang.Books;

/// <summary>The projects that last year's publication evaluated, each with what it spent: in its score sheet, else in the base data table.</summary>
internal static class PreviousProjects
{
    public static IEnumerable<SelfEvaluation> Of(AccountSet previous)
    {
        var printed = previous.Figures.Where(f => f.Place.InTable && f.Address is { Stage: Stage.Final, Year: AccountYear.Current, Measure: Measure.Value, Scope: { Kind: ScopeKind.Project, Name: not null } }).ToList();
        var amounts = printed.Where(f => f.Address!.Concept == Concepts.ProjectFunds).Concat(printed.Where(f => f.Address is { Nature: Nature.Project } a && a.Concept == Concepts.Expenditure));
        return amounts.DistinctBy(f => f.Address!.Scope.Name).Select(f => new SelfEvaluation { Project = f.Address!.Scope.Name, Money = [new(new(Concepts.ProjectFunds) { Scope = f.Address.Scope }, null, null, null, f.Common * 10_000m)] });
    }
}
