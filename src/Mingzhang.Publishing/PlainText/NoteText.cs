using System.Text;
using Mingzhang.Checking;
using Mingzhang.Checking.Rules;

namespace Mingzhang.Publishing.PlainText;

/// <summary>A finding as the note of a page: rule and level, what is wrong, what to correct, why.</summary>
public static class NoteText
{
    public static string Of(int number, Finding finding, Func<string, RulePage?> rule, Language language)
    {
        ArgumentNullException.ThrowIfNull(finding);
        ArgumentNullException.ThrowIfNull(rule);
        var text = new StringBuilder($"[{number}] {finding.Level.Name(language)} {finding.Rule} {rule(finding.Rule).Title(language)}\n");
        text.Append(language.Say(finding.Message, finding.MessageEn));
        if (ChangeText.Suggestion(finding, language) is { } suggestion) text.Append('\n').Append(finding.Verdict.Suggestion(language)).Append(' ').Append(suggestion);
        foreach (var reason in finding.Because(language)) text.Append("\n· ").Append(reason);
        foreach (var clear in finding.Clears(language)) text.Append("\n· ").Append(clear);
        if (finding.Authority.Length > 0) text.Append('\n').Append(language.Say("依据：", "Source: ")).Append(finding.Authority);
        return text.ToString();
    }

    /// <summary>For a figure that a finding compares with the one it blames.</summary>
    public static string Beside(int number, Finding finding, Language language)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return language.Say($"与第 {number} 项结果有关的数字：{finding.Message}", $"a figure compared in finding {number}: {finding.MessageEn}");
    }
}
