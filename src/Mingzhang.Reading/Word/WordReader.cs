using System.Xml;
using Mingzhang.Reading.Files;
using Mingzhang.Reading.Layout;
using Mingzhang.Reading.Layout.Pieces;
using Mingzhang.Reading.Text;

namespace Mingzhang.Reading.Word;

/// <summary>
/// Lays out a .docx: body in order, text boxes and charts after their paragraph, notes at the end; headers and footers are left
/// out. The XML is read as a stream, so that a large document takes little memory and no nesting overflows the stack.
/// </summary>
internal static class WordReader
{
    /// <exception cref="UnreadableException">The document exceeds a limit.</exception>
    /// <exception cref="XmlException">A part is not well-formed.</exception>
    public static SourceDocument Read(OfficePackage package, string path, ReadLimits limits)
    {
        var main = package.MainPart() ?? throw Unreadable.Truncated();
        var styles = Open(package, main, "styles", Styles.Read);
        var numbering = Open(package, main, "numbering", reader => NumberingPart.Read(reader, styles));
        var context = new WordContext(styles, numbering, id => Chart(package, main, id, limits), limits);
        var blocks = new BlockList(new CellBudget(limits.Cells));
        using (var reader = package.Open(main))
        {
            var pieces = reader is null ? [] : new StoryWalker(context).Walk(reader);
            if (TypedTables.Read(pieces, path) is { } typed) return typed with { Format = "word", Unread = Unread(context) };
            blocks.Add(pieces);
        }
        foreach (var kind in (string[])["footnotes", "endnotes"]) blocks.Add(Open(package, main, kind, reader => Notes(reader, context)));
        return new SourceDocument { Path = path, Format = "word", Blocks = blocks.Blocks, Unread = Unread(context) };
    }

    private static T Open<T>(OfficePackage package, string main, string kind, Func<XmlReader?, T> read)
    {
        using var reader = package.Open(package.Related(main, kind));
        return read(reader);
    }

    private static TablePiece? Chart(OfficePackage package, string main, string id, ReadLimits limits)
    {
        if (!package.RelationsOf(main).TryGetValue(id, out var relation)) return null;
        using var reader = package.Open(relation.Target);
        return reader is null ? null : ChartReader.Read(reader, limits);
    }

    /// <summary>Notes of a type of their own are rules and marks, not text.</summary>
    private static List<Piece> Notes(XmlReader? reader, WordContext context)
    {
        var pieces = new List<Piece>();
        while (reader?.Read() == true)
        {
            if (!reader.IsWordElement() || reader.LocalName is not ("footnote" or "endnote")) continue;
            if (reader.Get("type") is null or "normal") pieces.AddRange(new StoryWalker(context).Walk(reader));
        }
        return pieces;
    }

    private static List<string> Unread(WordContext context)
    {
        var unread = new List<string>();
        if (context.LargePictures > 0) unread.Add($"文档中有 {context.LargePictures} 张较大的图片，图中文字没有读取（{context.LargePictures} large pictures: text in them was not read）");
        if (context.EmbeddedObjects > 0) unread.Add($"文档中有 {context.EmbeddedObjects} 个嵌入对象，其中内容没有读取（{context.EmbeddedObjects} embedded objects were not read）");
        return unread;
    }
}
