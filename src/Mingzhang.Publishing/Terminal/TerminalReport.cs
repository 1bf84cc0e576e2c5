using Mingzhang.Checking;
using Mingzhang.Checking.Rules;

namespace Mingzhang.Publishing.Terminal;

/// <summary>A report for people at a terminal: what was read, then what is wrong, gravest first, then what could not be checked.</summary>
public static class TerminalReport
{
    public static void Write(TextWriter output, Report report, Func<string, RulePage?> rule, TerminalOptions options)
    {
        ArgumentNullException.ThrowIfNull(report);
        var page = new Page(output, options);
        WriteSummary(page, report);
        foreach (var group in NumberedFinding.Of(report).GroupBy(numbered => numbered.Finding.Level))
        {
            page.Blank();
            page.Text(0, new Span($"{group.Key.Name(page.Language)} {group.Count()}", Inks.Of(group.Key)),
                new Span($"  {group.Key.Advice(page.Language)}", Ink.Dim));
            foreach (var (number, finding) in group)
            {
                page.Blank();
                TerminalFinding.Write(page, number, finding, report.Account, rule);
            }
        }
        TerminalRemainder.Write(page, report);
    }

    private static void WriteSummary(Page page, Report report)
    {
        var account = report.Account;
        page.Text(0, new Span(account.Path, Ink.Strong));
        page.Text(0, AccountText.Headline(account, page.Language));
        var addressed = account.Figures.Count(figure => figure.Address is not null);
        var (held, broken, open) = report.Relations;
        page.Text(0, new Span(page.Say(
            $"读出数字 {account.Figures.Count} 个，其中 {addressed} 个已明含义；核对关系 {held + broken} 项，{held} 项成立，{broken} 项不成立；{open} 项因缺数未核对",
            $"{account.Figures.Count} figures read, {addressed} of them understood; {held + broken} relations checked, {held} hold, {broken} do not; {open} could not be checked"), Ink.Dim));
        foreach (var unread in account.Unread)
        {
            page.Item(2, new Span("!", Ink.Warning), page.Say($"未读部分：{unread}", $"Not read: {unread}"));
        }
        page.Blank();
        page.Text(0, Counts(page, report));
    }

    private static IEnumerable<Span> Counts(Page page, Report report)
    {
        if (report.Findings.Count == 0)
        {
            yield return new Span(Verdicts.Nothing(report, page.Language), Ink.Strong);
            yield break;
        }
        foreach (var level in Levels.GravestFirst)
        {
            var count = report.Count(level);
            yield return new Span($"{level.Name(page.Language)} {count}", count > 0 ? Inks.Of(level) : Ink.Dim);
            if (level != Level.Note) yield return "  ";
        }
    }
}
