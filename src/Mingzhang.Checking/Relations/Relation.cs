using Mingzhang.Accounts;

namespace Mingzhang.Checking.Relations;

/// <summary>One figure with its exact integer-like coefficient (1, -1).</summary>
public sealed record Term(decimal Coefficient, Figure Figure, string Label)
{
    /// <summary>The label in English; without it the address speaks.</summary>
    public string LabelEn { get; init; } = "";
}

/// <summary>
/// A tie between figures. Judged by the judge with exact interval arithmetic (design §3). <see cref="Chinese"/> and
/// <see cref="English"/> name what must hold, without numbers; the judge adds the arithmetic.
/// </summary>
public abstract record Relation(string Chinese, string English)
{
    /// <summary>Level of a finding when beyond tolerance; error unless the rule knows a reason for less.</summary>
    public Level Level { get; init; } = Level.Error;
    /// <summary>What else the reader of the finding should know: 1.24 = 0.37 + 0.87 …</summary>
    public string Explanation { get; init; } = "";
    public string ExplanationEn { get; init; } = "";
    /// <summary>What follows from it where it is broken: a rate cut short makes the score and the total wrong too. One finding carries them all.</summary>
    public IReadOnlyList<Finding> Consequences { get; init; } = [];
    /// <summary>It holds of what one block prints, whatever stage or year that is of: figures in doubt of their address lessen nothing.</summary>
    public bool DespiteDoubt { get; init; }
    public abstract IEnumerable<Figure> Figures { get; }
}

/// <summary>Σ aᵢxᵢ = 0. The first term is the total (coefficient −1 by custom), the others the parts.</summary>
public sealed record LinearRelation(string Chinese, string English, IReadOnlyList<Term> Terms) : Relation(Chinese, English)
{
    public override IEnumerable<Figure> Figures => Terms.Select(t => t.Figure);
}

/// <summary>Two copies of one fact, or a copy at another precision.</summary>
public sealed record CopyRelation(string Chinese, string English, Figure Left, Figure Right) : Relation(Chinese, English)
{
    public override IEnumerable<Figure> Figures => [Left, Right];
}

/// <summary>
/// rate = (Σ numerator) ÷ (Σ denominator) in percent, less 100 if <paramref name="Growth"/>. Numerator and denominator are
/// signed sums, so that "change ÷ (this year − change)" needs no derived figure and no interval is counted twice.
/// </summary>
public sealed record RatioRelation(string Chinese, string English, Figure Rate, IReadOnlyList<Term> Numerator, IReadOnlyList<Term> Denominator, bool Growth = false)
    : Relation(Chinese, English)
{
    public override IEnumerable<Figure> Figures => [Rate, .. Numerator.Select(t => t.Figure), .. Denominator.Select(t => t.Figure)];
}

/// <summary>Left ≤ right (a part of a whole, a basic part of the whole).</summary>
public sealed record AtMostRelation(string Chinese, string English, Figure Left, Figure Right) : Relation(Chinese, English)
{
    public override IEnumerable<Figure> Figures => [Left, Right];
}

/// <summary>The sign of left − right as the words say it: 大于 +1, 小于 −1, 等于/持平 0.</summary>
public sealed record SignRelation(string Chinese, string English, Figure Left, Figure Right, int Sign, string Words) : Relation(Chinese, English)
{
    public override IEnumerable<Figure> Figures => [Left, Right];
}
