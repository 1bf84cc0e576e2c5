using Mingzhang.Reading.Recognition;

namespace Mingzhang.Tests.Reading.Recognition;

/// <summary>What is found among dots before anything is recognised.</summary>
public class ScanTests
{
    private static Scan Paper(params DotArea[] ink)
    {
        var dots = new byte[1000 * 600];
        dots.AsSpan().Fill(250);
        foreach (var area in ink)
        {
            for (var y = area.Y0; y < area.Y1; y++) dots.AsSpan(y * 1000 + area.X0, area.Width).Fill(20);
        }
        return new(1000, 600, dots);
    }

    [Fact]
    public void Ruling_lines_are_long_and_thin()
    {
        var scan = Paper(new(100, 100, 900, 103), new(100, 200, 900, 202), new(300, 100, 302, 202), new(400, 300, 700, 340), new(500, 130, 503, 160));
        var lines = RuledLines.Of(scan, 128);
        Assert.Equal([100, 101, 102, 200, 201], lines.Where(l => l.Width > l.Height).Select(l => l.Y0));
        Assert.Equal([300, 301], lines.Where(l => l.Height > l.Width).Select(l => l.X0));
    }

    [Fact]
    public void Letters_part_from_paper() => Assert.InRange(Threshold.OfLetters(Paper(new DotArea(0, 0, 500, 100)).Histogram()), 60, 200);

    [Fact]
    public void Lines_that_fall_are_set_level()
    {
        var level = Paper([.. Enumerable.Range(1, 9).Select(i => new DotArea(100, 50 * i, 900, 50 * i + 10))]);
        Assert.Equal(0, Skew.Of(level, 128));
        Assert.InRange(Skew.Of(level.Level(-0.02f), 128), 0.018f, 0.022f);
    }

    [Fact]
    public void A_field_parts_into_lines_and_pieces()
    {
        var scan = Paper(new(100, 100, 300, 130), new(400, 100, 500, 130), new(100, 160, 300, 190), new(700, 400, 702, 401));
        var bands = TextBands.Bands(scan, new(0, 0, 1000, 600), 128);
        Assert.Equal([(100, 130), (160, 190)], bands.Select(b => (b.Y0, b.Y1)));
        Assert.Equal([new(100, 100, 300, 130), new(400, 100, 500, 130)], TextBands.Pieces(scan, bands[0], 128));
    }

    [Fact]
    public void A_character_of_two_strokes_is_one_line() =>
        Assert.Equal([new(0, 0, 9, 28), new(0, 60, 9, 90)], TextBands.Whole([new(0, 0, 9, 5), new(0, 22, 9, 28), new(0, 60, 9, 90)], 30));
}
