using Mingzhang.Accounts;
using Mingzhang.Performance;

namespace Mingzhang.Checking.Rules.Performance;

/// <summary>The project sheets that a passage speaks of: all of the document, where it says their number.</summary>
internal static class ProjectSheets
{
    /// <summary>One a project; the overall sheet and tables of scores without a head are none.</summary>
    public static IReadOnlyList<RescoredSheet> Of(AccountSet account) =>
        [.. Rescore.Of(account).Where(s => s.Sheet is { IsOverall: false, Project: not null }).DistinctBy(s => ProjectNames.Core(s.Sheet.Project!))];

    /// <summary>The last number of projects that is said before a figure of the same passage; the document's only one where it says none.</summary>
    public static Figure? CountBefore(AccountSet account, Figure figure)
    {
        var counts = account.Figures.Where(f => f is { Place.InTable: false, Address: { } a } && a.Concept == Concepts.ProjectsEvaluated).ToList();
        var near = counts.FindLast(f => Nearest.SamePassage(f, figure) && f.Place.Start < figure.Place.Start);
        return near ?? (counts.DistinctBy(f => f.Value).Count() == 1 ? counts[0] : null);
    }
}
