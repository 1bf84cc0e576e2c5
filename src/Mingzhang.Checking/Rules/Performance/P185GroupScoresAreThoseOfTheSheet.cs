using System.Text.RegularExpressions;
using Mingzhang.Accounts;
using Mingzhang.Checking.Relations;
using Mingzhang.Checking.Wording;
using Mingzhang.Performance;

namespace Mingzhang.Checking.Rules.Performance;

/// <summary>产出指标满分50分，得48分: the score of a first-level indicator in the text is the sum of its lines in the sheet.</summary>
internal sealed partial class P185GroupScoresAreThoseOfTheSheet : Rule
{
    public override IEnumerable<Outcome> Check(AccountSet account)
    {
        var sheets = Rescore.Of(account);
        if (sheets.Count == 0) yield break;
        foreach (var said in account.Figures.Where(IsOfExecution))
            if (SaidOfSheets.At(sheets, account.Passages[said.Place.Passage], said.Place.Start) is { Sheet.ExecutionScore: { } score } sheet)
                yield return new Outcome.Related(new CopyRelation(sheet.Chinese() + "预算执行率的得分应与文中一致", Sums.Capital(sheet.English()) + ": the score of the execution rate must be what the text says", said, score) { Level = Level.Warning });
        var figures = account.Figures.Where(f => f.Place is { InTable: false, Passage: >= 0 }).ToLookup(f => f.Place.Passage);
        foreach (var stretch in Prose.Of(account).Passages.Where(p => ProjectSheets.MaySpeakOf(p) && p.Text.Contains("指标", StringComparison.Ordinal) && p.Text.Contains('得', StringComparison.Ordinal)))
            foreach (Match match in Scored().Matches(stretch.Text))
            {
                var start = stretch.PlaceOf(match.Groups["n"].Index, match.Groups["n"].Length).Start;
                if (figures[stretch.Passage!.Index].FirstOrDefault(f => f.Place.Start == start) is not { } said || SaidOfSheets.At(sheets, stretch.Passage, start) is not { } sheet) continue;
                if (Of(sheet, match.Groups["g"].Value, said) is { } outcome) yield return outcome;
            }
    }

    private static bool IsOfExecution(Figure figure) =>
        figure is { Place: { InTable: false, Passage: >= 0 }, Address: { Scope.Name: { } name } address } && address.Concept == Concepts.Score && name.Contains("执行率", StringComparison.Ordinal);

    /// <summary>Null where the sheet has no such group, or more than one.</summary>
    private static Outcome? Of(RescoredSheet sheet, string label, Figure said)
    {
        if (sheet.Sheet.Groups.Where(g => g.Label.Replace("指标", "", StringComparison.Ordinal) is { Length: > 1 } core && label.EndsWith(core, StringComparison.Ordinal)).ToList() is not [var group]) return null;
        var (chinese, english) = (sheet.Chinese() + "“" + group.Label + "”各项得分之和应与文中一致", Sums.Capital(sheet.English()) + ": the scores under \"" + group.Label + "\" must be what the text says");
        if (group.Indicators.Count == 0 || group.Indicators.Any(i => i.Score is null)) return Sums.Missing(chinese, english, "各项得分 the scores");
        return new Outcome.Related(new LinearRelation(chinese, english, [Sums.Minus(said, "文中得分"), .. group.Indicators.Select(i => Sums.Plus(i.Score!, i.Name))]) { Level = Level.Warning });
    }

    [GeneratedRegex("""(?<g>[\u4e00-\u9fff]{2,6})(?:类)?(?:指标|情况)(?:[^。;得指]{0,20}[^。;得指获应可])?得(?:分)?(?:为|:)?(?<n>\d+(?:\.\d+)?)分""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Scored();
}
