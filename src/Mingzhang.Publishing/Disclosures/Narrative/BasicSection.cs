using Mingzhang.Accounts;

namespace Mingzhang.Publishing.Disclosures.Narrative;

/// <summary>一般公共预算财政拨款基本支出: personnel and public expenses, naming the lines at which something was spent and no other.</summary>
internal static class BasicSection
{
    private static readonly (Nature Nature, string Name, string[] Classes)[] Parts = [(Nature.Personnel, "人员经费", ["301", "303"]), (Nature.Public, "公用经费", ["302", "307", "310", "399"])];

    public static IEnumerable<Block> Of(Composition composition)
    {
        yield return new Prose(composition).Say($"{composition.Year}年度一般公共预算财政拨款基本支出").Money(SpendingFacts.GeneralBasic).End("，其中：");
        foreach (var (nature, name, classes) in Parts)
        {
            var part = SpendingFacts.General with { Nature = nature };
            var prose = new Prose(composition).Say(name).Money(part).Share(part, SpendingFacts.GeneralBasic, "，占基本支出的");
            var lines = Lines(composition, classes);
            if (lines.Count > 0) prose.Say("，主要包括").Say(string.Join('、', lines));
            yield return prose.End();
        }
    }

    private static List<string> Lines(Composition composition, string[] classes) =>
        classes.SelectMany(c => EconomicCodes.Below(c, composition.Year)).Where(c => composition.At(SpendingFacts.GeneralBasic with { Economic = c }) > 0)
            .Select(c => EconomicCodes.Name(c, composition.Year) ?? c).ToList();
}
