using System.Globalization;
using DocumentFormat.OpenXml;
using Mingzhang.Publishing.Word.Styles;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Mingzhang.Publishing.Word;

/// <summary>目录: a field over the headings, each line a link that knows its page.</summary>
internal static class ContentsField
{
    private const string Code = """ TOC \o "1-2" \h \z \u """;

    public static string Bookmark(int number) => "_Toc" + number.ToString("00000000", CultureInfo.InvariantCulture);

    public static IEnumerable<W.Paragraph> Paragraphs(IReadOnlyList<(int Level, string Text)> entries, IReadOnlyList<int>? pages)
    {
        yield return new W.Paragraph(Style(StyleNames.ContentsTitle), new W.Run(new W.Text("目录")));
        for (var i = 0; i < entries.Count; i++)
        {
            var paragraph = new W.Paragraph(Style(StyleNames.Contents(entries[i].Level)));
            if (i == 0) paragraph.Append(Begin(Code));
            paragraph.Append(Link(entries[i].Text, Bookmark(i + 1), pages is not null && i < pages.Count ? pages[i] : null));
            if (i == entries.Count - 1) paragraph.Append(End());
            yield return paragraph;
        }
    }

    private static W.Hyperlink Link(string text, string bookmark, int? page)
    {
        var link = new W.Hyperlink(Runs.Of(text), new W.Run(new W.TabChar())) { Anchor = bookmark, History = true };
        link.Append(Begin($" PAGEREF {bookmark} \\h "));
        if (page is { } number) link.Append(new W.Run(new W.Text(number.ToString(CultureInfo.InvariantCulture))));
        link.Append(End());
        return link;
    }

    private static IEnumerable<OpenXmlElement> Begin(string code) =>
    [
        new W.Run(new W.FieldChar { FieldCharType = W.FieldCharValues.Begin }),
        new W.Run(new W.FieldCode(code) { Space = SpaceProcessingModeValues.Preserve }),
        new W.Run(new W.FieldChar { FieldCharType = W.FieldCharValues.Separate }),
    ];

    private static W.Run End() => new(new W.FieldChar { FieldCharType = W.FieldCharValues.End });

    private static W.ParagraphProperties Style(string style) => new() { ParagraphStyleId = new W.ParagraphStyleId { Val = style } };
}
