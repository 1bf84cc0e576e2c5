using Mingzhang.Accounts;

namespace Mingzhang.Publishing.Disclosures.Narrative;

/// <summary>预算绩效情况: what was evaluated and how it went.</summary>
internal static class PerformanceSection
{
    private static readonly (TextPart Part, string Title, string Chinese, string English)[] Parts =
    [
        (TextPart.PerformanceWork, "绩效管理工作开展情况", "绩效管理工作开展情况", "How performance management was carried out"),
        (TextPart.OverallResults, "部门整体支出绩效情况", "部门整体支出绩效情况", "Results of the department as a whole"),
        (TextPart.Problems, "存在的问题及原因分析", "存在的问题及原因", "Problems and their causes"),
    ];

    public static IEnumerable<Block> Of(Composition composition)
    {
        for (var i = 0; i < Parts.Length; i++)
        {
            yield return new Heading(3, $"（{Numerals.Chinese(i + 1)}）{Parts[i].Title}");
            foreach (var paragraph in Free(composition, Parts[i].Part, Parts[i].Chinese, Parts[i].English)) yield return paragraph;
        }
    }

    /// <summary>The paragraphs somebody wrote for this place, or a mark that nobody did.</summary>
    public static IEnumerable<Paragraph> Free(Composition composition, TextPart part, string chinese, string english)
    {
        var written = composition.Texts.Of(part);
        if (written.Count > 0) return written.Select(text => new Paragraph([new Piece(text)]));
        composition.Missing(chinese, english, part: part);
        return [new Paragraph([new Piece("【待补充】", Open: true)])];
    }
}
