using Mingzhang.Accounts;
using Mingzhang.Reading.Layout;

namespace Mingzhang.Reading;

/// <summary>Tells whether a document is one that this program checks at all.</summary>
internal static class FinalAccount
{
    private static readonly string[] Words = ["决算", "绩效"];

    /// <summary>It has a known table, a section of an account, or speaks of final accounts or performance anywhere.</summary>
    public static bool IsIn(SourceDocument document, AccountSet account) =>
        account.Tables.Any(table => table.Kind != TableKind.Unknown)
        || account.Passages.Any(passage => passage.Part is Part.Tables or Part.Narrative or Part.Report or Part.Sheets)
        || document.Blocks.Any(Mentions);

    private static bool Mentions(Block block) => block switch
    {
        Paragraph paragraph => Mentions(paragraph.Text),
        Grid grid => Mentions(grid.Caption) || grid.Rows.Any(row => row.Cells.Any(cell => Mentions(cell.Text))),
        _ => false,
    };

    /// <summary>Titles are often spaced out: 部 门 决 算.</summary>
    private static bool Mentions(string? text) =>
        text is not null && Array.Exists(Words, word => text.Contains(word, StringComparison.Ordinal) || Spaced(text, word));

    private static bool Spaced(string text, string word)
    {
        for (var at = text.IndexOf(word[0], StringComparison.Ordinal); at >= 0; at = text.IndexOf(word[0], at + 1))
        {
            var rest = text.AsSpan(at + 1).TrimStart();
            if (!rest.IsEmpty && rest[0] == word[1]) return true;
        }
        return false;
    }
}
