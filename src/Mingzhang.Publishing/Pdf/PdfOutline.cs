using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace Mingzhang.Publishing.Pdf;

/// <summary>
/// The bookmarks of a PDF that a layout engine has just made from our document: which heading stands on which page. It reads no
/// other PDF; where it does not find what it looks for, it finds nothing.
/// </summary>
internal static partial class PdfOutline
{
    /// <summary>Titles with their pages, counted from 0, in the order of the document.</summary>
    public static IReadOnlyList<(string Title, int Page)> Of(byte[] pdf)
    {
        var objects = Objects(pdf);
        var pages = Pages(objects);
        var found = new List<(string, int)>();
        foreach (var (_, content) in objects.OrderBy(o => o.Key))
            if (Bookmark().Match(content) is { Success: true } title && Destination().Match(content) is { Success: true } destination
                && pages.TryGetValue(Number(destination.Groups[1].Value), out var page))
                found.Add((Encoding.BigEndianUnicode.GetString(Convert.FromHexString(title.Groups[1].Value)), page));
        return found;
    }

    private static Dictionary<int, int> Pages(Dictionary<int, string> objects)
    {
        var tree = objects.Values.Select(o => Kids().Match(o)).FirstOrDefault(m => m.Success);
        if (tree is null) return [];
        return Reference().Matches(tree.Groups[1].Value).Select((m, i) => (Number(m.Groups[1].Value), i)).ToDictionary(p => p.Item1, p => p.i);
    }

    /// <summary>All objects by number, those in compressed object streams (PDF 1.5) too.</summary>
    private static Dictionary<int, string> Objects(byte[] pdf)
    {
        var text = Encoding.Latin1.GetString(pdf);
        var objects = new Dictionary<int, string>();
        foreach (Match match in Object().Matches(text))
        {
            objects[Number(match.Groups[1].Value)] = match.Groups[2].Value;
            if (match.Groups[2].Value.Contains("/ObjStm", StringComparison.Ordinal)) Unpack(pdf, match, objects);
        }
        return objects;
    }

    private static void Unpack(byte[] pdf, Match match, Dictionary<int, string> objects)
    {
        var (count, first) = (Count().Match(match.Value), First().Match(match.Value));
        if (!count.Success || !first.Success) return;
        using var zipped = new ZLibStream(new MemoryStream(pdf, match.Index + match.Length, pdf.Length - match.Index - match.Length), CompressionMode.Decompress);
        using var plain = new MemoryStream();
        zipped.CopyTo(plain);
        var text = Encoding.Latin1.GetString(plain.ToArray());
        var start = Number(first.Groups[1].Value);
        var numbers = text[..start].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Number).Take(Number(count.Groups[1].Value) * 2).ToList();
        for (var i = 0; i + 1 < numbers.Count; i += 2)
        {
            var end = i + 3 < numbers.Count ? start + numbers[i + 3] : text.Length;
            objects[numbers[i]] = text[(start + numbers[i + 1])..end];
        }
    }

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<=[\r\n])(\d{1,7}) 0 obj\s*(<<.*?>>\s*(?:endobj|stream\r?\n))", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Object();

    [GeneratedRegex(@"/Title\s*<FEFF((?:[0-9A-Fa-f]{4})+)>", RegexOptions.CultureInvariant)]
    private static partial Regex Bookmark();

    [GeneratedRegex(@"/Dest\s*\[\s*(\d{1,7}) 0 R", RegexOptions.CultureInvariant)]
    private static partial Regex Destination();

    [GeneratedRegex(@"/Type\s*/Pages\b.*/Kids\s*\[([^\]]*)\]", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Kids();

    [GeneratedRegex(@"(\d{1,7}) 0 R", RegexOptions.CultureInvariant)]
    private static partial Regex Reference();

    [GeneratedRegex(@"/N\s+(\d{1,6})", RegexOptions.CultureInvariant)]
    private static partial Regex Count();

    [GeneratedRegex(@"/First\s+(\d{1,9})", RegexOptions.CultureInvariant)]
    private static partial Regex First();
}
