using Mingzhang.Accounts;
using Mingzhang.Checking.Wording;
using Mingzhang.Performance;

namespace Mingzhang.Checking.Rules.Performance;

/// <summary>The project sheets that a passage speaks of: all of the document, where it says their number.</summary>
internal static class ProjectSheets
{
    /// <summary>One a project; the overall sheet and tables of scores without a head are none.</summary>
    public static IReadOnlyList<RescoredSheet> Of(AccountSet account) =>
        [.. Rescore.Of(account).Where(s => s.Sheet is { IsOverall: false, Project: not null }).DistinctBy(s => ProjectNames.Core(s.Sheet.Project!))];

    /// <summary>Running text, be it of a piece of a document without its title.</summary>
    public static bool MaySpeakOf(Stretch stretch) => stretch.Passage is { HeadingLevel: 0, Part: not (Part.Contents or Part.Tables or Part.Charts) };

    /// <summary>A number of projects in the passage of a figure, before it, that is the number of sheets; the document's only number where the passage says none.</summary>
    public static Figure? CountBefore(AccountSet account, Figure figure, int sheets)
    {
        var counts = account.Figures.Where(f => f is { Place.InTable: false, Address: { } a } && a.Concept == Concepts.ProjectsEvaluated).ToList();
        var near = counts.Where(f => Nearest.SamePassage(f, figure) && f.Place.Start < figure.Place.Start).ToList();
        if (near.Count > 0) return near.FindLast(f => f.Value == sheets);
        return counts.Count > 0 && counts.TrueForAll(f => f.Value == sheets) ? counts[0] : null;
    }
}
