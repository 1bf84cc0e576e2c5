using Mingzhang.Accounts;

namespace Mingzhang.Cli.InjectedErrors.Kinds;

/// <summary>Right numbers that stand one cell off in a table whose cells are separated by tabs.</summary>
internal static class MovedCells
{
    private const int LongestRun = 6;

    public static Injection? SwappedInColumn(CleanDocument document, Draw draw) => Swapped(document, draw, (a, b) =>
        b.Line > a.Line && b.Line <= a.Line + 2 && a.Figure.Place.Column == b.Figure.Place.Column);

    public static Injection? SwappedInRow(CleanDocument document, Draw draw) => Swapped(document, draw, (a, b) =>
        a.Line == b.Line && b.Ordinal == a.Ordinal + 1);

    private static Injection? Swapped(CleanDocument document, Draw draw, Func<Site, Site, bool> next)
    {
        if (draw.Pick(document.Of(SiteKind.TableAmount)) is not { } site) return null;
        var others = document.Of(SiteKind.TableAmount).Where(s => s.Figure.Place.TableIndex == site.Figure.Place.TableIndex && next(site, s) && s.Figure.Value != site.Figure.Value);
        if (draw.Pick(others) is not { } other) return null;
        return Injection.Of(site, other.Figure.Text) is { } there && Injection.Of(other, site.Figure.Text) is { } here ? there + here : null;
    }

    public static Injection? ShiftedAlongColumn(CleanDocument document, Draw draw)
    {
        if (draw.Pick(document.Of(SiteKind.TableAmount)) is not { } site) return null;
        var column = Cell.At(document, site).Index;
        return Shifted(document, draw, i => Cell.At(document, site.Line + i, column));
    }

    public static Injection? ShiftedAlongRow(CleanDocument document, Draw draw)
    {
        if (draw.Pick(document.Of(SiteKind.TableAmount)) is not { } site) return null;
        var column = Cell.At(document, site).Index;
        return Shifted(document, draw, i => Cell.At(document, site.Line, column + i));
    }

    /// <summary>A run of numbers and the blank cell after it (or before it): every number moves by one towards the blank.</summary>
    private static Injection? Shifted(CleanDocument document, Draw draw, Func<int, Cell?> at)
    {
        var step = draw.Below(2) == 0 ? 1 : -1;
        var run = new List<Cell>();
        for (var i = 0; i < LongestRun && at(step * i) is { IsNumber: true } cell; i++) run.Add(cell);
        if (run.Count < 2 || at(step * run.Count) is not { IsBlank: true } blank) return null;
        var cells = run.Append(blank).ToList();
        var splices = cells.Select((cell, i) => new Splice(cell.Start, cell.Text.Length, i == 0 ? "" : cells[i - 1].Text)).ToList();
        var altered = cells.Select((cell, i) => (Site: document.Sites.FirstOrDefault(s => s.Start == cell.Start && cell.Text.Length > 0), Text: i == 0 ? "0" : cells[i - 1].Text))
            .Where(c => c.Site is not null && c.Site.Figure.Text != c.Text).Select(c => Altered.To(c.Site!, c.Text)).ToList();
        return altered.Count == 0 ? null : new(splices, altered);
    }

    /// <summary>One cell of a line of cells.</summary>
    private sealed record Cell(int Index, int Start, string Text)
    {
        public bool IsBlank => Text.Length == 0;
        public bool IsNumber => PrintedNumber.TryParse(Text, out _) && Text.Contains('.', StringComparison.Ordinal);

        public static Cell At(CleanDocument document, Site site)
        {
            var start = document.Lines.Start(site.Line);
            return At(document, site.Line, document.Text.AsSpan(start, site.Start - start).Count('\t'))!;
        }

        /// <summary>Null outside the table.</summary>
        public static Cell? At(CleanDocument document, int line, int index)
        {
            if (index < 0) return null;
            var start = document.Lines.Start(line);
            var cells = document.Text[start..document.Lines.End(line)].Split('\t');
            if (cells.Length < 2 || index >= cells.Length) return null;
            return new(index, start + cells.Take(index).Sum(c => c.Length + 1), cells[index]);
        }
    }
}
