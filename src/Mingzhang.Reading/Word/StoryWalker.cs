using System.Xml;
using Mingzhang.Reading.Files;
using Mingzhang.Reading.Layout.Pieces;

namespace Mingzhang.Reading.Word;

/// <summary>
/// Walks through the XML of a story (the body, or a note) in one pass. Text deleted under tracked changes is left out, text
/// inserted is read; of alternative contents the first is read; fields give their results.
/// </summary>
internal sealed partial class StoryWalker(WordContext context)
{
    private readonly Stack<Story> stories = new();
    private readonly Alternatives alternatives = new(context.Limits.Depth);
    private readonly Fields fields = new();
    private bool inText;

    private Story Story => stories.Peek();

    /// <summary>Reads all within the element that the reader stands on, and stops at its end.</summary>
    public IReadOnlyList<Piece> Walk(XmlReader reader)
    {
        stories.Push(new Story());
        var depth = reader.Depth;
        var more = !reader.IsEmptyElement && reader.Read();
        while (more && reader.Depth > depth)
        {
            if (reader.Depth > context.Limits.Depth) throw Unreadable.TooDeep(context.Limits.Depth);
            more = Node(reader) ? reader.Read() : SkipElement(reader);
        }
        return stories.Pop().Finish();
    }

    private static bool SkipElement(XmlReader reader)
    {
        reader.Skip();
        return !reader.EOF;
    }

    /// <returns>False to pass over the element with all in it.</returns>
    private bool Node(XmlReader reader)
    {
        switch (reader.NodeType)
        {
            case XmlNodeType.Element:
                if (!(reader.IsWord() ? EnterWord(reader) : EnterOther(reader))) return false;
                // Properties have been read to their end.
                if (reader.NodeType == XmlNodeType.Element && reader.IsEmptyElement) Leave(reader);
                break;
            case XmlNodeType.EndElement:
                Leave(reader);
                break;
            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace:
                if (inText) Append(reader.Value);
                break;
        }
        return true;
    }

    private bool EnterWord(XmlReader reader)
    {
        switch (reader.LocalName)
        {
            case "p":
                Story.MarkDeleted = false;
                return true;
            case "pPr":
                StartParagraph(ParagraphProperties.Read(reader));
                return true;
            case "del" or "moveFrom" or "instrText" or "delText" or "delInstrText" or "ffData" or "rt":
                return false;
            case "sectPr" or "sdtPr" or "sdtEndPr" or "tblPr" or "tblGrid" or "tblPrEx":
                return false;
            case "object" or "altChunk":
                context.EmbeddedObjects++;
                return false;
            case "txbxContent":
                stories.Push(new Story());
                return true;
            default:
                return EnterTable(reader) || EnterRun(reader);
        }
    }

    private void Leave(XmlReader reader)
    {
        if (!reader.IsWord())
        {
            if (reader.LocalName == "t") inText = false;
            return;
        }
        switch (reader.LocalName)
        {
            case "t":
                inText = false;
                break;
            case "r":
                Story.HiddenRun = false;
                break;
            case "p":
                fields.EndParagraph();
                Story.EndParagraph();
                break;
            case "tbl" or "tr" or "tc":
                LeaveTable(reader.LocalName);
                break;
            case "txbxContent":
                var box = stories.Pop().Finish();
                foreach (var piece in box) Story.Anchor(piece);
                break;
        }
    }

    private void StartParagraph(ParagraphProperties properties)
    {
        var style = context.Styles.Resolve(properties.Style);
        Story.MarkDeleted = properties.MarkDeleted;
        Story.Flow.HeadingLevel = properties.HeadingLevel ?? style.HeadingLevel ?? 0;
        if (properties.MarkDeleted || properties.MarkHidden) return;
        var list = properties.List ?? style.List;
        if (list is null or "0") return;
        var level = properties.ListLevel ?? (properties.List is null ? style.ListLevel : null);
        var label = context.Numbering.Label(list, level, properties.Style);
        if (Story.Flow.IsLineEmpty) Story.Flow.Append(label);
    }
}
