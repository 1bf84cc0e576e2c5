using Mingzhang.Accounts;
using Mingzhang.Checking.Relations;

namespace Mingzhang.Checking.Localization;

/// <summary>
/// Where a gap may come from: it fits the amount of a line that the sum does not list, of two such lines, of a line that it lists (added
/// twice, or not at all), or of another source of funds. Said only where one answer fits and no other.
/// </summary>
internal sealed class GapOrigin(AccountSet account)
{
    /// <summary>万元. Smaller gaps equal too many lines by chance.</summary>
    private const decimal LeastGap = 0.1m;
    /// <summary>万元. The total and its parts were rounded apart.</summary>
    private const decimal Slack = 0.02m;
    /// <summary>More lines than this make too many pairs for one of them to mean anything.</summary>
    private const int MostForPairs = 40;

    public (string Chinese, string English)? Of(Judged broken)
    {
        if (broken.Relation.Explanation.Length > 0 || broken.Judgement.Residual < LeastGap) return null;
        return broken.Relation switch
        {
            LinearRelation { Terms.Count: > 2 } sum => OfSum(sum),
            CopyRelation copy => OfCopy(copy),
            _ => null,
        };
    }

    /// <summary>Of a sum whose parts are rows of one column: what the total has too much is missing, what the parts have too much is there twice.</summary>
    private (string, string)? OfSum(LinearRelation sum)
    {
        var parts = sum.Terms.Skip(1).ToList();
        if (parts.Exists(t => t.Coefficient != parts[0].Coefficient || t.Figure.Unit.Kind != QuantityKind.Money)) return null;
        var gap = sum.Terms[0].Figure.Common - parts.Sum(t => t.Figure.Common);
        if (gap < 0) return One([.. parts.Where(t => Fits(t.Figure.Common, -gap)).Select(t => t.Figure)], "可能没有加进合计", "which may not have been added");
        if (One([.. parts.Where(t => Fits(t.Figure.Common, gap)).Select(t => t.Figure)], "可能在合计中多加了一次", "which may have been added twice") is { } twice) return twice;
        var listed = sum.Figures.Select(f => f.Address).ToHashSet();
        var lines = Lines(parts[0].Figure).Where(f => !listed.Contains(f.Address) && f.Common > 0 && f.Common <= gap + Slack).DistinctBy(f => f.Address).ToList();
        return One(lines.FindAll(f => Fits(f.Common, gap)), "可能漏列", "which may have been left out") ?? Two(lines, gap);
    }

    private static bool Fits(decimal amount, decimal gap) => Math.Abs(amount - gap) <= Slack;

    /// <summary>The same quantity of other rows, at the depth of the codes of this part.</summary>
    private IEnumerable<Figure> Lines(Figure part) => part.Address is not { } pattern || (pattern.Function ?? pattern.Economic) is not { } code ? []
        : account.Figures.Where(f => f.Place.InTable && f.Address is { } a && a with { Function = null, Economic = null } == pattern with { Function = null, Economic = null }
            && (a.Function ?? a.Economic)?.Length == code.Length && a.Function is null == pattern.Function is null);

    private static (string, string)? One(List<Figure> lines, string chinese, string english) => lines is [var line]
        ? ($"差额正合{Name(line)}的 {line.Text}，{chinese}", $"the gap fits the {line.Text} of {NameEn(line)}, {english}") : null;

    private static (string, string)? Two(List<Figure> lines, decimal gap)
    {
        if (lines.Count > MostForPairs) return null;
        var pairs = (from i in Enumerable.Range(0, lines.Count) from j in Enumerable.Range(i + 1, lines.Count - i - 1) where Fits(lines[i].Common + lines[j].Common, gap) select (lines[i], lines[j])).Take(2).ToList();
        return pairs is not [var (a, b)] ? null
            : ($"差额 {Written.Plain(gap)} = {a.Text} + {b.Text}，正合{Name(a)}与{Name(b)}，可能漏列", $"the gap of {Written.Plain(gap)} = {a.Text} + {b.Text}: {NameEn(a)} and {NameEn(b)}, which may have been left out");
    }

    /// <summary>One of the two may cover a fund that the other does not.</summary>
    private (string, string)? OfCopy(CopyRelation copy)
    {
        if (copy.Left.Address is not { Measure: Measure.Value, Concept: { } concept } address || copy.Left.Unit.Kind != QuantityKind.Money || concept == Concepts.ClosingCarryOver) return null;
        var gap = Math.Abs(copy.Left.Common - copy.Right.Common);
        var others = account.Figures.Where(f => f.Place.InTable && Fits(f.Common, gap) && f.Address is { } a && a.Fund != address.Fund && a with { Fund = address.Fund } == address).DistinctBy(f => f.Address).ToList();
        return others is not [var other] ? null
            : ($"差额正合{AddressText.Chinese(other.Address)} {other.Text}，两处口径可能不同", $"the gap fits {AddressText.English(other.Address)}, {other.Text}: the two may not cover the same funds");
    }

    private static string Name(Figure figure) => PlaceText.Chinese(figure.Place) + Unsaid(figure, WhatOf(figure.Address!).Chinese);
    private static string NameEn(Figure figure) => $"{PlaceText.English(figure.Place)} {Unsaid(figure, WhatOf(figure.Address!).English)}".TrimEnd();

    private static string Unsaid(Figure figure, string name) => figure.Place.Row?.Contains(name, StringComparison.Ordinal) == true ? "" : name;

    private static (string Chinese, string English) WhatOf(Address address)
    {
        var name = address.Function is { } function ? FunctionCodes.Find(function)?.Name : address.Economic is { } code ? EconomicCodes.Entry(code)?.Name : null;
        return name is null ? AddressText.Kind(address) : (name, name);
    }
}
