using Mingzhang.Accounts;
using Mingzhang.Checking.Relations;

namespace Mingzhang.Checking.Rules;

/// <summary>Builds the relation "a total is the sum of its parts" from figures.</summary>
internal static class Sums
{
    public static Term Plus(Figure figure, string label = "") => new(1m, figure, label);
    public static Term Minus(Figure figure, string label = "") => new(-1m, figure, label);

    public static Outcome Of(string chinese, string english, Figure total, IEnumerable<Figure> parts) =>
        Of(chinese, english, Minus(total), parts.Select(p => Plus(p)));

    /// <summary>total = Σ parts, said of the place of the total. A blank total beside printed parts is an omission to look at, not a proof.</summary>
    public static Outcome.Related Of(string chinese, string english, Term total, IEnumerable<Term> parts)
    {
        var place = total.Figure.Place;
        return new(new LinearRelation(PlaceText.Chinese(place) + chinese, Capital(PlaceText.English(place)) + ": " + english, [total, .. parts])
        {
            Level = total.Figure.Text.Length == 0 ? Level.Warning : Level.Error,
        });
    }

    /// <summary>The same inside one table: null where nothing is printed, not evaluable where the row or column holds numbers of unknown place.</summary>
    /// <param name="label">How the parts are told apart: by the kind of amount along a row, by the code down a column.</param>
    public static Outcome? In(TableCells cells, string chinese, string english, Address total, IEnumerable<Address> parts, Func<Figure, Term>? label = null)
    {
        var addresses = parts.ToList();
        if (cells.IsAmbiguous(total) || addresses.Exists(cells.IsAmbiguous)) return Missing(chinese, english, "同一单元格印了两次且不一致 a cell printed twice");
        var whole = cells.OrBlank(total);
        var figures = addresses.ConvertAll(cells.OrBlank);
        if (whole.Text.Length == 0 && figures.TrueForAll(f => f.Text.Length == 0)) return null;
        if (whole.Text.Length == 0 && !cells.IsBlank(total)) return Missing(chinese, english, AddressText.Chinese(total) + " " + AddressText.English(total));
        if (figures.Append(whole).Any(cells.IsUnclear)) return Missing(chinese, english, "表中有未能归位的数 a number of unknown place");
        label ??= ByKind;
        return Of(chinese, english, label(whole) with { Coefficient = -1m }, figures.Select(label));
    }

    /// <summary>Along a row: 基本支出, 项目支出.</summary>
    public static Term ByKind(Figure figure)
    {
        var (chinese, english) = AddressText.Kind(figure.Address!);
        return Plus(figure, chinese) with { LabelEn = english };
    }

    /// <summary>Down a column: 2010301 行政运行.</summary>
    public static Term ByCode(Figure figure)
    {
        var name = AddressText.Row(figure.Address!, null);
        return Plus(figure, name) with { LabelEn = figure.Address!.Function is null ? "the total" : name };
    }

    public static Outcome.NotEvaluable Missing(string chinese, string english, params ReadOnlySpan<string> missing) => new(chinese, english, [.. missing]);

    public static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
