using System.Diagnostics.CodeAnalysis;

namespace Mingzhang.Checking.Rules;

/// <summary>All rules, found once by their type: a rule is added by adding its two files, nothing else.</summary>
public static class RuleBook
{
    private static readonly Lazy<IReadOnlyList<Rule>> Found = new(Find);

    /// <summary>In the order of their codes.</summary>
    public static IReadOnlyList<Rule> Rules => Found.Value;

    /// <summary>The rule of a code (B101), whatever its case; null if there is none.</summary>
    public static Rule? Of(string code) => Rules.FirstOrDefault(r => string.Equals(r.Code, code, StringComparison.OrdinalIgnoreCase));

    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "A trimmed program keeps this assembly whole.")]
    [UnconditionalSuppressMessage("Trimming", "IL2067", Justification = "A trimmed program keeps this assembly whole.")]
    private static List<Rule> Find() => typeof(Rule).Assembly.GetTypes()
        .Where(t => !t.IsAbstract && t.IsSubclassOf(typeof(Rule)))
        .OrderBy(t => t.Name, StringComparer.Ordinal)
        .Select(t => (Rule)Activator.CreateInstance(t, nonPublic: true)!)
        .ToList();
}
