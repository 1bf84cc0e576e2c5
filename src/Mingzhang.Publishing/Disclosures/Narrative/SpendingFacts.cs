using Mingzhang.Accounts;

namespace Mingzhang.Publishing.Disclosures.Narrative;

/// <summary>Addresses that the sections speak of again and again.</summary>
internal static class SpendingFacts
{
    public static readonly Address All = new(Concepts.Expenditure);
    public static readonly Address General = All with { Fund = Fund.GeneralPublic };
    public static readonly Address GeneralBasic = General with { Nature = Nature.Basic };

    /// <summary>Codes of a length at which something was spent or budgeted, in order.</summary>
    public static List<string> Functions(this Composition composition, Address of, int digits) => composition.Facts.Exact.Keys
        .Where(a => a.Function?.Length == digits && (a with { Function = null, Stage = Stage.Final } == of) && a.Stage is Stage.Final or Stage.InitialBudget)
        .Select(a => a.Function!).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
}
