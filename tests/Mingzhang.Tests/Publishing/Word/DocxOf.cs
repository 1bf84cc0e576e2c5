using DocumentFormat.OpenXml.Packaging;
using Mingzhang.Publishing.Disclosures;
using Mingzhang.Publishing.Word;

namespace Mingzhang.Tests.Publishing.Word;

internal static class DocxOf
{
    public static byte[] Bytes(Disclosure disclosure, DocumentOptions? options = null)
    {
        using var stream = new MemoryStream();
        DisclosureDocument.Write(disclosure, stream, options);
        return stream.ToArray();
    }

    public static WordprocessingDocument Open(byte[] bytes) => WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);
}
