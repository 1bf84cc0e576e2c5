using System.Text;

namespace Mingzhang.Reading.Pdf.Layout;

/// <summary>
/// Page headers, footers and page numbers: lines at the top or bottom of pages that return at the same height with the same
/// text, digits aside. They stand between the halves of sentences and tables, and say nothing of their own.
/// </summary>
internal static class RunningHeads
{
    /// <summary>Parts of the page's height in which they stand, and points by which their height may differ.</summary>
    private const float Zone = 0.12f;
    private const float SameHeight = 4f;
    /// <summary>A title over tables on a few pages must not be taken for a header.</summary>
    private const int LeastPages = 3;
    private const int FewPages = 4;

    public static void Drop(IReadOnlyList<PageParts> pages)
    {
        var seen = new Dictionary<(string Text, bool Top), List<(int Page, float At)>>();
        foreach (var page in pages)
        {
            foreach (var (line, top) in Candidates(page))
            {
                var key = (Masked(line.Line.Text), top);
                if (!seen.TryGetValue(key, out var places)) seen[key] = places = [];
                places.Add((page.Page, Height(line, page, top)));
            }
        }
        foreach (var page in pages)
        {
            var drop = Candidates(page).Where(c => IsRunning(c.Line, c.Top, page, seen, pages.Count)).Select(c => c.Line).ToHashSet<PageItem>(ReferenceEqualityComparer.Instance);
            if (drop.Count > 0) page.Items.RemoveAll(drop.Contains);
        }
    }

    private static float Height(LineItem line, PageParts page, bool top) => top ? line.Area.Y0 : page.Height - line.Area.Y1;

    /// <summary>The first two and last two lines of the page that stand in its margins.</summary>
    private static IEnumerable<(LineItem Line, bool Top)> Candidates(PageParts page)
    {
        var items = page.Items;
        for (var i = 0; i < items.Count && i < 2 && items[i] is LineItem line && line.Area.Y1 < Zone * page.Height; i++) yield return (line, true);
        for (var i = items.Count - 1; i >= 0 && i >= items.Count - 2 && items[i] is LineItem line && line.Area.Y0 > (1 - Zone) * page.Height; i--) yield return (line, false);
    }

    private static bool IsRunning(LineItem line, bool top, PageParts page, Dictionary<(string, bool), List<(int Page, float At)>> seen, int pageCount)
    {
        var masked = Masked(line.Line.Text);
        if (IsPageNumber(masked)) return true;
        if (BelongsToTable(line.Line.Text)) return false;
        var height = Height(line, page, top);
        var alike = seen[(masked, top)].Count(p => Math.Abs(p.At - height) <= SameHeight);
        return alike >= (pageCount <= FewPages ? 2 : LeastPages) && alike * 5 >= pageCount * 2;
    }

    /// <summary>Digits as one #, blanks out.</summary>
    private static string Masked(string text)
    {
        var masked = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsDigit(c))
            {
                if (masked.Length == 0 || masked[^1] != '#') masked.Append('#');
            }
            else if (!char.IsWhiteSpace(c))
            {
                masked.Append(c);
            }
        }
        return masked.ToString();
    }

    /// <summary>22, - 22 -, 第22页, 第22页共30页, 22/30.</summary>
    private static bool IsPageNumber(string masked) =>
        masked.Trim('-', '—', '–', '－', '~', '～', '·', '―', '─') is "#" or "第#页" or "第#页共#页" or "第#页,共#页" or "第#页，共#页" or "第#页/共#页" or "#/#" or "Page#";

    /// <summary>What stands over the tables of every page without being a header.</summary>
    private static bool BelongsToTable(string text) =>
        text.Contains("单位", StringComparison.Ordinal) || text.Contains("万元", StringComparison.Ordinal) || text.EndsWith('表') || text.Contains("部门：", StringComparison.Ordinal)
        || text.Contains("部门:", StringComparison.Ordinal);
}
