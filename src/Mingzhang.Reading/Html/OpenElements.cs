using Mingzhang.Reading.Files;
using Mingzhang.Reading.Layout.Pieces;

namespace Mingzhang.Reading.Html;

/// <summary>
/// The elements whose end has not come yet, outermost first, and the rules by which one ends another. Inline elements are not
/// kept, unless they hide their content: so a page may leave them open as often as it likes.
/// </summary>
internal sealed class OpenElements(int mostDeep)
{
    private readonly List<OpenElement> stack = [];
    private int hidden;
    private int preformatted;

    public bool AnyHidden => hidden > 0;
    public bool Preformatted => preformatted > 0;
    /// <summary>What is open stands in a figure that has shown a drawing.</summary>
    public bool InDrawnFigure => stack.FindLast(e => e.Name == "figure") is { Drawn: true };

    public void NoteDrawing()
    {
        if (stack.FindLast(e => e.Name == "figure") is { } figure) figure.Drawn = true;
    }

    /// <returns>Whether the element is kept; its end will be reported then.</returns>
    /// <exception cref="UnreadableException">Too many elements are open.</exception>
    public bool Push(OpenElement element)
    {
        var name = element.Name;
        var kept = element.Hidden || Tags.IsBlock(name) || Tags.IsTablePart(name) || (hidden > 0 && stack.Exists(e => e.Name == name));
        if (!kept) return false;
        if (stack.Count >= mostDeep) throw Unreadable.TooDeep(mostDeep);
        stack.Add(element);
        if (element.Hidden) hidden++;
        if (name == "pre") preformatted++;
        return true;
    }

    /// <summary>The table that a part of one, open or just ended, stands in; null if it stands in none.</summary>
    public TableBuilder? TableOf(OpenElement part)
    {
        for (var i = stack.Count - 1; i >= 0; i--)
        {
            var element = stack[i];
            if (ReferenceEquals(element, part)) continue;
            if (element.Table is not null) return element.Table;
            if (element.Name == "table" || Tags.IsCell(element.Name)) return null;
        }
        return null;
    }

    /// <summary>Takes off the elements that a start tag ends, innermost first.</summary>
    public IEnumerable<OpenElement> EndedBy(string start) => start switch
    {
        "td" or "th" or "caption" => Take(Find(e => Tags.IsCell(e), Tables)),
        "tr" => Take(Find(e => e == "tr" || Tags.IsCell(e), Tables, outermost: true)),
        "thead" or "tbody" or "tfoot" => Take(Find(e => e != "table" && Tags.IsTablePart(e), Tables, outermost: true)),
        "table" => Take(InTableOutsideCell() ? Find(e => e == "table", _ => false) : Paragraph()),
        "li" => Take(Find(e => e == "li", e => e is "ul" or "ol" or "menu" or "dir" || Bounds(e))),
        "dt" or "dd" => Take(Find(e => e is "dt" or "dd", e => e == "dl" || Bounds(e))),
        _ => Tags.IsBlock(start) ? Take(Paragraph()) : [],
    };

    /// <summary>Takes off the elements that an end tag ends, innermost first; none if it ends nothing that is open.</summary>
    public IEnumerable<OpenElement> EndedByEnd(string end)
    {
        if (end == "table") return Take(Find(e => e == "table", _ => false));
        return Tags.IsTablePart(end) ? Take(Find(e => e == end, Tables)) : Take(Find(e => e == end, Bounds));
    }

    public IEnumerable<OpenElement> All() => Take(0);

    private static bool Tables(string name) => name == "table";
    private static bool Bounds(string name) => name == "table" || Tags.IsCell(name);

    private int Paragraph() => Find(e => e == "p", Bounds);

    private bool InTableOutsideCell()
    {
        var part = stack.FindLastIndex(e => Tags.IsTablePart(e.Name));
        return part >= 0 && !Tags.IsCell(stack[part].Name);
    }

    /// <summary>Index of the innermost element wanted (of the outermost, if asked for) within the bounds; the stack's length if there is none.</summary>
    private int Find(Predicate<string> wanted, Predicate<string> bound, bool outermost = false)
    {
        var found = stack.Count;
        for (var i = stack.Count - 1; i >= 0; i--)
        {
            var name = stack[i].Name;
            if (wanted(name))
            {
                found = i;
                if (!outermost) break;
            }
            else if (bound(name)) break;
        }
        return found;
    }

    private IEnumerable<OpenElement> Take(int from)
    {
        while (stack.Count > from)
        {
            var element = stack[^1];
            stack.RemoveAt(stack.Count - 1);
            if (element.Hidden) hidden--;
            if (element.Name == "pre") preformatted--;
            yield return element;
        }
    }
}
