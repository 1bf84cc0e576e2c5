using Mingzhang.Reading.Ofd;

namespace Mingzhang.Reading.Files;

/// <summary>Tells what a zip container holds.</summary>
internal static class ContainerContent
{
    /// <exception cref="UnreadableException">It is a format that is not read, or no document.</exception>
    public static FileKind Recognise(OfficePackage package)
    {
        if (package.Has(OfdReader.Root)) return FileKind.Ofd;
        if (package.Has("content.xml") && package.Has("mimetype")) return FileKind.OpenDocument;
        var main = package.MainPart();
        if (main is null) throw package.Has("[Content_Types].xml") ? Unreadable.Truncated() : Unreadable.Archive();
        if (main.EndsWith(".bin", StringComparison.OrdinalIgnoreCase)) return FileKind.Excel;
        using var reader = package.Open(main);
        return reader?.LocalName switch
        {
            "document" => FileKind.Word,
            "workbook" => FileKind.Excel,
            "presentation" => throw Unreadable.Unsupported("演示文稿（.pptx）", "a presentation (.pptx)"),
            _ => throw Unreadable.NotADocument(),
        };
    }
}
