using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Mingzhang.Publishing.Disclosures;
using Mingzhang.Publishing.Word.Charts;
using Mingzhang.Publishing.Word.Styles;
using Mingzhang.Publishing.Word.Tables;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Mingzhang.Publishing.Word;

/// <summary>Writes section after section; a page break is a property of the paragraph after it.</summary>
internal sealed class BodyWriter(MainDocumentPart main, Disclosure disclosure, DocumentOptions options)
{
    private readonly IReadOnlyList<Block> arranged = Arrangement.Of(disclosure.Blocks);
    private readonly W.Body body = new();
    private int bookmarks;
    private int charts;
    private bool breakBefore;

    public W.Body Write()
    {
        var sections = Section.Of(arranged);
        for (var i = 0; i < sections.Count; i++)
        {
            var last = i == sections.Count - 1;
            breakBefore = false;
            for (var block = 0; block < sections[i].Blocks.Count; block++) Write(sections[i].Blocks[block], sections[i]);
            var end = SectionEnd.Of(sections[i], first: i == 0 || sections[i - 1].Kind != sections[i].Kind, options.Draft);
            if (last) body.Append(end);
            else LastParagraph().Append(end);
        }
        return body;
    }

    private void Write(Block block, Section section)
    {
        switch (block)
        {
            case PageBreak: breakBefore = true; break;
            case CoverLine line: Add(Words(line.IsTitle ? CoverTitle.Of(line) : line.Text, line.IsTitle ? StyleNames.Title : StyleNames.CoverLine), space: body.HasChildren ? 0 : 3200); break;
            case Contents: foreach (var paragraph in ContentsField.Paragraphs([.. Arrangement.Entries(arranged)], options.ContentsPages)) Add(paragraph); break;
            case Heading heading: Add(Marked(heading)); break;
            case LetterLine line: Add(Words(line.Text, line.AtRight ? StyleNames.Signature : StyleNames.Addressee)); break;
            case AnnexNumber annex: Add(Words(annex.Text, StyleNames.AnnexNumber)); break;
            case Paragraph paragraph: Add(Text(paragraph)); break;
            case TitledTable(var table): Add(table, StyleNames.TableTitle, section); break;
            case TableBlock(var table): Add(table, StyleNames.SheetTitle, section); break;
            case ChartBlock(var chart): foreach (var paragraph in ChartWriter.Write(main, chart, ++charts)) Add(paragraph); break;
            default: break;
        }
    }

    private void Add(PrintedTable table, string titleStyle, Section section)
    {
        var title = Words(table.Title, titleStyle);
        Add(titleStyle == StyleNames.TableTitle ? Bookmarked(title) : title);
        foreach (var line in TableLines.Above(table, section.TextWidth)) Add(line);
        body.Append(TableWriter.Write(table, section));
        foreach (var note in table.Notes) Add(Words(note, StyleNames.TableNote));
        if (table.Notes.Count == 0) Add(Words("", StyleNames.SectionEnd));
    }

    private void Add(W.Paragraph paragraph, int space = 0)
    {
        if (breakBefore) paragraph.ParagraphProperties!.PageBreakBefore = new W.PageBreakBefore();
        if (space > 0) paragraph.ParagraphProperties!.SpacingBetweenLines = new W.SpacingBetweenLines { Before = space.ToString(System.Globalization.CultureInfo.InvariantCulture) };
        breakBefore = false;
        body.Append(paragraph);
    }

    private W.ParagraphProperties LastParagraph() => ((W.Paragraph)body.LastChild!).ParagraphProperties!;

    private W.Paragraph Marked(Heading heading)
    {
        var paragraph = Words(heading.Text, HeadingStyle.Of(heading));
        return heading.Level <= 2 ? Bookmarked(paragraph) : paragraph;
    }

    private W.Paragraph Bookmarked(W.Paragraph paragraph)
    {
        var id = (++bookmarks).ToString(System.Globalization.CultureInfo.InvariantCulture);
        paragraph.InsertAfter(new W.BookmarkStart { Id = id, Name = ContentsField.Bookmark(bookmarks) }, paragraph.ParagraphProperties);
        paragraph.Append(new W.BookmarkEnd { Id = id });
        return paragraph;
    }

    private static W.Paragraph Text(Paragraph paragraph)
    {
        var element = new W.Paragraph(new W.ParagraphProperties { ParagraphStyleId = new W.ParagraphStyleId { Val = StyleNames.Body } });
        foreach (var piece in paragraph.Pieces)
        {
            var run = Runs.Of(piece.Text);
            if (piece.Open) run.RunProperties = new W.RunProperties { Highlight = new W.Highlight { Val = W.HighlightColorValues.Yellow } };
            element.Append(run);
        }
        return element;
    }

    private static W.Paragraph Words(string text, string style)
    {
        var paragraph = new W.Paragraph(new W.ParagraphProperties { ParagraphStyleId = new W.ParagraphStyleId { Val = style } });
        if (text.Length > 0) paragraph.Append((OpenXmlElement)Runs.Of(text));
        return paragraph;
    }
}
