using Mingzhang.Accounts;
using Mingzhang.Performance;

namespace Mingzhang.Checking.Rules.Performance;

/// <summary>年度指标值写明要达到的等次 (良及以上), 不写整个评价等级 (优良中差). One finding a sheet.</summary>
internal sealed class P148TargetsNameALevel : SheetRule
{
    private protected override IEnumerable<Outcome> Check(AccountSet account, RescoredSheet sheet)
    {
        var graded = sheet.Sheet.Indicators.Where(i => i.Target is GradeScale or Grade).ToList();
        if (graded.Count == 0) yield break;
        var whole = graded.Where(i => i.Target is GradeScale).ToList();
        if (whole.Count == 0)
        {
            yield return new Outcome.Holds("定性指标值写明了等次", "targets name a level");
            yield break;
        }
        var names = string.Join("、", whole.Select(i => "“" + i.Name + "”"));
        var scales = string.Join("、", whole.Select(i => i.Target.Text).Distinct());
        yield return SheetWords.Fault(this, Level.Warning, whole[0].Line.Place with { Row = whole[0].Name },
            sheet.Chinese() + names + "的年度指标值是整个评价等级“" + scales + "”，没有写明要达到哪一等，无法判断是否完成。",
            Sums.Capital(sheet.English()) + ": the target of " + names + " is the whole scale \"" + scales + "\" and no level of it, so attainment cannot be judged.",
            whole.SelectMany(i => new[] { i.Weight, i.Score }), "写明等次，如“良及以上”", "Name the level, such as \"good or better\".");
    }
}
