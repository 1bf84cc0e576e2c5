using Mingzhang.Publishing;

namespace Mingzhang.Cli;

internal static class RuleTexts
{
    public static IReadOnlyList<RuleText> All => [];

    public static RuleText? Find(string code) => null;
}
