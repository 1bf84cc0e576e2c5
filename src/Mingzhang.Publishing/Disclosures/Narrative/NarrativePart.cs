namespace Mingzhang.Publishing.Disclosures.Narrative;

/// <summary>部门决算情况说明, section by section.</summary>
internal static class NarrativePart
{
    public static IEnumerable<Block> Of(Composition composition)
    {
        ArgumentNullException.ThrowIfNull(composition);
        return [];
    }
}
