using Mingzhang.Checking.Rules;

namespace Mingzhang.Cli;

/// <summary>The pages of the built-in rules.</summary>
internal static class RulePages
{
    public static IReadOnlyList<RulePage> All => [.. RuleBook.Rules.Select(RulePage.Of)];

    public static RulePage? Find(string code) => RuleBook.Of(code) is { } rule ? RulePage.Of(rule) : null;
}
