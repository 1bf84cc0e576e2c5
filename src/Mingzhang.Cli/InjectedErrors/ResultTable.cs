using System.Globalization;

namespace Mingzhang.Cli.InjectedErrors;

/// <summary>The results as a Markdown table, a kind a row.</summary>
internal static class ResultTable
{
    private const string Heads = " injected | detectable | detected | tellable | right figure, where tellable | right figure, of all | wrong figure | right value | certain: right | collateral |";
    private const string Rule = "--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|";

    public static IEnumerable<string> ByKind(IReadOnlyList<Trial> trials)
    {
        yield return "| kind | |" + Heads;
        yield return "|---|---|" + Rule;
        foreach (var kind in trials.GroupBy(t => t.Kind)) yield return Row(kind.Key.Name + " | " + kind.Key.Chinese, [.. kind]);
        yield return Row("**one figure or word** | 一个数或词", [.. trials.Where(t => t.Kind.Errors == 1 && t.Injection.IsInOnePlace)]);
        yield return Row("**one error** | 一处错", [.. trials.Where(t => t.Kind.Errors == 1)]);
        yield return Row("**two errors** | 两处错", [.. trials.Where(t => t.Kind.Errors == 2)]);
        yield return Row("**three errors** | 三处错", [.. trials.Where(t => t.Kind.Errors == 3)]);
    }

    public static IEnumerable<string> ByDigits(IReadOnlyList<Trial> trials)
    {
        yield return "| digits |" + Heads;
        yield return "|--:|" + Rule;
        foreach (var digits in trials.Where(t => t.Digits > 0).GroupBy(t => t.Digits).OrderBy(g => g.Key))
            yield return Row(Text(digits.Key), [.. digits]);
    }

    private static string Row(string label, IReadOnlyList<Trial> trials)
    {
        var detectable = trials.Where(t => t.Detectable).ToList();
        var detected = detectable.Where(t => t.Detected).ToList();
        var tellable = detected.Where(t => t.Tellable).ToList();
        int certain = trials.Sum(t => t.Certain), right = certain - trials.Sum(t => t.CertainWrong.Count);
        string[] cells =
        [
            label, Text(trials.Count), Share(detectable.Count, trials.Count), Share(detected.Count, detectable.Count), Share(tellable.Count, detected.Count),
            Share(tellable.Count(t => t.FigureRight), tellable.Count), Share(detected.Count(t => t.FigureRight), detected.Count), Share(detected.Count(t => t.FigureWrong), detected.Count),
            Share(detected.Count(t => t.ValueRight), detected.Count), $"{Share(right, certain)} of {Text(certain)}", Text(trials.Sum(t => t.Collateral.Count)),
        ];
        return "| " + string.Join(" | ", cells) + " |";
    }

    private static string Text(int count) => count.ToString(CultureInfo.InvariantCulture);

    /// <summary>In tenths of a percent, never rounded up to 100.</summary>
    private static string Share(int part, int whole) => whole == 0 ? "–" : (Math.Floor(part * 1000m / whole) / 10).ToString("0.0", CultureInfo.InvariantCulture) + " %";
}
