using System.Text;

namespace Mingzhang.Accounts;

/// <summary>
/// What a figure measures, whatever page it stands on. Two figures at one address are copies of one fact and must agree.
/// </summary>
/// <remarks>
/// Scope, stage and fund are part of the address: leaving them out is where false alarms come from. Equality is by value over
/// all members. A measure other than <see cref="Measure.Value"/> stands against <see cref="Base"/>: growth of an address has
/// the same address a year before as its base, a share the address of the whole, a completion rate that of the budget.
/// </remarks>
public sealed record Address(Concept Concept)
{
    public Fund Fund { get; init; }
    public Nature Nature { get; init; }
    public Stage Stage { get; init; }
    public AccountYear Year { get; init; }
    /// <summary>Function code (类 3, 款 5, 项 7 digits), or "名:…/…/…" where the printed names could not be resolved; null for all.</summary>
    public string? Function { get; init; }
    /// <summary>Economic code (类 3, 款 5 digits); null for all.</summary>
    public string? Economic { get; init; }
    public Scope Scope { get; init; }
    public Measure Measure { get; init; }
    public Address? Base { get; init; }

    /// <summary>The quantity itself, without what is said of it.</summary>
    public Address Quantity => Measure == Measure.Value ? this : this with { Measure = Measure.Value, Base = null };
    public Address Previous => Quantity with { Year = AccountYear.Previous };
    public Address At(Stage stage) => Quantity with { Stage = stage };
    public Address ChangeFrom(Address @base) => Quantity with { Measure = Measure.Change, Base = @base };
    public Address GrowthFrom(Address @base) => Quantity with { Measure = Measure.Growth, Base = @base };
    public Address ShareOf(Address whole) => Quantity with { Measure = Measure.Share, Base = whole };
    public Address AverageOver(Address heads) => Quantity with { Measure = Measure.Average, Base = heads };
    public Address CompletionOf(Address budget) => Quantity with { Measure = Measure.Completion, Base = budget };

    /// <summary>Canonical text: parts that are not the default, joined by "/"; stable, used in JSON and fingerprints.</summary>
    public override string ToString()
    {
        var text = new StringBuilder(Concept.Key);
        void Add(string part) => text.Append('/').Append(part);
        if (Function is not null) Add("f:" + Function);
        if (Economic is not null) Add("e:" + Economic);
        if (Fund != Fund.All) Add(Fund.ToString());
        if (Nature != Nature.All) Add(Nature.ToString());
        if (Stage != Stage.Final) Add(Stage.ToString());
        if (Year != AccountYear.Current) Add(Year.ToString());
        if (Scope.Kind != ScopeKind.Accounts) Add(Scope.Kind + (Scope.Name is null ? "" : "(" + Scope.Name + ")"));
        if (Measure != Measure.Value) Add(Measure.ToString());
        if (Base is not null) text.Append(" of [").Append(Base).Append(']');
        return text.ToString();
    }
}
