using Mingzhang.Publishing.Disclosures;
using Mingzhang.Publishing.Word.Tables;

namespace Mingzhang.Publishing.Word;

/// <summary>附件1, at the edge above the titles of its tables.</summary>
internal sealed record AnnexNumber(string Text) : Block;

/// <summary>A line of a letter that is no paragraph of its text: whom it goes to at the left, who sends it at the right.</summary>
internal sealed record LetterLine(string Text, bool AtRight) : Block;

/// <summary>A table whose title is the heading that the contents list.</summary>
internal sealed record TitledTable(PrintedTable Table) : Block;

/// <summary>The blocks as pages want them: a part has one title, a table no heading besides its title, each table of a set a page of its own.</summary>
internal static class Arrangement
{
    public static IReadOnlyList<Block> Of(IReadOnlyList<Block> blocks)
    {
        var arranged = new List<Block>();
        for (var i = 0; i < blocks.Count; i++)
        {
            var next = i + 1 < blocks.Count ? blocks[i + 1] : null;
            switch (blocks[i], next)
            {
                case (Heading { Level: 1 } number, Heading { Level: 1 } title):
                    arranged.Add(number with { Text = $"{number.Text}　{title.Text}" });
                    i++;
                    if (TableFollows(blocks, i + 1)) arranged.Add(new PageBreak());
                    break;
                case (Heading { Level: 2 } heading, TableBlock(var table)) when heading.Text.EndsWith(table.Title, StringComparison.Ordinal):
                    arranged.AddRange(Parts(table, titled: true));
                    i++;
                    break;
                case (Heading { Level: 2 } heading, TableBlock(var table)):
                    arranged.Add(new AnnexNumber(heading.Text));
                    arranged.AddRange(Parts(table, titled: true));
                    i++;
                    break;
                case (TableBlock(var table), _):
                    if (arranged.LastOrDefault() is TableBlock or TitledTable) arranged.Add(new PageBreak());
                    arranged.AddRange(Parts(table, titled: false));
                    break;
                default:
                    arranged.Add(blocks[i]);
                    break;
            }
        }
        return arranged;
    }

    private static IEnumerable<Block> Parts(PrintedTable table, bool titled)
    {
        var parts = SplitTable.Of(table);
        for (var i = 0; i < parts.Count; i++)
        {
            var turned = parts[i] with { Landscape = ColumnWidths.Lies(parts[i]) };
            if (i > 0) yield return new PageBreak();
            yield return titled && i == 0 ? new TitledTable(turned) : new TableBlock(turned);
        }
    }

    /// <summary>What the contents list, in order.</summary>
    public static IEnumerable<(int Level, string Text)> Entries(IEnumerable<Block> arranged) => arranged.Select(Entry).Where(e => e.Level is 1 or 2);

    private static (int Level, string Text) Entry(Block block) => block switch
    {
        Heading heading => (heading.Level, heading.Text),
        TitledTable(var table) => (2, table.Title),
        _ => default,
    };

    private static bool TableFollows(IReadOnlyList<Block> blocks, int at) => blocks.Skip(at).FirstOrDefault(b => b is not Heading) is TableBlock;
}
