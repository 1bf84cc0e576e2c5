using AngleSharp.Html.Parser.Tokens;
using Mingzhang.Reading.Files;
using Mingzhang.Reading.Layout.Pieces;

namespace Mingzhang.Reading.Html;

/// <summary>
/// Turns the tags and texts of a page into pieces, in one pass and without a tree: a tree builder takes quadratic time and memory
/// on unclosed elements. Inline elements are passed over; the ends that HTML lets a page leave out are supplied.
/// </summary>
internal sealed class HtmlWalker(ReadLimits limits, CellBudget cells)
{
    private readonly OpenElements open = new(limits.Depth);
    private readonly Flow body = new();
    private readonly Whitespace whitespace = new();
    private Flow? inner;

    private Flow Flow { get => inner ?? body; set => inner = value; }

    /// <summary>Pictures wide enough to hold a table or a page of text.</summary>
    public int LargePictures { get; private set; }

    public void Text(string text)
    {
        if (open.AnyHidden) return;
        if (open.Preformatted) Whitespace.AppendAsIs(Flow, text);
        else whitespace.Append(Flow, text);
    }

    public void Start(HtmlTagToken tag)
    {
        var name = tag.Name;
        if (Tags.IsVoid(name))
        {
            if (!open.AnyHidden) StartVoid(tag);
            return;
        }
        foreach (var ended in open.EndedBy(name)) Close(ended);
        if (name is "svg" or "canvas" && !open.AnyHidden) open.NoteDrawing();
        var element = new OpenElement(name, Attributes.Hide(tag));
        if (!open.Push(element) || open.AnyHidden) return;
        if (Tags.IsTablePart(name)) StartTablePart(element, tag);
        else if (Tags.IsBlock(name)) StartBlock(name);
    }

    public void End(string name)
    {
        if (name == "br" && !open.AnyHidden) Flow.BreakLine();
        foreach (var ended in open.EndedByEnd(name)) Close(ended);
        if (name == "p" && !open.AnyHidden) Flow.EndParagraph();
    }

    public IReadOnlyList<Piece> Finish()
    {
        foreach (var ended in open.All()) Close(ended);
        body.EndParagraph();
        return body.Pieces;
    }

    private void StartVoid(HtmlTagToken tag)
    {
        if (tag.Name == "br") Flow.BreakLine();
        else if (tag.Name == "hr") Flow.EndParagraph();
        else if (tag.Name == "img" && Attributes.Number(tag, "width", 0) >= 400) LargePictures++;
    }

    private void StartBlock(string name)
    {
        Flow.EndParagraph();
        Flow.HeadingLevel = Tags.HeadingLevel(name);
    }

    private void StartTablePart(OpenElement element, HtmlTagToken tag)
    {
        if (element.Name == "table")
        {
            Flow.EndParagraph();
            element.Table = new TableBuilder(cells, isChart: open.InDrawnFigure);
            return;
        }
        var table = open.TableOf(element);
        if (table is null) Flow.EndParagraph();
        else if (element.Name == "tr") table.StartRow();
        else if (Tags.IsCell(element.Name)) StartCell(element, tag, table);
    }

    private void StartCell(OpenElement element, HtmlTagToken tag, TableBuilder table)
    {
        if (element.Name != "caption") element.Cell = table.AddCell(Attributes.Number(tag, "colspan", 1), Attributes.Number(tag, "rowspan", 1));
        element.Outer = Flow;
        Flow = new Flow();
    }

    private void Close(OpenElement element)
    {
        if (element.Outer is not null) CloseCell(element);
        else if (element.Table is not null) CloseTable(element.Table);
        else if (element.Name == "tr" && !element.Hidden) open.TableOf(element)?.EndRow();
        else if (Tags.IsBlock(element.Name) && !open.AnyHidden) Flow.EndParagraph();
    }

    private void CloseCell(OpenElement element)
    {
        Flow.EndParagraph();
        var pieces = Flow.Pieces;
        Flow = element.Outer!;
        if (pieces.Count == 0) return;
        if (element.Cell is not null) element.Cell.Pieces = [.. pieces];
        else if (open.TableOf(element) is { } table) table.Table.Caption = string.Join(' ', pieces.OfType<TextPiece>().Select(piece => piece.Text.Trim()));
    }

    private void CloseTable(TableBuilder table)
    {
        table.EndRow();
        Flow.EndParagraph();
        if (table.Table.Rows.Count > 0) Flow.Add(table.Table);
    }
}
