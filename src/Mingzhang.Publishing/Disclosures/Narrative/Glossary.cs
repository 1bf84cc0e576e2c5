using Mingzhang.Accounts;

namespace Mingzhang.Publishing.Disclosures.Narrative;

/// <summary>名词解释: the terms the text uses, and the items it spent on where the form asks for them.</summary>
internal static class Glossary
{
    private static readonly (string Term, string Meaning)[] Usual =
    [
        ("财政拨款收入", "指单位从同级财政部门取得的财政预算资金"),
        ("年初结转和结余", "指以前年度尚未完成、结转到本年仍按原规定用途继续使用的资金，或项目已完成等产生的结余资金"),
        ("年末结转和结余", "指按有关规定结转到下年或以后年度继续使用的资金，或项目已完成等产生的结余资金"),
        ("基本支出", "指为保障机构正常运转、完成日常工作任务而发生的人员支出和公用支出"),
        ("项目支出", "指在基本支出之外为完成特定任务和事业发展目标所发生的支出"),
        ("“三公”经费", "指财政拨款安排的因公出国（境）费、公务用车购置及运行维护费和公务接待费"),
        ("机关运行经费", "指为保障行政单位（含参照公务员法管理的事业单位）运行用于购买货物和服务的各项资金"),
    ];

    public static IEnumerable<Block> Of(Composition composition)
    {
        var items = composition.IsSichuan ? new[] { Fund.GeneralPublic, Fund.GovernmentFund, Fund.StateCapital }.SelectMany(f => composition.Functions(SpendingFacts.All with { Fund = f }, 7)).Select(code => (FunctionNames.InFull(code, composition.Year), Meaning(FunctionNames.Of(code, composition.Year)))) : [];
        var terms = Usual.Concat(composition.Texts.Glossary).Concat(items).ToList();
        for (var i = 0; i < terms.Count; i++) yield return new Paragraph([new Piece($"{Numerals.Chinese(i + 1)}、{terms[i].Item1}：{terms[i].Item2.TrimEnd('。')}。")]);
    }

    private static string Meaning(string item) => (item.StartsWith("用于", StringComparison.Ordinal) ? "指" : "指用于") + item + (item.EndsWith("支出", StringComparison.Ordinal) ? "" : "方面的支出");
}
