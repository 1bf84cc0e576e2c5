using Mingzhang.Accounts;
using Mingzhang.Checking.Relations;

namespace Mingzhang.Checking.Rules;

/// <summary>Printed rates with the amounts they speak of.</summary>
internal static class Rates
{
    public static IEnumerable<Figure> Of(AccountSet account, Measure measure) => account.Figures.Where(f => f.Address is { Base: not null } a && a.Measure == measure && f.Unit.Kind == QuantityKind.Percent);

    public static Term Whole(Figure figure) => new(1m, figure, "");

    /// <summary>rate = part ÷ whole, each the nearest copy; not evaluable with the words of what is missing.</summary>
    public static Outcome Quotient(AccountSet account, Figure rate, string english)
    {
        var (part, whole) = (Nearest.At(account, rate.Address!.Quantity, rate), Nearest.At(account, rate.Address.Base, rate));
        var name = PlaceText.Chinese(rate.Place) + AddressText.Chinese(rate.Address);
        if (part is null || whole is null)
        {
            var missing = part is null ? rate.Address.Quantity : rate.Address.Base!;
            return Sums.Missing(name, english, AddressText.Chinese(missing) + " " + AddressText.English(missing));
        }
        return new Outcome.Related(new RatioRelation(name, english, rate, [Whole(part)], [Whole(whole)]));
    }

    /// <summary>The change of a rate of growth in the same context, this year's amount, and last year's where it is printed.</summary>
    public static (Figure? Current, Figure? Change, Figure? Previous) Movement(AccountSet account, Address quantity, Address @base, Figure near)
    {
        var change = Nearest.To(near, account.At(quantity.ChangeFrom(@base)).Where(f => Context.IsWith(f, near)));
        var previous = Nearest.To(change ?? near, account.At(@base).Where(f => Context.IsWith(f, near)));
        return (Nearest.At(account, quantity, change ?? near), change, previous);
    }
}
