using Mingzhang.Accounts;

namespace Mingzhang.Publishing.Disclosures.Narrative;

/// <summary>部门概况: what the department is for, how it is organised, whose accounts these are.</summary>
internal static class OverviewPart
{
    public static IEnumerable<Block> Of(Composition composition)
    {
        yield return new Heading(2, "一、部门职责");
        var duties = composition.Texts.Duties;
        if (duties.Count == 0) yield return new Prose(composition).Written(null, null, "部门职责", "The duties of the department").End("");
        for (var i = 0; i < duties.Count; i++) yield return new Prose(composition).Say($"（{Numerals.Chinese(i + 1)}）{Numerals.Without(duties[i])}").End("");
        yield return new Heading(2, "二、机构设置及决算单位构成");
        yield return Offices(composition);
        yield return Units(composition);
    }

    private static Paragraph Offices(Composition composition)
    {
        var prose = new Prose(composition).Say("（一）内设机构设置。").Say(composition.Account.Entity);
        if (composition.Texts.Offices.Count == 0) prose.Say("内设机构包括：").Written(null, null, "内设机构", "The offices of the department");
        else prose.Say("内设机构包括：").Say(string.Join('、', composition.Texts.Offices));
        Address posts = new(Concepts.Establishment), staff = new(Concepts.Staff);
        if (composition.Knows(posts)) prose.Say("。编制数").Count(posts, "人");
        if (composition.Knows(staff)) prose.Say("，年末实有在职人员").Count(staff, "人");
        return prose.End();
    }

    private static Paragraph Units(Composition composition)
    {
        var (entity, units) = (composition.Account.Entity, composition.Texts.SubordinateUnits);
        var prose = new Prose(composition).Say($"（二）决算单位构成。{entity}{composition.Year}年部门决算汇总公开单位构成");
        return units.Count == 0 ? prose.Say("仅包括本级，没有二级决算单位").End() : prose.Say($"包括本级以及{string.Join('、', units)}").End();
    }
}
