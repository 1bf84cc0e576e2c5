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
        var number = PrintedNumber.TryParse(text, out var read) ? read : default;
        // 下降 5.68% carries its sign in the word, which stays.
        var worded = site.Figure.Value < 0 && char.IsAsciiDigit(site.Figure.Text[0]);
        return new(site, Like(site.Figure, text, worded ? -number.Value : number.Value, number.Decimals, unit ?? site.Figure.Unit));
    }

    /// <summary>The same print with the other sign, as 增加 for 减少 makes it.</summary>
    public static Altered Turned(Site site) => new(site, Reading(site.Figure, -site.Figure.Value));

    /// <summary>The same cell with another value.</summary>
    public static Figure Reading(Figure figure, decimal value) => Like(figure, figure.Text, value, figure.Decimals, figure.Unit);

    private static Figure Like(Figure figure, string text, decimal value, int decimals, Unit unit) => new()
    {
        Text = text,
        Value = value,
        Decimals = decimals,
        Unit = unit,
        Place = figure.Place,
        Precision = figure.Precision,
        Address = figure.Address,
    };
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

    /// <summary>Numbers stand now where nothing stood.</summary>
    public bool FillsBlanks => Splices.Any(s => s.Length == 0);

    /// <summary>One figure or word is altered, no cell is moved and no line is gone.</summary>
    public bool IsInOnePlace => Splices.Count == 1 && !LineIsGone;

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
}
