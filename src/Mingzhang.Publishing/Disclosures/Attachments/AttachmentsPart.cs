namespace Mingzhang.Publishing.Disclosures.Attachments;

/// <summary>附件: report, base data table, score sheets.</summary>
internal static class AttachmentsPart
{
    public static IEnumerable<Block> Of(Composition composition)
    {
        ArgumentNullException.ThrowIfNull(composition);
        return [];
    }
}
