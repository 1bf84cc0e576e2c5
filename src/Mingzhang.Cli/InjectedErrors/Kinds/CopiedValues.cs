using Mingzhang.Accounts;
using Mingzhang.Checking.Relations;

namespace Mingzhang.Cli.InjectedErrors.Kinds;

/// <summary>A right number in the wrong place: last year's, another cell's, a total with one part too many, 元 under 万元.</summary>
internal static class CopiedValues
{
    public static Injection? OtherCell(CleanDocument document, Draw draw)
    {
        if (draw.Pick(document.Of(SiteKind.TableAmount).Where(NotZero)) is not { } site) return null;
        var others = document.Sites.Where(s => s.Figure.Place.TableIndex == site.Figure.Place.TableIndex && s.Kind == SiteKind.TableAmount && NotZero(s));
        return draw.Pick(others) is { } other ? Injection.Of(site, other.Figure.Text) : null;
    }

    public static Injection? LastYear(CleanDocument document, Draw draw)
    {
        var known = document.Sites.Where(s => s.Figure is { Value: not 0, Address: { Measure: Measure.Value, Year: AccountYear.Current } })
            .Where(s => LastYear(document.Account, s.Figure) is not null);
        return draw.Pick(known) is { } site ? Injection.Of(site, LastYear(document.Account, site.Figure)!.Value) : null;
    }

    /// <summary>In the unit of the figure: as printed for that year, or this year's less the change.</summary>
    private static decimal? LastYear(AccountSet account, Figure figure)
    {
        var address = figure.Address!;
        if (account.At(address.Previous) is [var previous, ..]) return previous.Common / figure.Unit.Scale;
        return account.At(address.ChangeFrom(address.Previous)) is [var change, ..] ? (figure.Common - change.Common) / figure.Unit.Scale : null;
    }

    public static Injection? CountedTwice(CleanDocument document, Draw draw)
    {
        if (draw.Pick(document.Relations.OfType<LinearRelation>().Where(r => r.Terms.Count > 2)) is not { } sum) return null;
        var total = sum.Terms[0];
        if (draw.Pick(sum.Terms.Skip(1).Where(t => t.Coefficient == -total.Coefficient && t.Figure.Value != 0)) is not { } part) return null;
        return document.SiteOf(total.Figure) is { } site ? Injection.Of(site, (total.Figure.Common + part.Figure.Common) / site.Figure.Unit.Scale) : null;
    }

    /// <summary>万元 typed as 元: in a table the number is in 元, in the text the word.</summary>
    public static Injection? Yuan(CleanDocument document, Draw draw)
    {
        if (draw.Pick(document.Of(SiteKind.TableAmount, SiteKind.TextAmount).Where(NotZero)) is not { } site) return null;
        if (site.Kind == SiteKind.TableAmount) return Injection.Of(site, DigitSlips.Times(site.Figure.Text, 10_000));
        if (!document.Text.AsSpan(site.End).StartsWith("万元", StringComparison.Ordinal)) return null;
        return new([new(site.End, 1, "")], [Altered.To(site, site.Figure.Text, Unit.Yuan)]);
    }

    private static bool NotZero(Site site) => site.Figure.Value != 0;
}
