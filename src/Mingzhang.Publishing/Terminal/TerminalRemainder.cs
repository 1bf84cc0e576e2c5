using Mingzhang.Accounts;
using Mingzhang.Checking;

namespace Mingzhang.Publishing.Terminal;

/// <summary>What was not checked: never shown as passed. In short with counts, in full with --all.</summary>
internal static class TerminalRemainder
{
    private const int InShort = 4;

    public static void Write(Page page, Report report)
    {
        WriteUnchecked(page, report.Unchecked);
        WriteNumbers(page, page.Say("未识别的数字", "Numbers not understood"), page.Say("没有参与核对", "took no part in the checks"),
            [.. report.Account.Untouched.Select(loose => (loose.Text, loose.Place))]);
        WriteNumbers(page, page.Say("无从核对的数字", "Figures without a counterpart"), page.Say("已明含义，但文中没有可与之核对的数", "understood, but nothing in the document to hold them against"),
            [.. report.Unrelated.Select(figure => (figure.Text + figure.Unit.Text, figure.Place))]);
    }

    private static void WriteUnchecked(Page page, IReadOnlyList<Unchecked> relations)
    {
        if (relations.Count == 0) return;
        Heading(page, page.Say("未核对", "Not checked"), relations.Count, page.Say("缺少数字，不等于无误", "figures are missing; this does not mean they are right"));
        var groups = relations.GroupBy(r => (r.Rule, Text: page.Say(r.Chinese, r.English))).ToList();
        foreach (var group in page.All ? groups : groups.Take(InShort))
        {
            var times = group.Count() > 1 ? page.Say($"，{group.Count()} 处", $", {group.Count()} times") : "";
            var names = group.SelectMany(r => r.Missing).Distinct(StringComparer.Ordinal).ToList();
            var missing = string.Join(page.Say("、", ", "), page.All ? names : names.Take(1)) + (names.Count > 1 && !page.All ? page.Say("等", " and others") : "");
            page.Item(8, $"  {group.Key.Rule}", group.Key.Text + times,
                new Span(missing.Length == 0 ? "" : page.Say($"（缺：{missing}）", $" (missing: {missing})"), Ink.Dim));
        }
        More(page, groups.Count);
    }

    private static void WriteNumbers(Page page, string title, string advice, IReadOnlyList<(string Text, Place Place)> numbers)
    {
        if (numbers.Count == 0) return;
        Heading(page, title, numbers.Count, advice);
        foreach (var (text, place) in page.All ? numbers : numbers.Take(InShort))
        {
            page.Text(4, new Span(text, Ink.Strong), "  ", new Span(PlaceText.Of(place, page.Language), Ink.Dim));
        }
        More(page, numbers.Count);
    }

    private static void Heading(Page page, string title, int count, string advice)
    {
        page.Blank();
        page.Text(0, new Span($"{title} {count}", Ink.Strong), new Span($"  {advice}", Ink.Dim));
    }

    private static void More(Page page, int count)
    {
        if (count > InShort && !page.All) page.Text(4, new Span(page.Say($"…另有 {count - InShort} 项，加 --all 列出", $"…{count - InShort} more; --all lists them"), Ink.Dim));
    }
}
