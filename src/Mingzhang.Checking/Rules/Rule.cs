using System.Collections.Immutable;
using Mingzhang.Accounts;

namespace Mingzhang.Checking.Rules;

/// <summary>
/// A rule: a pure function from one account to outcomes. Derived types are found by reflection; the type's name is the rule's
/// code and what must hold (B101IncomeEqualsExpenditure), and the page of the same name beside it is its documentation.
/// </summary>
public abstract class Rule
{
    public string Code => GetType().Name[..4];

    /// <summary>It looks for what is missing or adds up what stands on many pages: where a page was not read, it has nothing to say.</summary>
    public virtual bool NeedsEveryPage => false;

    public abstract IEnumerable<Outcome> Check(AccountSet account);
}

/// <summary>What came of checking one relation or one place: exactly one of the three.</summary>
public abstract record Outcome
{
    /// <summary>A relation between figures; the engine decides by interval arithmetic whether it holds.</summary>
    public sealed record Related(Relations.Relation Relation) : Outcome;

    /// <summary>A fault of text or form that no arithmetic decides.</summary>
    public sealed record Found(Finding Finding) : Outcome;

    /// <summary>Looked at and in order (text rules; relations say it themselves).</summary>
    public sealed record Holds(string Chinese, string English) : Outcome;

    /// <summary>Could not be checked, and which figures are missing.</summary>
    public sealed record NotEvaluable(string Chinese, string English, ImmutableArray<string> Missing) : Outcome;
}
