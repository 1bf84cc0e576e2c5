using Mingzhang.Accounts;
using Mingzhang.Reading.Narrative.Lexicon;
using Mingzhang.Reading.Outline;

namespace Mingzhang.Reading.Narrative.Claims;

/// <summary>What the headings above a sentence say of it: whose money, and of what it speaks unless it says otherwise.</summary>
internal sealed record SectionDefaults(Fund Fund, Nature Nature, Address? Subject)
{
    public static SectionDefaults Of(IReadOnlyList<string> path)
    {
        var fund = Fund.All;
        var nature = Nature.All;
        Address? subject = null;
        for (var i = path.Count - 1; i >= 0; i--)
        {
            var heading = Folding.Fold(path[i]);
            if (fund == Fund.All) fund = FundOf(heading);
            if (nature == Nature.All) nature = NatureOf(heading);
        }
        for (var i = path.Count - 1; i >= 0 && subject is null; i--) subject = SubjectOf(Folding.Fold(path[i]), fund);
        return new SectionDefaults(fund, nature, subject);
    }

    private static Fund FundOf(string heading)
    {
        bool Has(string s) => heading.Contains(s, StringComparison.Ordinal);
        if (heading.EndsWith("(类)", StringComparison.Ordinal)) return Fund.All;
        if (Has("三公")) return Fund.All;
        if (Has("政府性基金")) return Fund.GovernmentFund;
        if (Has("国有资本经营")) return Fund.StateCapital;
        if (Has("一般公共预算")) return Fund.GeneralPublic;
        return Has("财政拨款") || Has("财政资金") ? Fund.Fiscal : Fund.All;
    }

    private static Nature NatureOf(string heading) =>
        heading.Contains("项目支出", StringComparison.Ordinal) ? Nature.Project
        : heading.Contains("基本支出", StringComparison.Ordinal) ? Nature.Basic
        : Nature.All;

    /// <summary>The subject that the heading names: "六、一般公共预算财政拨款基本支出决算情况说明" speaks of 基本支出.</summary>
    private static Address? SubjectOf(string heading, Fund fund)
    {
        if (heading.Contains("收入支出决算总体", StringComparison.Ordinal) || heading.Contains("收支", StringComparison.Ordinal))
            return new Address(Concepts.IncomeGrandTotal) { Fund = fund == Fund.All ? Fund.All : Fund.Fiscal };
        if (heading.StartsWith("收入决算", StringComparison.Ordinal)) return new Address(Concepts.Income);
        if (heading.StartsWith("支出决算", StringComparison.Ordinal)) return new Address(Concepts.Expenditure);
        Address? found = null;
        for (var at = 0; at < heading.Length;)
        {
            if (Terms.All.Match(heading, at, out var end) is { } term)
            {
                if (term.Kind == TermKind.Subject) found = term.Template?.Resolve(fund) ?? found;
                at = end;
            }
            else
            {
                at++;
            }
        }
        return found;
    }
}
