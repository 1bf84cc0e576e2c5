using Mingzhang.Checking;

namespace Mingzhang.Publishing;

internal static class Reasons
{
    /// <summary>The relations behind a finding, in the language asked for where it exists.</summary>
    public static IReadOnlyList<string> Because(this Finding finding, Language language) =>
        language == Language.English && finding.BecauseEn.Count > 0 ? finding.BecauseEn : finding.Because;
}
