using Mingzhang.Accounts;
using Mingzhang.Checking.Relations;

namespace Mingzhang.Checking.Localization;

/// <summary>
/// One value of one figure that mends <see cref="Mends"/> and breaks nothing that holds; <see cref="Along"/> are copies of the figure
/// that change with it.
/// </summary>
internal sealed record Repair(Figure Figure, decimal Value, IReadOnlyList<Figure> Along, IReadOnlyList<Judged> Mends)
{
    /// <summary>A rate or a change: worked out from other figures, and so likelier wrong than they are.</summary>
    public bool IsDerived => Figure.Address is { } address && (address.Measure != Measure.Value || address.Concept == Concepts.ExecutionRate || address is { Scope.Kind: ScopeKind.Indicator } && address.Concept == Concepts.Actual);
    /// <summary>One slip of the hand explains it.</summary>
    public bool IsSlip => Figure.Value != 0 && Slips.Name(Figure, Value) != Slips.None;
    public Change Change => new(Printed(Figure.Value), Printed(Value), Slips.Name(Figure, Value));

    /// <summary>As the text has it: 下降 17.95% carries its sign in the word.</summary>
    private string Printed(decimal value)
    {
        var worded = Figure.Value < 0 && !Figure.Text.StartsWith('-') && !Figure.Text.StartsWith('－') && !Figure.Text.StartsWith('−');
        return Written.Value(worded && value < 0 ? -value : value, Figure.Decimals);
    }
}
