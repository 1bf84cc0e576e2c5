using Mingzhang.Publishing.Disclosures;

namespace Mingzhang.Cli.Building;

/// <summary>The attachments of a disclosure as a document of their own: the self-evaluation report with its tables.</summary>
internal static class EvaluationPart
{
    private const string Title = "附件";

    /// <returns>Null where the disclosure attaches nothing.</returns>
    public static Disclosure? Of(Disclosure disclosure)
    {
        var blocks = disclosure.Blocks;
        var start = blocks.TakeWhile(b => b is not Heading { Level: 1, Text: Title }).Count() + 1;
        var content = blocks.Skip(start).TakeWhile(b => b is not Heading { Level: 1 }).ToList();
        while (content.Count > 0 && content[^1] is PageBreak) content.RemoveAt(content.Count - 1);
        if (!content.OfType<TableBlock>().Any()) return null;
        return disclosure with
        {
            Title = $"{disclosure.Year}年度{disclosure.Entity}绩效自评",
            Blocks = [new CoverLine($"{disclosure.Year}年度"), new CoverLine(disclosure.Entity + "绩效自评", IsTitle: true, disclosure.Entity), new PageBreak(), .. content],
        };
    }
}
