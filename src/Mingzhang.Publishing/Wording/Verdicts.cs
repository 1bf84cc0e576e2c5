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

    /// <summary>What to say when there is no finding: nothing wrong is not the same as nothing checked.</summary>
    public static string Nothing(Report report, Language language) => report.Relations.Held > 0
        ? language.Say("没有发现问题。", "Nothing found.")
        : language.Say("没有可核对的内容，不能据此认为无误。", "There was nothing to check; this says nothing about the document.");

    /// <summary>Label of the suggestion: how far it can be relied upon.</summary>
    public static string Suggestion(this Verdict verdict, Language language) => verdict == Verdict.Likely
        ? language.Say("可能", "Likely")
        : language.Say("建议", "Correct");
}
