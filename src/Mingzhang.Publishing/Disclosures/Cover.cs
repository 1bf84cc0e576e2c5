namespace Mingzhang.Publishing.Disclosures;

internal static class Cover
{
    public static IEnumerable<Block> Of(Composition composition) =>
    [
        new CoverLine($"{composition.Year}年度"),
        new CoverLine(composition.Account.Entity + "部门决算", IsTitle: true, composition.Account.Entity ?? ""),
        new PageBreak(),
        new Contents(),
    ];
}
