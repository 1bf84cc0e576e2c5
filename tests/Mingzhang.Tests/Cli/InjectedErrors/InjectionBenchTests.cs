using Mingzhang.Cli.InjectedErrors;
using Mingzhang.Cli.InjectedErrors.Kinds;

namespace Mingzhang.Tests.Cli.InjectedErrors;

/// <summary>A small slice of the measurement, so that what was once found stays found.</summary>
public class InjectionBenchTests
{
    private const int Documents = 6;
    private const int Count = 3;

    private static readonly Lazy<IReadOnlyList<Trial>> Trials = new(() => InjectionBench.Run(InjectionBench.Invented(0, Documents), Kind.All, Count, seed: 1));

    [Fact]
    public void Detectable_errors_are_detected() => AtLeast(99, Trials.Value.Where(t => t.Detectable), t => t.Detected);

    [Fact]
    public void The_first_finding_names_the_figure_where_it_can_be_told() => AtLeast(80, Trials.Value.Where(t => t is { Detectable: true, Detected: true, Tellable: true }), t => t.FigureRight);

    [Fact]
    public void What_is_called_certain_is_right() =>
        Assert.InRange(Trials.Value.Sum(t => t.CertainWrong.Count) * 100, 0, Trials.Value.Sum(t => t.Certain) * 5);

    [Fact]
    public void Nobody_else_is_accused() => Assert.InRange(Trials.Value.Sum(t => t.Collateral.Count), 0, 1);

    [Fact]
    public void Every_kind_is_injected() => Assert.Equal(Kind.All.Select(k => k.Name), Trials.Value.Select(t => t.Kind.Name).Distinct());

    [Fact]
    public void Untouched_departments_are_not_accused() => Assert.Empty(InjectionBench.FalseAlarms(100, 9));

    private static void AtLeast(int percent, IEnumerable<Trial> trials, Func<Trial, bool> good)
    {
        var all = trials.ToList();
        Assert.NotEmpty(all);
        Assert.InRange(all.Count(good) * 100, all.Count * percent, int.MaxValue);
    }
}
