using Mingzhang.Accounts;

namespace Mingzhang.Books;

/// <summary>What must agree between the sheets before anything can be compiled.</summary>
internal static class Agreement
{
    public static void Check(YearRecords records, Problems problems)
    {
        BasicIsOneAmount(records, problems);
        NothingIsOverdrawn(records, problems);
        WeightsMakeNinety(records, problems);
        VehicleSheet.Agree(records, problems);
        LastYearHasRoom(records, problems);
    }

    /// <summary>基本支出 of the general public budget is one amount by function and by economic class (公开05表, 公开06表).</summary>
    private static void BasicIsOneAmount(YearRecords records, Problems problems)
    {
        var byFunction = records.Expenditure.Where(e => e is { Fund: FundSource.GeneralPublic, Nature: Nature.Basic }).Sum(e => e.Final);
        var byClass = records.Economic.Where(e => e is { Fund: FundSource.GeneralPublic, Nature: Nature.Basic }).Sum(e => e.Amount);
        if (byFunction != byClass)
            problems.Add(EconomicSheet.Form.Name, "", $"一般公共预算基本支出，“支出”表合计 {byFunction} 元，“经济分类”表合计 {byClass} 元，相差 {byFunction - byClass} 元；请核对。", $"Basic expenditure of the general public budget is {byFunction} yuan by function and {byClass} yuan by economic class: {byFunction - byClass} apart.");
    }

    /// <summary>No fund spends more than it had.</summary>
    private static void NothingIsOverdrawn(YearRecords records, Problems problems)
    {
        var facts = Derivation.Of(records).Facts.Exact;
        foreach (var (address, amount) in facts.Where(f => f.Key.Concept == Concepts.ClosingCarryOver && f.Value < 0))
            problems.Add(CarryOverSheet.Form.Name, "", $"{FundName(address.Fund)}{address.Function}年末结转和结余为 {amount} 元：支出大于年初结转加本年收入；请核对收入、支出和结转。", $"{FundNameEn(address.Fund)}{(address.Function is null ? "" : " " + address.Function)} would end the year at {amount} yuan: more was spent than there was; check income, spending and carry-over.");
    }

    private static string FundName(Fund fund) => fund switch { Fund.GeneralPublic => "一般公共预算", Fund.GovernmentFund => "政府性基金预算", Fund.StateCapital => "国有资本经营预算", Fund.Fiscal => "财政拨款", _ => "全部资金" };

    private static string FundNameEn(Fund fund) => fund switch { Fund.GeneralPublic => "The general public budget", Fund.GovernmentFund => "The government fund budget", Fund.StateCapital => "The state capital budget", Fund.Fiscal => "All appropriations", _ => "All money" };

    /// <summary>Projects cannot have spent more last year than all project expenditure was; 50 yuan each were lost in print.</summary>
    private static void LastYearHasRoom(YearRecords records, Problems problems)
    {
        var known = records.Projects.SelectMany(p => p.Money.Take(1)).Select(m => m.Previous).OfType<decimal>().ToList();
        if (!records.Stated.TryGetValue(new Address(Concepts.Expenditure) { Nature = Nature.Project }.Previous, out var all) || known.Sum() <= all + 50 * (known.Count + 1)) return;
        problems.Add(EvaluationSheets.Money.Name, "", $"各项目“{EvaluationSheets.LastYear}”合计 {known.Sum()} 元，超过“{StatedSheets.Previous.Name}”表的项目支出 {all} 元；请核对。", $"The projects spent {known.Sum()} yuan last year, all project expenditure was {all} yuan; check them.");
    }

    private static void WeightsMakeNinety(YearRecords records, Problems problems)
    {
        foreach (var sheet in records.Projects.Append(records.Overall).OfType<SelfEvaluation>().Where(s => s.Indicators.Count > 0))
            if (sheet.Indicators.Sum(i => i.Weight) is var sum && sum != 90)
                problems.Add(EvaluationSheets.Indicators.Name, "", $"“{sheet.Project ?? "整体支出"}”的指标分值合计 {sum}，应为 90（另有预算执行率 10 分）。", $"The weights of \"{sheet.Project ?? "整体支出"}\" add up to {sum}, not 90 (10 more are those of the execution rate).");
    }
}
