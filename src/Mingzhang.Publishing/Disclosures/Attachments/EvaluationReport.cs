using Mingzhang.Accounts;
using Mingzhang.Publishing.Disclosures.Narrative;

namespace Mingzhang.Publishing.Disclosures.Attachments;

/// <summary>整体支出绩效自评报告, in the outline of the form: facts from the accounts, results in the department's words.</summary>
internal static class EvaluationReport
{
    public static IEnumerable<Block> Of(Composition composition)
    {
        yield return new Heading(2, $"{composition.Year}年度{composition.Account.Entity}整体支出绩效自评报告");
        foreach (var block in Money(composition)) yield return block;
        foreach (var block in Results(composition)) yield return block;
    }

    private static IEnumerable<Block> Money(Composition composition)
    {
        yield return new Heading(2, "一、部门基本情况");
        yield return Organisation(composition);
        yield return new Heading(2, "二、一般公共预算支出情况");
        yield return new Heading(3, "（一）基本支出情况");
        yield return new Prose(composition).Say($"{composition.Year}年度基本支出").Money(SpendingFacts.GeneralBasic).Say("，其中人员经费").Money(SpendingFacts.General with { Nature = Nature.Personnel })
            .Say("、公用经费").Money(SpendingFacts.General with { Nature = Nature.Public }).Say("，主要用于保障机构正常运转和日常工作。“三公”经费预算数为")
            .Money(new Address(Concepts.ThreePublic).At(Stage.AdjustedBudget), new Address(Concepts.ThreePublic).At(Stage.Budget)).Say("，实际支出").Money(new(Concepts.ThreePublic)).End();
        yield return new Heading(3, "（二）项目支出情况");
        yield return Projects(composition);
        var heads = new[] { (Fund.GovernmentFund, "政府性基金预算"), (Fund.StateCapital, "国有资本经营预算") };
        for (var i = 0; i < heads.Length; i++)
        {
            yield return new Heading(2, $"{Numerals.Chinese(i + 3)}、{heads[i].Item2}支出情况");
            var spent = SpendingFacts.All with { Fund = heads[i].Item1 };
            yield return composition.At(spent) == 0 ? new Prose(composition).Say($"本部门没有{heads[i].Item2}支出").End() : new Prose(composition).Say($"本部门{heads[i].Item2}支出").Money(spent).End();
        }
        yield return new Heading(2, "五、社会保险基金预算支出情况");
        yield return new Prose(composition).Say("本部门没有社会保险基金预算支出").End();
    }

    private static Paragraph Organisation(Composition composition)
    {
        var texts = composition.Texts;
        var prose = new Prose(composition).Say("本部门");
        Address posts = new(Concepts.Establishment), staff = new(Concepts.Staff);
        if (composition.Knows(posts)) prose.Say("编制数").Count(posts, "人").Say("，");
        if (composition.Knows(staff)) prose.Say("实有在职人员").Count(staff, "人").Say("，");
        return prose.Say(texts.Offices.Count > 0 ? "内设机构包括" + string.Join('、', texts.Offices) + "，" : "").Say(texts.SubordinateUnits.Count == 0 ? "无下属预算单位" : "下属预算单位包括" + string.Join('、', texts.SubordinateUnits)).End();
    }

    private static Paragraph Projects(Composition composition)
    {
        var total = SpendingFacts.General with { Nature = Nature.Project };
        var projects = composition.Account.Projects;
        if (!composition.Knows(total)) return new Prose(composition).Say("本部门没有使用一般公共预算安排的项目支出").End();
        var prose = new Prose(composition).Say("项目支出").Money(total);
        for (var i = 0; i < projects.Count; i++) prose.Say(i == 0 ? "，其中：" : "，").Say(projects[i].Project!).Amount(Facts.Rounded(projects[i].Money[0].Final ?? 0), projects[i].Money[0].Source);
        return prose.End();
    }

    private static IEnumerable<Block> Results(Composition composition)
    {
        yield return new Heading(2, "六、资金使用及绩效情况");
        yield return new Heading(3, "（一）整体支出绩效情况");
        foreach (var block in PerformanceSection.Free(composition, TextPart.OverallResults, "整体支出绩效情况", "Results of the department as a whole")) yield return block;
        if (composition.Account.Projects.Count > 0) yield return new Heading(3, "（二）项目支出绩效情况");
        for (var i = 0; i < composition.Account.Projects.Count; i++) yield return Project(composition, composition.Account.Projects[i], i + 1);
        var heads = new[] { ("七、存在的问题及原因分析", TextPart.Problems), ("八、下一步改进措施", TextPart.Improvements), ("九、绩效自评结果拟应用和公开情况", TextPart.UseOfResults), ("十、其他需要说明的情况", TextPart.Others) };
        foreach (var (title, part) in heads)
        {
            yield return new Heading(2, title);
            foreach (var block in PerformanceSection.Free(composition, part, title[2..], title[2..])) yield return block;
        }
    }

    private static Paragraph Project(Composition composition, SelfEvaluation project, int number)
    {
        var money = project.Money[0];
        decimal initial = Facts.Rounded(money.InitialBudget ?? 0), adjusted = Facts.Rounded(money.AdjustedBudget ?? 0), final = Facts.Rounded(money.Final ?? 0);
        var prose = new Prose(composition).Say($"{number}.项目“{project.Project}”，年初预算").Amount(initial, money.Source.At(Stage.InitialBudget)).Say("，全年预算").Amount(adjusted, money.Source.At(Stage.AdjustedBudget))
            .Say("，实际支出").Amount(final, money.Source);
        // Running text prints amounts without a sign: what was overspent is no balance.
        return adjusted < final ? prose.End() : prose.Say("，结余结转").Amount(adjusted - final, new(Concepts.ProjectBalance) { Scope = money.Source.Scope }).End();
    }
}
