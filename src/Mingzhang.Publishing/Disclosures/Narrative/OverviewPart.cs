namespace Mingzhang.Publishing.Disclosures.Narrative;

/// <summary>部门概况: duties, organisation, staff, units.</summary>
internal static class OverviewPart
{
    public static IEnumerable<Block> Of(Composition composition)
    {
        ArgumentNullException.ThrowIfNull(composition);
        return [];
    }
}
