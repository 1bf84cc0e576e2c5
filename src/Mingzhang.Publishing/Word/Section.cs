using Mingzhang.Publishing.Disclosures;

namespace Mingzhang.Publishing.Word;

internal enum SectionKind { Cover, Contents, Body }

/// <summary>Pages of one kind and direction, beginning on a new page.</summary>
internal sealed record Section(SectionKind Kind, bool Landscape, List<Block> Blocks)
{
    public int TextWidth => Landscape ? Typography.TextLong : Typography.TextShort;

    public static IReadOnlyList<Section> Of(IReadOnlyList<Block> blocks)
    {
        var sections = new List<Section>();
        for (var i = 0; i < blocks.Count; i++)
        {
            var (kind, landscape) = (KindAt(blocks, i), IsLandscape(blocks, i));
            if (sections.Count == 0 || sections[^1].Kind != kind || sections[^1].Landscape != landscape) sections.Add(new Section(kind, landscape, []));
            var section = sections[^1];
            if (blocks[i] is not PageBreak || section.Blocks.Count > 0) section.Blocks.Add(blocks[i]);
        }
        sections.RemoveAll(s => s.Blocks.TrueForAll(b => b is PageBreak));
        foreach (var section in sections) while (section.Blocks[^1] is PageBreak) section.Blocks.RemoveAt(section.Blocks.Count - 1);
        return sections;
    }

    private static SectionKind KindAt(IReadOnlyList<Block> blocks, int at) => blocks.Skip(at).FirstOrDefault(b => b is not PageBreak) switch
    {
        CoverLine => SectionKind.Cover,
        Contents => SectionKind.Contents,
        _ => SectionKind.Body,
    };

    /// <summary>The title of a part stands upright, even before a wide table; the heading of a table stands with its table.</summary>
    private static bool IsLandscape(IReadOnlyList<Block> blocks, int at) =>
        blocks.Skip(at).SkipWhile(b => b is PageBreak).FirstOrDefault() is not Heading { Level: 1 }
        && blocks.Skip(at).FirstOrDefault(b => b is not PageBreak and not Heading and not AnnexNumber) is TableBlock { Table.Landscape: true } or TitledTable { Table.Landscape: true };
}
