using System.Text;
using System.Xml.Linq;
using Mingzhang.Publishing.Word;

namespace Mingzhang.Publishing.Pdf;

/// <summary>Tells the layout engine, and no other program, which free typeface stands in for one that is not installed.</summary>
internal static class FontAliases
{
    public static void Write(string path)
    {
        var aliases = Fonts.All.Select(font => new XElement("alias", new XAttribute("binding", "same"),
            new XElement("family", font.Name),
            new XElement("prefer", font.Substitutes.Split(',').Select(name => new XElement("family", name)))));
        var system = new XElement("include", new XAttribute("ignore_missing", "yes"), "/etc/fonts/fonts.conf");
        File.WriteAllText(path, new XDocument(new XDocumentType("fontconfig", null, "fonts.dtd", null), new XElement("fontconfig", system, aliases, Heavy())).ToString(), new UTF8Encoding(false));
    }

    /// <summary>小标宋 is a heavy face: what stands in for it is taken bold.</summary>
    private static XElement Heavy() => new("match", new XAttribute("target", "pattern"),
        new XElement("test", new XAttribute("name", "family"), new XElement("string", Typography.XiaoBiaoSong)),
        new XElement("edit", new XAttribute("name", "weight"), new XAttribute("mode", "assign"), new XElement("const", "bold")));
}
