using System.Xml;
using System.Xml.Linq;
using Mingzhang.Reading.Files;

namespace Mingzhang.Reading.Ofd;

/// <summary>The files of pictures by the number under which pages name them: from the document's resources, then from the page's own.</summary>
internal sealed class OfdResources(OfficePackage package)
{
    private readonly Dictionary<string, string> files = new(StringComparer.Ordinal);
    private readonly HashSet<string> seen = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Null where no resource has the number, or its file is missing.</summary>
    public byte[]? File(string? id) => id is not null && files.TryGetValue(id, out var part) ? package.Bytes(part) : null;

    /// <summary>A part that is missing or broken holds no pictures.</summary>
    public void Add(string part)
    {
        if (!seen.Add(part)) return;
        try
        {
            Read(part);
        }
        catch (Exception e) when (e is XmlException or InvalidDataException)
        {
            // Its pictures are then not there, and their pages stay unread.
        }
    }

    private void Read(string part)
    {
        using var reader = package.Open(part);
        var folder = part;
        while (reader is { EOF: false })
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "Res" && reader.GetAttribute("BaseLoc") is { Length: > 0 } location) folder = OfdPaths.Resolve(part, location + "/.");
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "MultiMedia") Take((XElement)XNode.ReadFrom(reader), part, folder == part ? part : folder + "/.");
            else reader.Read();
        }
    }

    private void Take(XElement media, string part, string from)
    {
        var file = media.Elements().FirstOrDefault(e => e.Name.LocalName == "MediaFile")?.Value.Trim();
        if (media.Attribute("ID")?.Value is not { } id || file is not { Length: > 0 }) return;
        var named = OfdPaths.Resolve(from, file);
        files[id] = package.Has(named) ? named : OfdPaths.Resolve(part, file);
    }
}
