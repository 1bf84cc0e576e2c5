using Mingzhang.Checking;
using Mingzhang.Publishing;
using Mingzhang.Publishing.PlainText;
using Mingzhang.Reading.Pdf;

namespace Mingzhang.Cli.Outputs;

/// <summary>A report as notes on the pages of its document: one on each figure blamed, a paler one on each figure it is compared with.</summary>
internal static class PageNotes
{
    private const string Author = "明账 Mingzhang";
    private const int Pale = 0xE3E7EB;
    /// <summary>Of one finding; a sum over a long table would cover it.</summary>
    private const int MostBeside = 12;

    public static IReadOnlyList<PageNote> Of(Report report, Language language) =>
        [.. NumberedFinding.Of(report).SelectMany(numbered => Of(numbered.Number, numbered.Finding, language))];

    private static IEnumerable<PageNote> Of(int number, Finding finding, Language language)
    {
        var text = NoteText.Of(number, finding, RulePages.Find, language);
        var boxed = finding.Figures.Where(f => f.Figure.Place is { Page: not null, Box: not null }).DistinctBy(f => (f.Figure.Place.Page, f.Figure.Place.Box)).ToList();
        var blamed = boxed.FindAll(f => f.Role == FindingFigure.Culprit);
        if (blamed.Count == 0) blamed = boxed.Take(1).ToList();
        // Nothing that was found may be missing from the annotated copy.
        if (blamed.Count == 0) yield return new PageNote(finding.Where?.Page ?? 1, finding.Where?.Box, Colour(finding.Level), Author, text);
        foreach (var (figure, _) in boxed.Except(blamed).Take(MostBeside))
        {
            yield return new PageNote(figure.Place.Page!.Value, figure.Place.Box, Pale, Author, NoteText.Beside(number, finding, language));
        }
        foreach (var (figure, _) in blamed) yield return new PageNote(figure.Place.Page!.Value, figure.Place.Box, Colour(finding.Level), Author, text);
    }

    private static int Colour(Level level) => level switch
    {
        Level.Error => 0xFF9A90,
        Level.Warning => 0xFFD27A,
        Level.Review => 0xD3BCF5,
        _ => 0xB5D6EC,
    };
}
