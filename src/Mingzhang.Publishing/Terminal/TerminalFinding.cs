using Mingzhang.Accounts;
using Mingzhang.Checking;
using Mingzhang.Checking.Rules;

namespace Mingzhang.Publishing.Terminal;

/// <summary>One finding: what is wrong, where it stands and how it reads there, what to do, what follows from it.</summary>
internal static class TerminalFinding
{
    /// <summary>A sum over a table has dozens of terms; the first quotes show the place, --all shows the rest.</summary>
    private const int QuotesInShort = 3;
    private const int EffectsInShort = 4;
    private const int ClearsInShort = 2;
    private const int Indent = 4;

    public static void Write(Page page, int number, Finding finding, AccountSet account, Func<string, RulePage?> rule)
    {
        var title = rule(finding.Rule).Title(page.Language);
        page.Item(Indent, new Span($"{number}.", Ink.Strong), new Span(finding.Rule, Inks.Of(finding.Level)), new Span($" {title}", Ink.Strong));
        page.Text(Indent, page.Say(finding.Message, finding.MessageEn));
        if (finding.Level == Level.Note && !page.All) return;
        WriteQuotes(page, finding, account);
        if (ChangeText.Suggestion(finding, page.Language) is { } suggestion)
        {
            Labelled(page, finding.Verdict.Suggestion(page.Language), new Span(suggestion, Ink.Strong));
        }
        if (page.All)
        {
            foreach (var reason in finding.Because(page.Language)) Labelled(page, page.Say("理由", "Because"), reason);
        }
        WriteEffects(page, finding);
        foreach (var clear in page.All ? finding.Clears(page.Language) : finding.Clears(page.Language).Take(ClearsInShort)) Labelled(page, page.Say("旁证", "Cleared"), clear);
        if (finding.Authority.Length > 0) Labelled(page, page.Say("依据", "Source"), new Span(finding.Authority, Ink.Dim));
    }

    private static void WriteQuotes(Page page, Finding finding, AccountSet account)
    {
        var quotes = Quotation.Of(finding, account);
        foreach (var quote in page.All ? quotes : quotes.Take(QuotesInShort))
        {
            Labelled(page, page.Say("原文", "Text"), new Span(PlaceText.Of(quote.Place, page.Language), Ink.Dim));
            if (quote.Text.Length > 0) page.Text(Indent + LabelWidth(page), Marked(quote));
        }
        var more = quotes.Count - QuotesInShort;
        if (more > 0 && !page.All) page.Text(Indent + LabelWidth(page), new Span(page.Say($"另有 {more} 处，加 --all 列出", more == 1 ? "1 more place; --all lists it" : $"{more} more places; --all lists them"), Ink.Dim));
    }

    private static void WriteEffects(Page page, Finding finding)
    {
        var effects = page.All ? finding.Effects : [.. finding.Effects.Take(EffectsInShort)];
        foreach (var effect in effects)
        {
            Labelled(page, page.Say("牵连", "Effect"), new Span(effect.Rule + " ", Ink.Dim), page.Say(effect.Message, effect.MessageEn));
        }
        var more = finding.Effects.Count - effects.Count;
        if (more > 0) page.Text(Indent + LabelWidth(page), new Span(page.Say($"另有 {more} 项同因", $"{more} more from the same cause"), Ink.Dim));
    }

    private static IEnumerable<Span> Marked(Quotation quote)
    {
        yield return Open;
        foreach (var (text, marked) in quote.Pieces()) yield return new Span(text, marked ? Ink.Strong : Ink.Plain);
        yield return Close;
    }

    private static readonly Span Open = "「";
    private static readonly Span Close = "」";

    private static void Labelled(Page page, string label, params Span[] text) =>
        page.Item(Indent + LabelWidth(page), new Span(new string(' ', Indent) + label, Ink.Dim), text);

    private static int LabelWidth(Page page) => page.Language == Language.Chinese ? 6 : 9;
}
