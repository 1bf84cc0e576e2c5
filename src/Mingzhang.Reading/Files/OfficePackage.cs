using System.IO.Compression;
using System.Xml;

namespace Mingzhang.Reading.Files;

/// <summary>
/// The parts of an Office document (ECMA-376 part 2) and their relations, read straight from the zip container. Targets are
/// taken as plain paths, so that a hyperlink that is no valid URI does not make a document unreadable.
/// </summary>
internal sealed class OfficePackage(ZipArchive archive, ReadLimits limits)
{
    private readonly Dictionary<string, ZipArchiveEntry> entries = Index(archive);
    private readonly Dictionary<string, IReadOnlyDictionary<string, Relation>> relations = [];

    /// <summary>Kind is the last word of the relation's type: officeDocument, styles, chart…</summary>
    public sealed record Relation(string Kind, string Target);

    /// <summary>Path of the main document, e.g. word/document.xml; null if there is none.</summary>
    public string? MainPart()
    {
        var named = RelationsOf("").Values.FirstOrDefault(r => r.Kind == "officeDocument")?.Target;
        if (named is not null && entries.ContainsKey(named)) return named;
        return ((string[])["word/document.xml", "xl/workbook.xml", "xl/workbook.bin", "ppt/presentation.xml"]).FirstOrDefault(entries.ContainsKey);
    }

    public bool Has(string part) => entries.ContainsKey(part);

    /// <summary>Relations of a part by their id; of the package itself for "".</summary>
    public IReadOnlyDictionary<string, Relation> RelationsOf(string part)
    {
        if (!relations.TryGetValue(part, out var found)) relations.Add(part, found = ReadRelations(part));
        return found;
    }

    /// <summary>The one part that a part is related to in this way, e.g. its styles.</summary>
    public string? Related(string part, string kind) =>
        RelationsOf(part).Values.FirstOrDefault(r => r.Kind == kind && entries.ContainsKey(r.Target))?.Target;

    /// <summary>A reader at the root element of a part; null if there is no such part.</summary>
    /// <exception cref="XmlException">The part is not well-formed, or it has a DTD.</exception>
    public XmlReader? Open(string? part)
    {
        if (part is null || !entries.TryGetValue(part, out var entry)) return null;
        var reader = XmlReader.Create(entry.Open(), Settings());
        reader.MoveToContent();
        return reader;
    }

    /// <summary>All bytes of a part, which the limits on its container bound; null if there is no such part.</summary>
    public byte[]? Bytes(string part)
    {
        if (!entries.TryGetValue(part, out var entry)) return null;
        var bytes = new byte[entry.Length];
        using var stream = entry.Open();
        stream.ReadExactly(bytes);
        return bytes;
    }

    private XmlReaderSettings Settings() => new()
    {
        CloseInput = true,
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        MaxCharactersInDocument = limits.XmlBytes,
    };

    private Dictionary<string, Relation> ReadRelations(string part)
    {
        var found = new Dictionary<string, Relation>(StringComparer.Ordinal);
        var slash = part.LastIndexOf('/') + 1;
        using var reader = Open($"{part[..slash]}_rels/{part[slash..]}.rels");
        while (reader?.Read() == true)
        {
            if (reader.NodeType != XmlNodeType.Element || reader.LocalName != "Relationship") continue;
            var (id, type, target) = (reader.GetAttribute("Id"), reader.GetAttribute("Type"), reader.GetAttribute("Target"));
            if (id is null || type is null || target is null || reader.GetAttribute("TargetMode") == "External") continue;
            found[id] = new(type[(type.LastIndexOf('/') + 1)..], Resolve(part[..slash], target));
        }
        return found;
    }

    private static string Resolve(string folder, string target)
    {
        if (target.StartsWith('/')) return target[1..];
        var path = new List<string>(folder.Split('/', StringSplitOptions.RemoveEmptyEntries));
        foreach (var step in target.Split('/'))
        {
            if (step == ".." && path.Count > 0) path.RemoveAt(path.Count - 1);
            else if (step is not (".." or "." or "")) path.Add(step);
        }
        return string.Join('/', path);
    }

    private static Dictionary<string, ZipArchiveEntry> Index(ZipArchive archive)
    {
        var index = new Dictionary<string, ZipArchiveEntry>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in archive.Entries) index.TryAdd(entry.FullName.Replace('\\', '/').TrimStart('/'), entry);
        return index;
    }
}
