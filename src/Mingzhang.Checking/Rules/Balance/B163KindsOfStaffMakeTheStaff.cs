using System.Text.RegularExpressions;
using Mingzhang.Accounts;
using Mingzhang.Checking.Relations;

namespace Mingzhang.Checking.Rules.Balance;

/// <summary>编制20名，其中行政编制8名、事业编制12名: the kinds of staff or posts that follow make the number they are said to be part of.</summary>
internal sealed partial class B163KindsOfStaffMakeTheStaff : Rule
{
    private const string Chinese = "所列各类人员（编制）之和应等于总数";
    private const string English = "the kinds of staff (posts) listed must make their number";

    public override IEnumerable<Outcome> Check(AccountSet account)
    {
        var lists = account.Figures.Where(f => f is { Place.Passage: >= 0, Unit.Kind: QuantityKind.Count }).GroupBy(f => f.Place.Passage).SelectMany(p => Lists(account.Passages[p.Key].Text, p)).ToList();
        var listed = lists.Where(l => l.Kinds.Count > 1).ToList();
        if (listed.Count == 0 && lists.Count > 0) return [Sums.Missing(Chinese, English, "各类人员数 the staff by kinds")];
        return listed.Select(l => Related(l.Total, l.Kinds)).OfType<Outcome>();
    }

    private static IEnumerable<(Figure Total, List<(Figure Figure, string Kind)> Kinds)> Lists(string text, IEnumerable<Figure> passage)
    {
        var figures = passage.OrderBy(f => f.Place.Start).ToList();
        for (var i = 0; i < figures.Count; i++)
            if (IsTotal(figures[i])) yield return (figures[i], Kinds(text, figures, i));
    }

    private static bool IsTotal(Figure figure) => figure.Address is { Measure: Measure.Value, Year: AccountYear.Current } address
        && (address.Concept == Concepts.Staff || address.Concept == Concepts.Establishment || address.Concept == Concepts.NamedCount && Whole().IsMatch(address.Scope.Name ?? ""));

    /// <summary>The figures after the total, as long as each is named as one kind of the whole.</summary>
    private static List<(Figure Figure, string Kind)> Kinds(string text, List<Figure> figures, int total)
    {
        var kinds = new List<(Figure, string)>();
        for (var i = total + 1; i < figures.Count; i++)
        {
            var from = figures[i - 1].Place.Start + figures[i - 1].Place.Length;
            var between = Between().Match(text[from..figures[i].Place.Start]);
            if (!between.Success || between.Groups["of"].Success != (i == total + 1)) break;
            kinds.Add((figures[i], between.Groups["kind"].Value));
        }
        return kinds;
    }

    /// <summary>Participating staff are also staff of institutions: such lists overlap.</summary>
    private static Outcome? Related(Figure total, List<(Figure Figure, string Kind)> kinds)
    {
        if (kinds.Select(k => k.Kind).Distinct(StringComparer.Ordinal).Count() < kinds.Count || kinds.Exists(k => k.Kind.Contains('参', StringComparison.Ordinal))) return null;
        var sum = Sums.Of(Chinese, English, Sums.Minus(total, "总数") with { LabelEn = "the total" }, kinds.Select(k => Sums.Plus(k.Figure, k.Kind)));
        return kinds.Sum(k => k.Figure.Value) < total.Value ? sum with { Relation = sum.Relation with { Level = Level.Review } } : sum;
    }

    [GeneratedRegex("在职|实有|编制|人员总数|职工总数", RegexOptions.CultureInvariant)]
    private static partial Regex Whole();

    /// <summary>The unit of the number before, 其中 or a bracket, and the name of the kind.</summary>
    [GeneratedRegex(@"^\s*[名人个]?\s*(?:(?<of>[，,；;。]?\s*其中[：:，,]?|[（(](?:其中[：:，,]?)?)|[，,、；;和及])\s*(?<kind>(?:在职|现有|实有)?(?:行政|机关|事业|工勤|公务员|政法|参公|参照|后勤)[^，,、；;。（）()\d]{0,6}?)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Between();
}
