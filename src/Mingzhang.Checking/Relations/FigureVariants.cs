using Mingzhang.Accounts;

namespace Mingzhang.Checking.Relations;

/// <summary>Figures that are not printed but asked about: what if this cell read so, or stood there?</summary>
internal static class FigureVariants
{
    /// <summary>The same cell with another value at the same precision.</summary>
    public static Figure With(this Figure figure, decimal value) => new()
    {
        Text = Written.Value(value, figure.Decimals),
        Value = value,
        Decimals = figure.Decimals,
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
