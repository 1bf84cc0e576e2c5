using Mingzhang.Accounts;

namespace Mingzhang.Checking.Rules;

/// <summary>The base data table lists this year's projects: those of last year that have ended are not among its lines.</summary>
internal static class EndedProjects
{
    public static bool MayBeMissing(Figure total, IEnumerable<Figure> lines) => total.Address!.Year == AccountYear.Previous && lines.Sum(l => l.Common) < total.Common;
}
