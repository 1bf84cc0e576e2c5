using Mingzhang.Accounts;
using Mingzhang.Checking.Relations;

namespace Mingzhang.Checking.Localization;

/// <summary>
/// One value of one figure that mends <see cref="Mends"/> and breaks nothing that holds; <see cref="Along"/> are copies of the figure
/// that change with it.
/// </summary>
internal sealed record Repair(Figure Figure, decimal Value, IReadOnlyList<Figure> Along, IReadOnlyList<Judged> Mends)
{
    /// <summary>Other figures that change with it, each to a value of its own: two or three slips, or one that moved several cells.</summary>
    public IReadOnlyList<(Figure Figure, decimal Value)> Further { get; init; } = [];
    public IEnumerable<(Figure Figure, decimal Value)> All => Further.Prepend((Figure, Value));

    /// <summary>The run of cells that slid, where that is what happened.</summary>
    public Move? Move { get; init; }

    /// <summary>How much it takes to say what went wrong, in bits: the slip of each figure, or the one move of several.</summary>
    public int Bits { get; init; }

    /// <summary>A rate or a change: worked out from other figures, and so likelier wrong than they are.</summary>
    public bool IsDerived => Figure.Address is { } address && (address.Measure != Measure.Value || address.Concept == Concepts.ExecutionRate || address is { Scope.Kind: ScopeKind.Indicator } && address.Concept == Concepts.Actual);
    public Change Change => ChangeOf(Figure, Value, Further.Count > 0 ? Description.NameOf(this) : null);
    public IEnumerable<Change> Changes => Further.Select(f => ChangeOf(f.Figure, f.Value, Description.NameOf(this))).Prepend(Change);

    private static Change ChangeOf(Figure figure, decimal value, string? move)
    {
        if (move is null && Slips.UnitMeant(figure, value) is { } unit) return new(figure.Text + figure.Unit.Text, figure.Text + unit.Text, Slips.OtherUnit);
        return new(figure.Text, Printed(figure, value, FigureVariants.DecimalsFor(figure, value)), move ?? Slips.Name(figure, value));
    }

    /// <summary>As the text has it: 下降 17.95% carries its sign in the word, 1,717.31 its commas.</summary>
    private static string Printed(Figure figure, decimal value, int decimals)
    {
        var worded = figure.Value < 0 && !figure.Text.StartsWith('-') && !figure.Text.StartsWith('－') && !figure.Text.StartsWith('−');
        var text = Written.Value(worded && value < 0 ? -value : value, decimals);
        return figure.Text.Contains(',', StringComparison.Ordinal) ? Written.Grouped(text) : text;
    }
}
