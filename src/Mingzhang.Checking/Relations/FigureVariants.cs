using Mingzhang.Accounts;

namespace Mingzhang.Checking.Relations;

/// <summary>Figures that are not printed but asked about: what if this cell read so, or stood there?</summary>
internal static class FigureVariants
{
    /// <summary>万元 are printed to the hundredth.</summary>
    public const int UsualDecimals = 2;

    /// <summary>The same cell with another value: at its precision, but money with a digit too few or too many at the usual one.</summary>
    public static Figure With(this Figure figure, decimal value) => With(figure, value, DecimalsFor(figure, value));

    /// <summary>How many decimals the right value of a cell would be printed with.</summary>
    public static int DecimalsFor(Figure figure, decimal value)
    {
        var needed = DecimalsOf(value);
        if (figure.Unit.Kind == QuantityKind.Money && figure.Decimals > UsualDecimals && needed <= UsualDecimals) return UsualDecimals;
        return Math.Max(figure.Decimals, needed);
    }

    private static int DecimalsOf(decimal value) => Math.Min(PrintedNumber.MaxDecimals, (int)(value / 1.000000000000000000000000000m).Scale);

    private static Figure With(Figure figure, decimal value, int decimals) => new()
    {
        Text = Written.Value(value, decimals),
        Value = value,
        Decimals = decimals,
        KnownDecimals = figure.KnownDecimals,
        Unit = figure.Unit,
        Place = figure.Place,
        Precision = figure.Precision,
        Address = figure.Address,
        Doubtful = figure.Doubtful,
    };

    /// <summary>What this cell prints, taken to stand in another cell.</summary>
    public static Figure Standing(this Figure figure, Figure at) => new()
    {
        Text = figure.Text,
        Value = figure.Value,
        Decimals = figure.Decimals,
        KnownDecimals = figure.KnownDecimals,
        Unit = figure.Unit,
        Place = at.Place,
        Precision = figure.Precision,
        Address = at.Address,
        Doubtful = figure.Doubtful,
    };
}
