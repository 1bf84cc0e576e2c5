using Mingzhang.Reading.Pdf;
using Mingzhang.Reading.Pdf.Layout;

namespace Mingzhang.Reading.Recognition;

/// <summary>A line of a cell, or of what stands outside the tables, or a part of it between wide gaps.</summary>
internal readonly record struct Field(DotArea Area, bool InTable);

/// <summary>
/// What stands where on a page that is an image, before anything is recognised: ruling lines from the dots, then the lines of each cell, then
/// those of the rest.
/// </summary>
internal sealed class ScannedFields
{
    /// <summary>Of points: no ink of a ruling line, and none of its grey borders, gets into a cell.</summary>
    private const int LineBorder = 2;
    private readonly float pointsPerDot;

    /// <param name="page">Turned like its image.</param>
    /// <param name="scan">Taken over: the ruling lines are wiped from it.</param>
    /// <param name="pointsPerDot">Of the scan.</param>
    public ScannedFields(PageContent page, Scan scan, float pointsPerDot)
    {
        this.pointsPerDot = pointsPerDot;
        var histogram = scan.Histogram();
        Letters = Threshold.OfLetters(histogram);
        var fall = Skew.Of(scan, Letters);
        Scan = fall == 0 ? scan : scan.Level(fall);
        List<DotArea> lines = [.. RuledLines.Of(Scan, Letters, fall != 0), .. RuledLines.Of(Scan, Threshold.OfLines(histogram), fall != 0)];
        Page = page with { Rulings = [.. page.Rulings, .. lines.Select(Points)], Fall = fall };
        foreach (var line in lines) Scan.Whiten(new(line.X0 - LineBorder, line.Y0 - LineBorder, line.X1 + LineBorder, line.Y1 + LineBorder));
        var (ink, paper) = Threshold.Levels(histogram, Letters);
        Clear = Scan.Stretched(ink, paper);
        Fields = Parted(Lattices(Page.Rulings), out var usual);
        UsualHeight = usual;
    }

    /// <summary>Set level, without its ruling lines.</summary>
    public Scan Scan { get; }
    /// <summary>The same in black and white, without the noise of the paper: what is shown to the recognition program.</summary>
    public Scan Clear { get; }
    /// <summary>Below this level of grey a dot is ink of a letter.</summary>
    public int Letters { get; }
    /// <summary>With the ruling lines that were seen.</summary>
    public PageContent Page { get; }
    public List<Field> Fields { get; }
    /// <summary>In dots, of most lines.</summary>
    public int UsualHeight { get; }

    private Area Points(DotArea dots) => new(dots.X0 * pointsPerDot, dots.Y0 * pointsPerDot, dots.X1 * pointsPerDot, dots.Y1 * pointsPerDot);

    private DotArea Dots(Area points) => new(
        Math.Max(0, (int)(points.X0 / pointsPerDot)), Math.Max(0, (int)(points.Y0 / pointsPerDot)),
        Math.Min(Scan.Width, (int)(points.X1 / pointsPerDot) + 1), Math.Min(Scan.Height, (int)(points.Y1 / pointsPerDot) + 1));

    /// <summary>From the smallest: a frame around a table is read after it.</summary>
    private static IEnumerable<Lattice> Lattices(Area[] rulings) =>
        RuleGroups.Of(Rules.Of(rulings)).ConvertAll(Lattice.Of).OfType<Lattice>().Where(l => l.ColumnCount > 1 && l.Cells.Count >= 3).OrderBy(l => l.Area.Width * l.Area.Height);

    /// <summary>Lines of cells, then the lines of what is left.</summary>
    private List<Field> Parted(IEnumerable<Lattice> lattices, out int usual)
    {
        var open = Scan.Copy();
        var fields = new List<(List<DotArea> Bands, bool InTable)>();
        foreach (var lattice in lattices)
        {
            fields.AddRange(lattice.Cells.Select(c => (TextBands.Bands(open, Dots(lattice.AreaOf(c)), Letters), true)));
            open.Whiten(Dots(lattice.Area));
        }
        fields.Add((TextBands.Bands(open, new(0, 0, Scan.Width, Scan.Height), Letters), false));
        var height = usual = TextBands.UsualHeight(fields.SelectMany(f => f.Bands));
        return [.. fields.SelectMany(f => TextBands.Whole(f.Bands, height).SelectMany(b => TextBands.Pieces(f.InTable ? Scan : open, b, Letters)).Select(p => new Field(p, f.InTable)))];
    }
}
