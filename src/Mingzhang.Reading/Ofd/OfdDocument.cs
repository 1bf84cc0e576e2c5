using System.Xml;
using System.Xml.Linq;
using Mingzhang.Reading.Files;
using Mingzhang.Reading.Pdf;

namespace Mingzhang.Reading.Ofd;

/// <summary>A document of an OFD file: its pages in order, its templates, and the area of its pages in millimetres.</summary>
internal sealed class OfdDocument
{
    private static readonly Area Upright = new(0, 0, 210, 297);
    private readonly Dictionary<string, string> templates = new(StringComparer.Ordinal);
    private readonly List<string> pages = [];

    private OfdDocument(OfficePackage package) => Resources = new(package);

    public IReadOnlyList<string> Pages => pages;
    public Area Area { get; private set; } = Upright;
    public OfdResources Resources { get; }

    public string? TemplateOf(string? id) => id is null ? null : templates.GetValueOrDefault(id);

    /// <exception cref="XmlException">The part is not well-formed.</exception>
    public static OfdDocument Read(OfficePackage package, string root, ReadLimits limits)
    {
        var document = new OfdDocument(package);
        using var reader = package.Open(root) ?? throw Unreadable.Truncated();
        while (!reader.EOF)
        {
            if (reader.Depth > limits.Depth) throw Unreadable.TooDeep(limits.Depth);
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName is "PhysicalBox" or "TemplatePage" or "Page" or "PublicRes" or "DocumentRes") document.Take((XElement)XNode.ReadFrom(reader), root);
            else reader.Read();
            if (document.pages.Count > limits.Pdf.Pages) throw TooManyPages(limits);
        }
        return document;
    }

    private void Take(XElement item, string root)
    {
        if (item.Name.LocalName == "PhysicalBox" && OfdNumbers.Box(item.Value) is { Width: > 0, Height: > 0 } box) Area = box;
        if (item.Name.LocalName is "PublicRes" or "DocumentRes") Resources.Add(OfdPaths.Resolve(root, item.Value.Trim()));
        if (item.Attribute("BaseLoc")?.Value is not { } location) return;
        if (item.Name.LocalName == "Page") pages.Add(OfdPaths.Resolve(root, location));
        else if (item.Attribute("ID")?.Value is { } id) templates[id] = OfdPaths.Resolve(root, location);
    }

    public static UnreadableException TooManyPages(ReadLimits limits) => new("too-large",
        $"OFD 超过 {limits.Pdf.Pages} 页，超出可读取的大小。请只保留部门决算的内容，或拆成几个文件。",
        $"The OFD has more than {limits.Pdf.Pages} pages, more than is read. Keep only the final accounts in it, or split it into several files.");
}
