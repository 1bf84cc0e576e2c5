using Mingzhang.Accounts;
using Mingzhang.Performance;

namespace Mingzhang.Checking.Rules.Performance;

/// <summary>同一文件各表的评价等级应当一致: a scale that lacks a grade which the others have.</summary>
internal sealed class P149ScalesAreWhole : Rule
{
    public override IEnumerable<Outcome> Check(AccountSet account)
    {
        var scales = Rescore.Of(account).SelectMany(s => s.Sheet.Indicators.Select(i => (Sheet: s, Indicator: i, Scale: i.Target as GradeScale))).Where(s => s.Scale is not null).ToList();
        if (scales.Count == 0) yield break;
        var usual = scales.GroupBy(s => s.Scale!.Grades).OrderByDescending(g => g.Count()).ThenByDescending(g => g.Key.Length).First().Key;
        foreach (var (sheet, indicator, scale) in scales)
        {
            var lacking = usual.Where(g => !scale!.Grades.Contains(g, StringComparison.Ordinal)).ToArray();
            if (lacking.Length > 0 && lacking.Length < usual.Length)
                yield return SheetWords.Fault(this, Level.Review, sheet, indicator, "评价等级“" + scale!.Text + "”缺“" + string.Join("、", lacking) + "”，其他指标为“" + usual + "”", "the scale \"" + scale.Text + "\" lacks \"" + string.Concat(lacking) + "\"; others read \"" + usual + "\"", "统一评价等级", "Use one scale.");
        }
        yield return new Outcome.Holds("评价等级一致", "one scale is used");
    }
}
