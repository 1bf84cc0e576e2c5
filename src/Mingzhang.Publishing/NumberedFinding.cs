using Mingzhang.Checking;

namespace Mingzhang.Publishing;

/// <summary>A finding with the number under which a reader meets it: gravest first, else in the order of the report.</summary>
public readonly record struct NumberedFinding(int Number, Finding Finding)
{
    public static IReadOnlyList<NumberedFinding> Of(Report report) =>
        [.. Levels.GravestFirst.SelectMany(level => report.Findings.Where(f => f.Level == level)).Select((f, i) => new NumberedFinding(i + 1, f))];
}
