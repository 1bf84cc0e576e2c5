using System.Xml;
using System.Xml.Linq;
using Mingzhang.Reading.Files;
using Mingzhang.Reading.Pdf;

namespace Mingzhang.Reading.Ofd;

/// <summary>Gathers what a page and its templates draw.</summary>
internal sealed class OfdPage(OfficePackage package, OfdDocument document, ReadLimits limits)
{
    private readonly List<Glyph> glyphs = [];
    private readonly List<Area> rulings = [];
    private readonly List<Area> images = [];
    private Area area = document.Area;
    private readonly List<OfdPicture> pictures = [];
    private int objects;

    private bool TooMuch => glyphs.Count > limits.Pdf.Glyphs || objects > limits.Pdf.Objects;

    /// <summary>A page whose part is missing or broken is damaged; the others are still read.</summary>
    public static (PageContent Content, IReadOnlyList<OfdPicture> Pictures) Read(OfficePackage package, OfdDocument document, string part, int number, ReadLimits limits)
    {
        var page = new OfdPage(package, document, limits);
        try
        {
            if (!package.Has(part)) return (Damaged(number), []);
            page.Take(part, isTemplate: false);
        }
        catch (Exception e) when (e is XmlException or InvalidDataException)
        {
            return (Damaged(number), []);
        }
        return (page.Content(number), page.pictures);
    }

    private PageContent Content(int number) => new()
    {
        Number = number,
        Width = area.Width * OfdNumbers.PointsPerMillimetre,
        Height = area.Height * OfdNumbers.PointsPerMillimetre,
        Glyphs = [.. glyphs],
        Rulings = [.. rulings],
        Images = [.. images],
        Fault = TooMuch ? PageFault.TooMuch : PageFault.None,
    };

    private static PageContent Damaged(int number) => new() { Number = number, Width = 0, Height = 0, Fault = PageFault.Damaged };

    private void Take(string part, bool isTemplate)
    {
        using var reader = package.Open(part);
        while (reader is { EOF: false } && !TooMuch)
        {
            if (reader.Depth > limits.Depth) throw Unreadable.TooDeep(limits.Depth);
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName is "PhysicalBox" or "PageRes" or "Template" or "TextObject" or "PathObject" or "ImageObject") Take((XElement)XNode.ReadFrom(reader), part, isTemplate);
            else reader.Read();
        }
    }

    private void Take(XElement item, string part, bool isTemplate)
    {
        objects++;
        if (item.Attribute("Visible")?.Value == "false" || item.Attribute("Alpha")?.Value == "0") return;
        switch (item.Name.LocalName)
        {
            case "PhysicalBox" when !isTemplate && OfdNumbers.Box(item.Value) is { Width: > 0, Height: > 0 } box:
                area = box;
                break;
            case "PageRes":
                document.Resources.Add(OfdPaths.Resolve(part, item.Value.Trim()));
                break;
            case "Template" when !isTemplate && document.TemplateOf(item.Attribute("TemplateID")?.Value) is { } template && package.Has(template):
                Take(template, isTemplate: true);
                break;
            case "TextObject":
                OfdText.Of(item, area).Take(item, glyphs, limits.Pdf.Glyphs);
                break;
            case "PathObject":
                OfdPath.Take(item, area, rulings);
                break;
            case "ImageObject":
                TakeImage(item);
                break;
        }
    }

    private void TakeImage(XElement item)
    {
        if (OfdNumbers.Box(item.Attribute("Boundary")?.Value) is not { } box) return;
        var shown = new Area((box.X0 - area.X0) * OfdNumbers.PointsPerMillimetre, (box.Y0 - area.Y0) * OfdNumbers.PointsPerMillimetre, (box.X1 - area.X0) * OfdNumbers.PointsPerMillimetre, (box.Y1 - area.Y0) * OfdNumbers.PointsPerMillimetre);
        if (Math.Min(shown.Width, shown.Height) <= DrawnPath.ThickestLine) DrawnPath.Add(rulings, shown);
        else if (shown.IsFinite)
        {
            images.Add(shown);
            pictures.Add(new(document.Resources, item.Attribute("ResourceID")?.Value, OfdFrame.OfPicture(item, area)));
        }
    }
}
