using Mingzhang.Checking;

namespace Mingzhang.Cli.InjectedErrors;

/// <summary>The trials that fell short, by how they did, each with what is needed to see why.</summary>
internal static class FailingCases
{
    public static IEnumerable<string> Of(IReadOnlyList<Trial> trials)
    {
        foreach (var (title, cases) in Classes(trials))
        {
            yield return $"== {title}: {cases.Count}";
            foreach (var trial in cases)
                foreach (var line in Describe(trial)) yield return line;
        }
    }

    private static IEnumerable<(string, List<Trial>)> Classes(IReadOnlyList<Trial> trials) =>
    [
        ("detectable, not detected", [.. trials.Where(t => t is { Detectable: true, Detected: false })]),
        ("certain, wrong", [.. trials.Where(t => t.CertainWrong.Count > 0)]),
        ("collateral", [.. trials.Where(t => t.Collateral.Count > 0)]),
        ("wrong figure", [.. trials.Where(t => t.FigureWrong)]),
        ("no figure, tellable", [.. trials.Where(t => t is { Detectable: true, Detected: true, Tellable: true, FigureRight: false, FigureWrong: false })]),
        ("no figure, not tellable", [.. trials.Where(t => t is { Detectable: true, Detected: true, Tellable: false, FigureRight: false, FigureWrong: false })]),
        ("figure right, value wrong", [.. trials.Where(t => t is { Detectable: true, Detected: true, FigureRight: true, ValueRight: false })]),
        ("not detectable", [.. trials.Where(t => !t.Detectable)]),
    ];

    private static IEnumerable<string> Describe(Trial trial)
    {
        yield return $"-- {trial.Kind.Name} in {trial.Document.Name}";
        foreach (var (site, figure) in trial.Injection.Altered)
            yield return $"   line {site.Line} {site.Figure.Text} -> {figure.Text}{figure.Unit.Text} [{site.Figure.Place.Table} {site.Figure.Place.Row} {site.Figure.Place.Column}] {site.Figure.Address} relations {trial.Document.With(site.Figure).Count}";
        if (trial.Injection.Line is { } line) yield return $"   line {line}: {trial.Document.Text[trial.Document.Lines.Start(line)..trial.Document.Lines.End(line)]}";
        if (trial.First is { } first) yield return "   first " + Say(first);
        foreach (var finding in trial.CertainWrong.Where(f => f != trial.First)) yield return "   certain " + Say(finding);
        foreach (var finding in trial.Collateral) yield return "   collateral " + Say(finding);
    }

    private static string Say(Finding finding) =>
        $"{finding.Rule} {finding.Level} {finding.Verdict} line {finding.Where?.Line} culprits [{string.Join(' ', finding.Figures.Where(f => f.Role == FindingFigure.Culprit).Select(f => f.Figure.Text + "@" + f.Figure.Place.Line))}] "
        + $"changes [{string.Join(' ', finding.Changes.Select(c => $"{c.From}->{c.To} {c.Slip}"))}] effects {finding.Effects.Count} {finding.Message}";
}
