namespace Mingzhang.Publishing;

/// <summary>What a view shows of a rule: its code, what must hold in both languages, and its page.</summary>
public sealed record RuleText(string Code, string Chinese, string English, string Page)
{
    public string Title(Language language) => language.Say(Chinese, English);
}
