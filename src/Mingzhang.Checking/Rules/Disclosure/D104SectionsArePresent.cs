using Mingzhang.Accounts;
using Mingzhang.Checking.Wording;

namespace Mingzhang.Checking.Rules.Disclosure;

/// <summary>The explanation of the account says something on every matter that the form prescribes.</summary>
internal sealed class D104SectionsArePresent : Rule
{
    public override bool NeedsEveryPage => true;

    private const int FewestHeadings = 4;

    /// <summary>Whether every province asks for it (预算法 art. 14 and the ministry's rules) or the forms known here.</summary>
    private sealed record Matter(string Name, string English, string[] Words, bool Everywhere = false, int FirstYear = 0, string? Form = null);

    private static readonly Matter[] Matters =
    [
        new("收入支出决算总体情况", "the overall account", ["收入支出决算总体", "收支决算总体", "收入支出总体", "收、支总计", "收入支出总计", "收支总计", "收入、支出总计"]),
        new("收入决算情况", "income", ["收入决算情况", "本年收入合计", "收入合计"]),
        new("支出决算情况", "expenditure", ["支出决算情况", "本年支出合计", "支出合计"]),
        new("财政拨款收入支出决算总体情况", "the fiscal appropriation", ["财政拨款收入支出决算总体", "财政拨款收支", "财政拨款收、支", "财政拨款收入支出总", "财政拨款收入、支出"]),
        new("一般公共预算财政拨款支出决算情况", "the general public budget", ["一般公共预算财政拨款支出", "财政拨款支出决算"]),
        new("一般公共预算财政拨款基本支出决算情况", "basic expenditure", ["基本支出决算", "基本支出"]),
        new("“三公”经费支出决算情况", "the \"three public\" expenses", ["三公”经费", "三公经费", "三公"], Everywhere: true),
        new("政府性基金预算收支情况", "government funds", ["政府性基金"]),
        new("国有资本经营预算收支情况", "state capital", ["国有资本经营"], FirstYear: 2020),
        new("机关运行经费支出情况", "operating expenses", ["机关运行经费"], Everywhere: true),
        new("政府采购支出情况", "government procurement", ["政府采购"], Everywhere: true),
        new("国有资产占用情况", "state assets", ["国有资产占", "国有资产占用", "共有车辆"], Everywhere: true),
        new("预算绩效情况", "performance", ["绩效"], Everywhere: true),
        new("一般性支出情况", "general expenditure", ["一般性支出", "会议费"], FirstYear: 2020, Form: "hunan"),
    ];

    public override IEnumerable<Outcome> Check(AccountSet account)
    {
        var narrative = Prose.Of(account).In(Part.Narrative).ToList();
        if (narrative.Count(p => p.IsHeading) < FewestHeadings || account.Unread.Count > 0)
            return [new Outcome.NotEvaluable("没有读到完整的决算情况说明", "no whole explanation of the account was read", ["决算情况说明"])];
        var faults = new Faults(Code);
        foreach (var matter in Matters.Where(m => Applies(m, account)))
            if (!narrative.Any(p => matter.Words.Any(w => p.Text.Contains(w, StringComparison.Ordinal)))) Add(matter, narrative[0], faults);
        return faults.Count > 0 ? faults.Outcomes : [new Outcome.Holds("情况说明的各项内容齐全", "the explanation covers every matter of the form")];
    }

    private static bool Applies(Matter matter, AccountSet account) =>
        (matter.Everywhere || HasKnownForm(account)) && (account.Year is not { } year || year >= matter.FirstYear) && (matter.Form is not { } form || account.Form.StartsWith(form, StringComparison.Ordinal));

    /// <summary>Hunan, Sichuan and Shanghai; other provinces order the matters otherwise and leave some out.</summary>
    private static bool HasKnownForm(AccountSet account) => account.Form != "common" || (account.Entity ?? "").Contains("上海市", StringComparison.Ordinal);

    private static void Add(Matter matter, Stretch first, Faults faults) =>
        faults.Add(first, 0, first.Text.Length, Level.Warning,
            $"决算情况说明中没有“{matter.Name}”。", $"The explanation of the account says nothing about {matter.English}.", "补写；没有发生的也应说明没有");
}
