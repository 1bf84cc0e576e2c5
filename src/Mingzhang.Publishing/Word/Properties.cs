using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using Mingzhang.Publishing.Disclosures;

namespace Mingzhang.Publishing.Word;

/// <summary>Title and language; no author, no time, no program: nothing that differs from one run to the next.</summary>
internal static class Properties
{
    private static readonly XNamespace Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static readonly XNamespace Dublin = "http://purl.org/dc/elements/1.1/";

    public static void AddTo(WordprocessingDocument document, Disclosure disclosure)
    {
        var part = document.AddCoreFilePropertiesPart();
        document.ChangeIdOfPart(part, "properties");
        using var stream = part.GetStream(FileMode.Create);
        new XDocument(new XElement(Core + "coreProperties",
            new XAttribute(XNamespace.Xmlns + "cp", Core), new XAttribute(XNamespace.Xmlns + "dc", Dublin),
            new XElement(Dublin + "title", disclosure.Title), new XElement(Dublin + "language", "zh-CN"))).Save(stream);
    }
}
