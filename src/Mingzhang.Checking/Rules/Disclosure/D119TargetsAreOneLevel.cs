using Mingzhang.Accounts;
using Mingzhang.Checking.Wording;

namespace Mingzhang.Checking.Rules.Disclosure;

/// <summary>The target of a qualitative indicator is a level of the scale, not the scale itself (优良中差).</summary>
internal sealed class D119TargetsAreOneLevel : Rule
{
    private static readonly HashSet<string> Scales = ["优良中差", "优良中低差", "优良差", "优良中", "好中差", "好较好一般差", "优良合格不合格", "优秀良好一般较差", "高中低", "达标不达标"];

    public override IEnumerable<Outcome> Check(AccountSet account)
    {
        var cells = Prose.Of(account).Cells.Where(c => c.Part == Part.Sheets).ToList();
        if (cells.Count == 0) return [new Outcome.NotEvaluable("没有读到绩效自评表", "no score sheet was read", ["绩效自评表"])];
        var scales = cells.Where(c => c.Text.Length <= 12 && Scales.Contains(Bare(c.Text))).ToList();
        if (scales.Count == 0) return [new Outcome.Holds("定性指标的指标值均为一个等级", "every qualitative target is one level")];
        var faults = new Faults(Code);
        var first = scales[0];
        var lines = string.Join("、", scales.Select(c => c.Line).Distinct());
        faults.Add(first, 0, first.Text.Length, Level.Review,
            $"年度指标值填的是整个等级“{first.Printed.Trim()}”，无法判断是否完成（{scales.Count}处，第{lines}行）。",
            $"The target is the whole scale \"{first.Printed.Trim()}\", so that attainment cannot be judged ({scales.Count} times, lines {lines}).", "填写应达到的等级，如“优”或“良及以上”");
        return faults.Outcomes;
    }

    private static string Bare(string text) => string.Concat(text.Where(Clause.IsHan));
}
