using Mingzhang.Accounts;
using Mingzhang.Reading.Forms;
using Mingzhang.Reading.Layout;
using Mingzhang.Reading.Narrative;
using Mingzhang.Reading.Narrative.Claims;
using Mingzhang.Reading.Outline;
using Mingzhang.Reading.Text;

namespace Mingzhang.Reading;

/// <summary>From a document laid out in blocks to figures at addresses: tables first, then the running text.</summary>
public static class AccountReader
{
    /// <summary>Reads running text as it would stand in a .txt file; never fails, and finds nothing in a text without figures.</summary>
    public static AccountSet ReadText(string text, string path = "") => Read(TextLayout.Read(text, path));

    public static AccountSet Read(SourceDocument document)
    {
        var tables = TableReader.Read(document);
        var passages = OutlineReader.Read(document, tables.Consumed);
        var year = Identity.YearOf(passages, tables.Tables);
        var narrative = NarrativeReader.Read(passages, new NarrativeSetting(year, PrintedCodes(tables.Tables)));
        return new AccountSet
        {
            Path = document.Path,
            Sha256 = document.Sha256,
            Year = year,
            Entity = Identity.EntityOf(passages, tables.Tables),
            Form = Identity.FormOf(passages, tables.Tables, year),
            Kind = Identity.KindOf(passages, tables.Tables),
            Passages = passages,
            Tables = tables.Tables,
            Figures = [.. tables.Figures.Concat(narrative.Figures).OrderBy(f => f.Place.Line).ThenBy(f => f.Place.Start)],
            Claims = narrative.Claims,
            NoQuantities = narrative.NoQuantities,
            Untouched = [.. tables.Figures.Where(f => f.Address is null).Select(f => new LooseNumber(f.Text, "no-address", f.Place)), .. narrative.Untouched],
            Unread = document.Unread,
            UnreadPages = document.UnreadPages,
            RecognizedPages = document.RecognizedPages,
        };
    }

    private static List<PrintedCode> PrintedCodes(IReadOnlyList<StatementTable> tables) =>
        [.. tables.Where(t => t.Kind is TableKind.Income or TableKind.Expenditure or TableKind.GeneralPublicExpenditure)
            .SelectMany(t => t.Rows).Where(r => r.Code is not null).Select(r => new PrintedCode(r.Code!, r.Label)).Distinct()];
}
