using Mingzhang.Accounts;
using Mingzhang.Checking.Relations;

namespace Mingzhang.Checking.Localization;

/// <summary>
/// How long the story of an error is, in bits: the shorter, the likelier. One digit is a short story, any other number a long one;
/// cells that changed places tell one story together.
/// </summary>
internal static class Description
{
    public const string Swap = "neighbours-swapped", RowShift = "row-shift", ColumnShift = "column-shift";

    /// <summary>What one broken relation is worth that is explained: about as much as a number nobody can account for.</summary>
    public const int Explained = 18;
    private const int Another = 5;
    /// <summary>A named slip of the hand: shorter than any move of cells.</summary>
    public const int OneSlip = 8;
    /// <summary>What it costs that a sum or copy that was right to the last digit would only be right within rounding.</summary>
    public const int Loosened = 5;

    /// <summary>All changes of a repair together.</summary>
    public static int BitsOf(IReadOnlyList<(Figure Figure, decimal Value)> changes)
    {
        if (changes.Count > 1 && NameOf(changes) is { } move) return move == Swap ? 10 : 12 + 2 * changes.Count;
        return changes.Sum(c => BitsOf(c.Figure, c.Value)) + Another * (changes.Count - 1);
    }

    /// <summary>One slip of the hand moved all of them; a blank that took part in it says more than two numbers that might have changed places.</summary>
    public static int BitsOf(Move move) => 8 + move.Run.Count;

    /// <summary>A digit, a sign, a point; a figure that is worked out is likelier wrong than one that was recorded; an odd print betrays itself.</summary>
    public static int BitsOf(Figure figure, decimal value)
    {
        var slip = Slips.Name(figure, value) switch
        {
            "sign" or "decimal-point" or "last-digit" or Slips.OtherUnit => 6,
            "one-digit" or "digits-transposed" or "digit-dropped" or "digit-added" => OneSlip,
            _ => figure.Value == 0 || figure.Text.Length == 0 ? 13 : 16,
        };
        return slip - (IsOdd(figure) || HasOddDecimals(figure) && FigureVariants.DecimalsFor(figure, value) != figure.Decimals ? 6 : 0) - (IsDerived(figure) ? 3 : 0);
    }

    /// <summary>An amount below nil, a count that begins with a nought.</summary>
    private static bool IsOdd(Figure figure) =>
        figure.Address is { Measure: Measure.Value } && figure.Value < 0 || figure.Text.Length > 1 && figure.Text[0] == '0' && figure.Text[1] != '.';

    /// <summary>Money of a table with a decimal too few or too many.</summary>
    private static bool HasOddDecimals(Figure figure) =>
        figure.Place.InTable && figure.Text.Length > 0 && figure.Unit is { Kind: QuantityKind.Money, Scale: 1 } && figure.Decimals != FigureVariants.UsualDecimals;

    private static bool IsDerived(Figure figure) => figure.Address is { } address && (address.Measure != Measure.Value || address.Concept == Concepts.ExecutionRate);

    public static string? NameOf(Repair repair) => repair.Move is { } move ? move.InRow ? RowShift : ColumnShift : NameOf([.. repair.All]);

    /// <summary>The one move that explains all changes; null if there is none.</summary>
    private static string? NameOf(IReadOnlyList<(Figure Figure, decimal Value)> changes)
    {
        var inRow = changes.All(c => c.Figure.Place.InTable && c.Figure.Place.TableIndex == changes[0].Figure.Place.TableIndex && c.Figure.Place.Line == changes[0].Figure.Place.Line);
        var inColumn = changes.All(c => c.Figure.Place.InTable && c.Figure.Place.TableIndex == changes[0].Figure.Place.TableIndex && c.Figure.Place.Column == changes[0].Figure.Place.Column);
        if (!inRow && !inColumn) return null;
        if (changes.Count == 2 && changes[0].Figure.Value == changes[1].Value && changes[1].Figure.Value == changes[0].Value) return Swap;
        // Every value but the one that fell off the end stands in another of the cells.
        var printed = changes.Select(c => c.Figure.Value).ToList();
        var found = changes.Count(c => printed.Remove(c.Value));
        return found >= changes.Count - 1 && found >= 1 && changes.Any(c => c.Figure.Value == 0) ? inRow ? RowShift : ColumnShift : null;
    }
}
