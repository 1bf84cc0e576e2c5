using Mingzhang.Accounts;
using Mingzhang.Checking;

namespace Mingzhang.Publishing.Html;

/// <summary>The document itself: passages and tables in the order of its lines, with the lines' numbers in the margin.</summary>
internal static class DocumentPart
{
    public static void Write(Markup html, Report report, Marks marks, PicturePart pages, Language language)
    {
        var account = report.Account;
        var inPassages = account.Figures.Where(f => !f.Place.InTable).ToLookup(f => f.Place.Passage);
        var inTables = account.Figures.Where(f => f.Place.InTable).ToLookup(f => f.Place.TableIndex);
        html.Raw("<section id=\"document\" class=\"pane\" tabindex=\"0\"").Attribute("aria-label", language.Say("原文", "The document")).Raw(">\n")
            .Element("h2", "", language.Say("原文", "The document")).Raw("\n");
        // A place without passage or table still has a line to look at.
        TablePart.WritePlaces(html, marks.InPassage(-1));
        var texts = account.Passages.Select(p => p.Text).ToHashSet(StringComparer.Ordinal);
        int? page = null;
        foreach (var (_, passage, table) in InOrder(account))
        {
            var next = passage?.Lines[0].Page ?? table?.Page;
            if (next is not null && next != page)
            {
                pages.WriteUpTo(html, next.Value - 1, language);
                html.Element("p", "page-break", language.Say($"第 {next} 页", $"page {next}")).Raw("\n");
                pages.WriteUpTo(html, next.Value, language);
                page = next;
            }
            if (passage is not null) WritePassage(html, passage, inPassages[passage.Index], marks);
            else if (table is not null) WriteTable(html, table, [.. inTables[table.Index]], texts, marks, language);
        }
        pages.WriteUpTo(html, int.MaxValue, language);
        html.Raw("</section>\n");
    }

    /// <summary>Notes under a table that are no passages of their own stand with the table.</summary>
    private static void WriteTable(Markup html, StatementTable table, IReadOnlyList<Figure> figures, HashSet<string> texts, Marks marks, Language language)
    {
        TablePart.Write(html, table, figures, marks, language);
        foreach (var note in table.Notes.Where(note => !texts.Contains(note))) html.Element("p", "note-line", note).Raw("\n");
    }

    private static IEnumerable<(int Line, Passage? Passage, StatementTable? Table)> InOrder(AccountSet account)
    {
        var passages = account.Passages.Where(p => p.Lines.Count > 0).Select(p => (p.Lines[0].Line, (Passage?)p, (StatementTable?)null));
        var tables = account.Tables.Select(t => (t.Line, (Passage?)null, (StatementTable?)t));
        return passages.Concat(tables).OrderBy(item => item.Line);
    }

    private static void WritePassage(Markup html, Passage passage, IEnumerable<Figure> figures, Marks marks)
    {
        var spots = marks.InPassage(passage.Index).ToList();
        var whole = spots.Where(spot => !Fits(passage, spot.Place)).ToList();
        var name = passage.HeadingLevel > 0 ? $"h{Math.Min(6, passage.HeadingLevel + 2)}" : "p";
        html.Raw("<" + name).Attribute("data-line", passage.Lines[0].Line.ToString())
            .Attribute("class", whole.Count > 0 ? "at " + whole[0].Cause.Finding.Level.Key() : null).Raw(">");
        var all = figures.Select(f => marks.Of(f, f.Place.Start, f.Place.Length))
            .Concat(spots.Where(spot => Fits(passage, spot.Place)).Select(spot => Phrase(spot.Cause, spot.Place)));
        MarkedText.Write(html, passage.Text, all);
        TablePart.WritePlaces(html, whole);
        html.Raw("</" + name + ">\n");
    }

    private static bool Fits(Passage passage, Place place) =>
        place.Length > 0 && place.Start >= 0 && place.Start + place.Length <= passage.Text.Length;

    private static Mark Phrase(NumberedFinding cause, Place place) =>
        new(place.Start, place.Length, Marks.PlaceId(cause), [cause], "");
}
