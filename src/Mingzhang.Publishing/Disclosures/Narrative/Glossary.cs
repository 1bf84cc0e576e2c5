namespace Mingzhang.Publishing.Disclosures.Narrative;

/// <summary>名词解释</summary>
internal static class Glossary
{
    public static IEnumerable<Block> Of(Composition composition)
    {
        ArgumentNullException.ThrowIfNull(composition);
        return [];
    }
}
