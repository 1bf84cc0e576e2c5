using System.Text.RegularExpressions;
using Mingzhang.Accounts;
using Mingzhang.Checking.Wording;

namespace Mingzhang.Checking.Rules.Performance;

/// <summary>Projects counted by grade in one sentence (优3个、良1个), with the numbers of projects said before it in the passage.</summary>
internal sealed partial record GradeTally(Stretch Stretch, IReadOnlyList<(char Grade, Figure Count)> Counts, IReadOnlyList<Figure> Wholes)
{
    /// <summary>Every grade from the best to the worst is counted: nothing was left out.</summary>
    public bool IsClosed => Counts[0].Grade == '优' && Counts[^1].Grade == '差' && Counts.Count > 2;

    public static IEnumerable<GradeTally> Of(AccountSet account)
    {
        var figures = account.Figures.Where(f => f.Place is { InTable: false, Passage: >= 0 }).ToLookup(f => f.Place.Passage);
        foreach (var stretch in Prose.Of(account).Passages.Where(p => ProjectSheets.MaySpeakOf(p) && p.Text.Contains('优', StringComparison.Ordinal) && p.Text.Contains("项目", StringComparison.Ordinal)))
            foreach (var tally in In(stretch, [.. figures[stretch.Passage!.Index]]).Where(t => t.Counts.Any(c => c.Grade is '优' or '良'))) yield return tally;
    }

    private static IEnumerable<GradeTally> In(Stretch stretch, List<Figure> figures)
    {
        var counts = new List<(char Grade, Figure Count)>();
        var from = 0;
        foreach (Match match in Counted().Matches(stretch.Text))
        {
            var number = match.Groups["n"].Success ? match.Groups["n"] : match.Groups["m"];
            var grade = Grade(match.Groups["g"].Success ? match.Groups["g"].Value : match.Groups["h"].Value);
            if (FigureAt(stretch, figures, number) is not { } count) continue;
            var goesOn = counts.Count > 0 && !stretch.Text.AsSpan(from, match.Index - from).Contains('。') && counts.TrueForAll(c => c.Grade != grade);
            if (counts.Count > 0 && !goesOn)
            {
                yield return Made(stretch, counts, figures);
                counts = [];
            }
            counts.Add((grade, count));
            from = match.Index;
        }
        if (counts.Count > 0) yield return Made(stretch, counts, figures);
    }

    private static GradeTally Made(Stretch stretch, List<(char Grade, Figure Count)> counts, List<Figure> figures)
    {
        var wholes = ProjectCounts(stretch, figures).Where(f => f.Place.Start < counts[0].Count.Place.Start && counts.TrueForAll(c => !ReferenceEquals(c.Count, f)));
        return new(stretch, counts, [.. wholes]);
    }

    /// <summary>5个项目, 项目共5个: how many projects the passage speaks of, in its order.</summary>
    public static IEnumerable<Figure> ProjectCounts(Stretch stretch, List<Figure> figures) =>
        Projects().Matches(stretch.Text).Select(m => FigureAt(stretch, figures, m.Groups["n"].Success ? m.Groups["n"] : m.Groups["m"])).OfType<Figure>();

    private static Figure? FigureAt(Stretch stretch, List<Figure> figures, Group number)
    {
        var start = stretch.PlaceOf(number.Index, number.Length).Start;
        return figures.Find(f => f.Place.Start == start && f.Decimals == 0);
    }

    private static char Grade(string words) => words[0] switch { '优' => '优', '良' => '良', '差' or '不' => '差', _ when words is "较差" => '差', _ => '中' };

    [GeneratedRegex("""["“‘]?(?<g>优秀|优|良好|良|(?<![其当集期])中等|(?<![其当集期])中|一般|合格|不合格|较差|(?<![相误偏])差)["”’]?(?:等次|等级|级|档|等)?(?:的|项目|有|为|:|共|数)*(?<n>\d+)(?:个|项)|(?<m>\d+)(?:个|项)(?:项目)?(?:自评|评价|评定|绩效)*(?:结果|等次|等级)?(?:均|全部)?(?:评为|评定为|达到|获评|获|为)["“‘]?(?<h>优秀|优|良好|良|中等|中|一般|合格|不合格|较差|差)(?![a-z\u4e00-\u9fff-[等级档秀好的]])""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Counted();

    [GeneratedRegex("""(?<n>\d+)(?:个|项)(?!百分)[^,。;:、0-9元%优良中差]{0,8}项目|项目(?:共|共计|合计|总数|数量|数|有|为|计)*(?<m>\d+)(?:个|项)""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Projects();
}
