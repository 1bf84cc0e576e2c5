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

    [Theory]
    [InlineData(1, 99, 899)]
    [InlineData(2, 899, 500)]
    [InlineData(3, 500, 100)]
    public void A_scan_is_turned_by_quarters(int turn, int x, int y)
    {
        var scan = Paper(new DotArea(100, 99, 101, 100));
        var turned = scan.Turned(turn);
        Assert.Equal(20, turned[x, y]);
        Assert.Equal(20, turned.Turned(-turn & 3)[100, 99]);
    }

    [Fact]
    public void The_way_that_is_read_most_surely_is_the_right_one()
    {
        (int, string) Way(int letters, params int[] sureness) => Orientation.Of(turn => $"{turn}", turned => new Sureness(letters, sureness[turned[0] - '0']));
        Assert.Equal((0, "0"), Way(30, 90, 99, 0, 0));
        Assert.Equal((0, "0"), Way(30, 60, 61, 62, 63));
        Assert.Equal((3, "3"), Way(30, 10, 40, 30, 85));
        Assert.Equal((2, "2"), Way(30, 10, 20, 70, 30));
        Assert.Equal((2, "2"), Way(5, 10, 80, 90, 81));
        Assert.True(new Sureness(40, 60).Total > new Sureness(4, 95).Total);
    }

    [Fact]
    public void Only_pieces_longer_than_high_tell_which_way_up_they_lie() =>
        Assert.Equal([new(0, 0, 100, 20)], Orientation.Sample([new(0, 0, 20, 20), new(0, 0, 100, 20), new(0, 0, 20, 100)], 20));

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
