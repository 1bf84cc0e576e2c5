using Mingzhang.Accounts;
using Mingzhang.Checking;

namespace Mingzhang.Publishing.Html;

/// <summary>Images of pages with a box around every figure of a finding; each box leads to its finding, and the finding to its first box.</summary>
internal sealed class PicturePart(IReadOnlyList<PagePicture> pictures, IReadOnlyList<NumberedFinding> findings)
{
    /// <summary>Points that a box stands off from its figure.</summary>
    private const decimal Off = 1.5m;

    private readonly HashSet<string> anchored = new(StringComparer.Ordinal);
    private int next;

    /// <summary>Writes the pictures of the pages up to this one that are not written yet.</summary>
    public void WriteUpTo(Markup html, int page, Language language)
    {
        for (; next < pictures.Count && pictures[next].Number <= page; next++) Write(html, pictures[next], language);
    }

    /// <summary>Where the first box of a finding is, if a picture shows it.</summary>
    public string? AnchorOf(NumberedFinding numbered) =>
        Boxes(numbered).Any(b => pictures.Any(picture => picture.Number == b.Place.Page)) ? Anchor(numbered) : null;

    private static string Anchor(NumberedFinding numbered) => $"v{numbered.Number}";

    private static IEnumerable<(Place Place, Box Box, bool Beside)> Boxes(NumberedFinding numbered)
    {
        var blames = numbered.Finding.Figures.Any(f => f.Role == FindingFigure.Culprit);
        foreach (var (figure, role) in numbered.Finding.Figures.OrderBy(f => f.Role == FindingFigure.Culprit ? 0 : 1))
        {
            if (figure.Place is { Page: not null, Box: { } box } place) yield return (place, box, role != FindingFigure.Culprit && (blames || numbered.Finding.Level == Level.Note));
        }
    }

    private void Write(Markup html, PagePicture picture, Language language)
    {
        var name = language.Say($"原件第 {picture.Number} 页", $"page {picture.Number} of the original");
        html.Raw("<figure class=\"sheet\"><figcaption>").Text(name).Raw("</figcaption>")
            .Raw($"<svg viewBox=\"0 0 {picture.Width} {picture.Height}\" role=\"group\"").Attribute("aria-label", name).Raw(">")
            .Raw($"<image width=\"{picture.Width}\" height=\"{picture.Height}\" href=\"data:image/png;base64,{Convert.ToBase64String(picture.Image.Span)}\"/>\n");
        // The blamed figures last, so that they lie on top.
        var boxes = findings.SelectMany(f => Boxes(f).Where(b => b.Place.Page == picture.Number).Select(b => (Cause: f, b.Box, b.Beside)));
        foreach (var (cause, box, beside) in boxes.OrderBy(b => b.Beside ? 0 : 1).ThenByDescending(b => b.Cause.Finding.Level)) WriteBox(html, picture, cause, box, beside, language);
        html.Raw("</svg></figure>\n");
    }

    private void WriteBox(Markup html, PagePicture picture, NumberedFinding cause, Box box, bool beside, Language language)
    {
        decimal Dots(decimal points) => Math.Round(points / picture.PointsPerDot, 1, MidpointRounding.AwayFromZero);
        var finding = cause.Finding;
        var title = $"{cause.Number} {finding.Rule} {language.Say(finding.Message, finding.MessageEn)}";
        var anchor = AnchorFor(cause, picture.Number, box);
        html.Raw($"<a class=\"box {finding.Level.Key()}{(beside ? " beside" : "")}\" href=\"#c{cause.Number}\" data-c=\"{cause.Number}\"").Attribute("id", anchor).Attribute("aria-label", title)
            .Raw("><title>").Text(title).Raw("</title>")
            .Raw($"<rect x=\"{Dots(box.X0 - Off)}\" y=\"{Dots(box.Y0 - Off)}\" width=\"{Dots(box.X1 - box.X0 + 2 * Off)}\" height=\"{Dots(box.Y1 - box.Y0 + 2 * Off)}\" rx=\"2\"/>");
        if (!beside || anchor is not null) html.Raw($"<text x=\"{Dots(box.X1 + Off) + 2}\" y=\"{Dots(box.Y0)}\">{cause.Number}</text>");
        html.Raw("</a>\n");
    }

    /// <summary>On its first box that is shown.</summary>
    private string? AnchorFor(NumberedFinding cause, int page, Box box)
    {
        var first = Boxes(cause).FirstOrDefault(b => pictures.Any(picture => picture.Number == b.Place.Page));
        return first.Place?.Page == page && first.Box == box && anchored.Add(Anchor(cause)) ? Anchor(cause) : null;
    }
}
