using Mingzhang.Accounts;

namespace Mingzhang.Checking.Rules.Balance;

/// <summary>06 表: 人员经费合计 = 301 工资福利支出 + 303 对个人和家庭的补助.</summary>
public sealed class B121PersonnelIsWagesAndAid : TableRule
{
    private protected override IReadOnlyList<TableKind> Kinds => [TableKind.BasicExpenditure];

    private protected override IEnumerable<Outcome> Check(TableCells cells) =>
        EconomicSums.Of(cells, Nature.Personnel, ["301", "303"], "人员经费合计应等于工资福利支出与对个人和家庭的补助之和", "personnel expenditure must be wages and welfare plus aid to persons and families");
}

/// <summary>A total of 公开06表 and the economic classes in it.</summary>
internal static class EconomicSums
{
    public static IEnumerable<Outcome> Of(TableCells cells, Nature nature, IReadOnlyList<string> classes, string chinese, string english)
    {
        if (cells.Figures.Count == 0) yield break;
        var total = cells.Figures.Find(f => f.Address is { Function: null, Economic: null } a && a.Concept == Concepts.Expenditure && a.Nature == nature);
        var parts = classes.Select(cells.Economic).OfType<Figure>().ToList();
        if (total is null || parts.Count == 0)
        {
            var missing = total is null ? nature == Nature.Personnel ? "人员经费合计 total of personnel" : "公用经费合计 total of public" : string.Join("、", classes);
            if (total is not { Value: 0 }) yield return Sums.Missing(chinese, english, missing);
            yield break;
        }
        if (parts.Append(total).Any(cells.IsUnclear)) yield return Sums.Missing(chinese, english, "表中有未能归位的数 a number of unknown place");
        else yield return Sums.Of(chinese, english, Sums.Minus(total), parts.Select(p => Sums.Plus(p, p.Address!.Economic + " " + EconomicCodes.Name(p.Address.Economic!))));
    }
}
