namespace Mingzhang.Publishing.Pdf;

/// <summary>The printed page numbers of the contents' lines; numbering begins at the page of the first.</summary>
internal static class HeadingPages
{
    /// <summary>Null where a line has no bookmark: wrong numbers would be worse than none.</summary>
    public static IReadOnlyList<int>? Of(IReadOnlyList<string> lines, IReadOnlyList<(string Title, int Page)> bookmarks)
    {
        var pages = new List<int>();
        var at = 0;
        foreach (var line in lines)
        {
            while (at < bookmarks.Count && Bare(bookmarks[at].Title) != Bare(line)) at++;
            if (at == bookmarks.Count) return null;
            pages.Add(bookmarks[at++].Page);
        }
        return [.. pages.Select(p => p - pages[0] + 1)];
    }

    private static string Bare(string title) => string.Concat(title.Where(c => !char.IsWhiteSpace(c)));
}
