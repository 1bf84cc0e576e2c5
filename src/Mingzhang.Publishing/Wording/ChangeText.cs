using Mingzhang.Checking;

namespace Mingzhang.Publishing;

/// <summary>What to correct, in words.</summary>
internal static class ChangeText
{
    /// <summary>The suggestion of the finding, or null if it makes none.</summary>
    public static string? Suggestion(Finding finding, Language language)
    {
        if (language == Language.English && finding.SuggestionEn is { } english) return english;
        var changes = string.Join(language.Say("；", "; "), finding.Changes.Select(change => Of(change, language)));
        if (language == Language.Chinese) return finding.Suggestion ?? (changes.Length > 0 ? changes : null);
        return changes.Length > 0 ? changes : finding.Suggestion;
    }

    private static string Of(Change change, Language language) =>
        language.Say($"将 {change.From} 改为 {change.To}", $"change {change.From} to {change.To}");
}
