namespace Mingzhang.Reading.Pdf;

/// <summary>Tables drawn without lines: a dark surface, and on it the light ones of the cells, a little apart. What is left between them are the lines.</summary>
internal static class Surfaces
{
    /// <summary>Points between two cells.</summary>
    private const float WidestSeam = 3f;
    /// <summary>Points: where a page cuts the table, cells end with their ground.</summary>
    private const float Slack = 0.5f;
    private const int LeastCells = 4;
    /// <summary>A page with more is a drawing.</summary>
    private const int Most = 2_000;

    /// <param name="surfaces">Filled rectangles in the order in which they were painted.</param>
    public static IEnumerable<Area> Seams(List<Area> surfaces)
    {
        if (surfaces.Count is <= LeastCells or > Most) yield break;
        for (var i = 0; i < surfaces.Count;)
        {
            var cells = surfaces.Skip(i + 1).TakeWhile(s => IsWithin(s, surfaces[i])).ToList();
            if (cells.Count >= LeastCells && Covers(cells, surfaces[i]))
            {
                foreach (var cell in cells)
                {
                    foreach (var edge in Edges(cell)) yield return edge;
                }
            }
            i += 1 + cells.Count;
        }
    }

    private static bool IsWithin(Area cell, Area ground) =>
        cell.X0 >= ground.X0 - Slack && cell.X1 <= ground.X1 + Slack && cell.Y0 >= ground.Y0 - Slack && cell.Y1 <= ground.Y1 + Slack;

    /// <summary>The cells leave nothing of the ground but the seams.</summary>
    private static bool Covers(List<Area> cells, Area ground)
    {
        var left = ground.Width * ground.Height - cells.Sum(c => (c.Width + WidestSeam) * (c.Height + WidestSeam));
        return left <= WidestSeam * (ground.Width + ground.Height);
    }

    private static Area[] Edges(Area cell) =>
        [new(cell.X0, cell.Y0, cell.X1, cell.Y0), new(cell.X0, cell.Y1, cell.X1, cell.Y1), new(cell.X0, cell.Y0, cell.X0, cell.Y1), new(cell.X1, cell.Y0, cell.X1, cell.Y1)];
}
