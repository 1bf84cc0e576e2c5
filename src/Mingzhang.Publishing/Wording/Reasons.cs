using Mingzhang.Checking;

namespace Mingzhang.Publishing;

internal static class Reasons
{
    /// <summary>The relations behind a finding, in the language asked for where it exists; those that stand under its effects are not said twice.</summary>
    public static IReadOnlyList<string> Because(this Finding finding, Language language)
    {
        var reasons = language == Language.English && finding.BecauseEn.Count > 0 ? finding.BecauseEn : finding.Because;
        return [.. reasons.Except(finding.Effects.Select(effect => language.Say(effect.Message, effect.MessageEn)), StringComparer.Ordinal)];
    }

    /// <summary>What speaks for the other figures, in the language asked for.</summary>
    public static IReadOnlyList<string> Clears(this Finding finding, Language language) => language == Language.English ? finding.ClearsEn : finding.Clears;
}
