using Mingzhang.Accounts;

namespace Mingzhang.Checking.Rules;

/// <summary>
/// The lines that make a total of the base data. One of them may be the heading of the rest: any that the sum asks to be left out, or, where a slip is
/// among them, one that repeats the total, or the first if it is most of it.
/// </summary>
internal static class ListedProjects
{
    public static IReadOnlyList<Figure> Under(Figure total, IReadOnlyList<Figure> lines)
    {
        var (sum, room) = (lines.Sum(l => l.Common), total.Half + lines.Sum(l => l.Half));
        decimal Gap(Figure? heading) => Math.Abs(sum - (heading?.Common ?? 0) - total.Common);
        if (Gap(null) <= room || lines.Count < 2) return lines;
        var left = lines.FirstOrDefault(l => Gap(l) <= room);
        if (left is null && lines.Count > 2) left = lines.FirstOrDefault(l => l.Common == total.Common) ?? (2 * lines[0].Common >= total.Common && Gap(lines[0]) < Gap(null) ? lines[0] : null);
        return left is null ? lines : [.. lines.Where(l => !ReferenceEquals(l, left))];
    }
}
