using Mingzhang.Checking;

namespace Mingzhang.Publishing;

/// <summary>How sure a finding is of the figure it blames.</summary>
internal static class Verdicts
{
    public static string Key(this Verdict verdict) => verdict switch
    {
        Verdict.Certain => "certain",
        Verdict.Likely => "likely",
        _ => "undecided",
    };

    /// <summary>Label of the suggestion: how far it can be relied upon.</summary>
    public static string Suggestion(this Verdict verdict, Language language) => verdict switch
    {
        Verdict.Certain => language.Say("建议", "Correct"),
        Verdict.Likely => language.Say("可能", "Likely"),
        _ => language.Say("待定", "Undecided"),
    };
}
