using Mingzhang.Reading.Pdf;

namespace Mingzhang.Tests.Reading.Pdf;

/// <summary>Tables whose lines are what the light surfaces of the cells leave of a dark one.</summary>
public class SurfaceTests
{
    private static List<Area> Cells(int count) => [new(60, 100, 60 + 50 * count + 1, 122), .. Enumerable.Range(0, count).Select(i => new Area(61 + 50 * i, 101, 110 + 50 * i, 121))];

    [Fact]
    public void The_edges_of_cells_on_a_ground_are_lines()
    {
        var edges = Surfaces.Seams(Cells(4)).ToList();
        Assert.Equal(16, edges.Count);
        Assert.Contains(new(61, 101, 110, 101), edges);
    }

    [Fact]
    public void Boxes_that_leave_much_of_their_ground_are_a_drawing() =>
        Assert.Empty(Surfaces.Seams([new(0, 0, 595, 842), .. Cells(4).Skip(1)]));

    [Fact]
    public void Shaded_rows_without_a_ground_are_none() => Assert.Empty(Surfaces.Seams(Cells(6)[1..]));
}
