using Mingzhang.Checking.Rules;

namespace Mingzhang.Publishing.Terminal;

/// <summary>All rules, by family.</summary>
public static class RuleList
{
    public static void Write(Page page, IReadOnlyList<RulePage> rules)
    {
        ArgumentNullException.ThrowIfNull(page);
        foreach (var family in rules.GroupBy(rule => rule.Code[0]))
        {
            page.Text(0, new Span($"{family.Key} {Families.Name(family.Key, page.Language)}", Ink.Strong), new Span($"  {family.Count()}", Ink.Dim));
            foreach (var rule in family) page.Item(7, "  " + rule.Code, rule.Title(page.Language));
            page.Blank();
        }
        page.Text(0, new Span(page.Say("用 mingzhang explain 代码 查看一条规则的全文。", "mingzhang explain CODE shows the page of a rule."), Ink.Dim));
    }
}
