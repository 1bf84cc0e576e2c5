using System.Globalization;
using System.Text;
using Mingzhang.Accounts;
using Mingzhang.Checking.Relations;

namespace Mingzhang.Cli.InjectedErrors;

/// <summary>Other characters in place of some of the text.</summary>
internal readonly record struct Splice(int Start, int Length, string Text);

/// <summary>A figure, and what it reads after the injection.</summary>
internal sealed record Altered(Site Site, Figure Figure)
{
    public static Altered To(Site site, string text, Unit? unit = null)
    {
        var value = PrintedNumber.TryParse(text, out var read) ? read : default;
        // 下降 5.68% carries its sign in the word, which stays.
        var worded = site.Figure.Value < 0 && char.IsAsciiDigit(site.Figure.Text[0]);
        return new(site, new Figure
        {
            Text = text,
            Value = worded ? -value.Value : value.Value,
            Decimals = value.Decimals,
            Unit = unit ?? site.Figure.Unit,
            Place = site.Figure.Place,
            Precision = site.Figure.Precision,
            Address = site.Figure.Address,
        });
    }

    /// <summary>The same print with the other sign, as 增加 for 减少 makes it.</summary>
    public static Altered Turned(Site site)
    {
        var same = To(site, site.Figure.Text).Figure;
        return new(site, new Figure { Text = same.Text, Value = -same.Value, Decimals = same.Decimals, Unit = same.Unit, Place = same.Place, Precision = same.Precision, Address = same.Address });
    }
}

/// <summary>One error, or several at once, put into a text.</summary>
internal sealed record Injection(IReadOnlyList<Splice> Splices, IReadOnlyList<Altered> Altered)
{
    /// <summary>Comparisons as the altered words state them.</summary>
    public IReadOnlyList<Relation> Restated { get; init; } = [];
    /// <summary>The line that was taken out, or whose words were altered.</summary>
    public int? Line { get; init; }
    /// <summary>The line is gone: what it printed can be no culprit.</summary>
    public bool LineIsGone { get; init; }

    /// <summary>Another print of one figure; null where it reads the same.</summary>
    public static Injection? Of(Site site, string? text)
    {
        if (text is null || !PrintedNumber.TryParse(text, out _)) return null;
        var altered = InjectedErrors.Altered.To(site, text);
        return altered.Figure.Value == site.Figure.Value ? null : new([new(site.Start, site.Length, text)], [altered]);
    }

    public static Injection? Of(Site site, decimal value) => Of(site, Printed(value, site.Figure.Decimals));

    public static string Printed(decimal value, int decimals) =>
        Math.Round(value, decimals, MidpointRounding.AwayFromZero).ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    public static Injection operator +(Injection a, Injection b) => new([.. a.Splices, .. b.Splices], [.. a.Altered, .. b.Altered]);

    /// <summary>Where in the new text a place of the old one is.</summary>
    public int Moved(int place) => place + Splices.Where(s => s.Start < place).Sum(s => s.Text.Length - s.Length);

    /// <summary>The cell is blank now, or its line is gone.</summary>
    public bool Empties(Site site) => LineIsGone || Splices.Any(s => s.Start == site.Start && s.Length > 0 && s.Text.Length == 0);

    public string ApplyTo(string text)
    {
        var result = new StringBuilder(text.Length + 16);
        var from = 0;
        foreach (var splice in Splices.OrderBy(s => s.Start))
        {
            result.Append(text, from, splice.Start - from).Append(splice.Text);
            from = splice.Start + splice.Length;
        }
        return result.Append(text, from, text.Length - from).ToString();
    }

    /// <summary>
    /// Whether anything in the document contradicts it: a relation of the clean document that holds, and that no rounding would let
    /// hold with the figures so altered. What only itself says can be found by nobody.
    /// </summary>
    public bool IsDetectableIn(CleanDocument document)
    {
        if (Restated.Any(r => Judge.Of(r).IsBroken)) return true;
        var map = new Dictionary<Figure, Figure>(ReferenceEqualityComparer.Instance);
        foreach (var (site, figure) in Altered) map[site.Figure] = figure;
        var with = new Substitution(map);
        return Altered.SelectMany(a => document.With(a.Site.Figure)).Distinct()
            .Where(r => !LineIsGone || r is LinearRelation)
            .Any(r => Judge.Of(r, with).IsBroken && Judge.Of(r).Holds);
    }
}
