using Mingzhang.Accounts;

namespace Mingzhang.Checking.Relations;

/// <summary>
/// Spreadsheets drop closing zeros: in a table, beside amounts to the hundredth, "16" is 16.00 and not "15.5 to 16.5". What only the
/// wider reading saves is improbable, though not disproved. Running text does round to whole numbers.
/// </summary>
internal static class DroppedZeros
{
    /// <summary>万元 are printed to the hundredth.</summary>
    private const decimal UsualHalf = 0.005m;

    /// <summary>The finest half width among the figures, at least the usual one: that of a figure whose zeros were kept.</summary>
    public static decimal FinestHalf(IEnumerable<Figure> figures)
    {
        var finest = decimal.MaxValue;
        foreach (var figure in figures)
            if (figure is { Half: > 0, Unit.Kind: QuantityKind.Money }) finest = Math.Min(finest, figure.Half);
        return Math.Max(finest, UsualHalf);
    }

    public static decimal Half(Figure figure, decimal finest) => figure is { Unit.Kind: QuantityKind.Money, Place.InTable: true } ? Math.Min(figure.Half, finest) : figure.Half;
}
