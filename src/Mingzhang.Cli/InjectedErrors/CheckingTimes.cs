using System.Diagnostics;
using System.Globalization;
using Mingzhang.Checking;

namespace Mingzhang.Cli.InjectedErrors;

/// <summary>What finding the causes costs: how long checks took by the number of errors, beside checks of the untouched documents.</summary>
internal static class CheckingTimes
{
    public static IEnumerable<string> Of(IReadOnlyList<CleanDocument> documents, IReadOnlyList<Trial> trials)
    {
        var clean = documents.Select(d => Time(d)).ToList();
        yield return Line("untouched", clean);
        foreach (var group in trials.GroupBy(t => t.Kind.Errors switch { 1 => t.Injection.IsInOnePlace ? "one figure or word" : "cells that moved", 2 => "two errors", _ => "three errors" }))
            yield return Line(group.Key, [.. group.Select(t => t.Checking)]);
    }

    private static TimeSpan Time(CleanDocument document)
    {
        var account = Reading.AccountReader.ReadText(document.Text, document.Name);
        var watch = Stopwatch.StartNew();
        _ = Checker.Check(account);
        return watch.Elapsed;
    }

    private static string Line(string name, List<TimeSpan> times)
    {
        times.Sort();
        return string.Create(CultureInfo.InvariantCulture, $"check, {name}: median {times[times.Count / 2].TotalMilliseconds:0.0} ms, 95 % within {times[times.Count * 95 / 100].TotalMilliseconds:0.0} ms");
    }
}
