using Mingzhang.Reading.Layout;

namespace Mingzhang.Reading.Outline;

/// <summary>
/// Whether the paragraphs of a document are its printed lines: converters of PDF to Word or HTML make a paragraph of every line.
/// Then most long paragraphs break off in the middle of a sentence, which hardly any of a typed document does.
/// </summary>
internal static class BrokenLines
{
    private const int LongLine = 24;
    private const int FewestLines = 8;

    public static bool In(IReadOnlyList<Block> blocks, IReadOnlySet<Block> consumed)
    {
        int all = 0, broken = 0;
        foreach (var block in blocks)
        {
            if (block is not Paragraph { HeadingLevel: 0 } paragraph || consumed.Contains(block)) continue;
            var text = paragraph.Text.AsSpan().Trim();
            if (text.Length < LongLine) continue;
            all++;
            if (!IsMark(text[^1])) broken++;
        }
        return broken >= FewestLines && broken * 2 > all;
    }

    private static bool IsMark(char last) => last is '。' or '；' or ';' or '：' or ':' or '！' or '？' or '）' or ')' or '”' or '》' or '…' or '.';
}
