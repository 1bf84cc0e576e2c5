namespace Mingzhang.Reading.Pdf;

/// <summary>
/// Finds the ruling lines in a drawn path: strokes along an axis are lines; a filled figure without strokes counts as one if it
/// is thin. Programs draw the lines of a table as strokes, as thin filled rectangles, as outlines of cells.
/// </summary>
internal sealed class DrawnPath(List<Area> rulings, bool stroked, float width, List<Area>? surfaces = null)
{
    /// <summary>Points. A filled rectangle thicker than this is a surface, not a line.</summary>
    public const float ThickestLine = 3f;
    /// <summary>Points. Dots of a dotted line are shorter still, and are joined to lines later.</summary>
    private const float ShortestLine = 0.4f;

    private float startX, startY, x, y;
    private Area box;
    private int points;
    private bool straight = true;

    public void Move(float toX, float toY)
    {
        End();
        (startX, startY, points, straight, box) = (toX, toY, 1, true, new(toX, toY, toX, toY));
        (x, y) = (toX, toY);
    }

    public void Line(float toX, float toY)
    {
        Stroke(toX, toY);
        Reach(toX, toY);
    }

    public void Curve(float toX, float toY)
    {
        straight = false;
        Reach(toX, toY);
    }

    public void Close()
    {
        if (straight) Stroke(startX, startY);
        (x, y) = (startX, startY);
    }

    public void End()
    {
        if (!stroked && straight && points >= 2)
        {
            if (Math.Min(box.Width, box.Height) <= ThickestLine) Add(rulings, box);
            else if (points is 4 or 5 && box.IsFinite) surfaces?.Add(box);
        }
        points = 0;
    }

    public static void Add(List<Area> rulings, Area line)
    {
        if (line.IsFinite && Math.Max(line.Width, line.Height) >= ShortestLine) rulings.Add(line);
    }

    private void Reach(float toX, float toY)
    {
        points++;
        box = box.Join(new(toX, toY, toX, toY));
        (x, y) = (toX, toY);
    }

    private void Stroke(float toX, float toY)
    {
        if (!stroked || width > 2 * ThickestLine) return;
        var line = new Area(Math.Min(x, toX), Math.Min(y, toY), Math.Max(x, toX), Math.Max(y, toY));
        if (Math.Min(line.Width, line.Height) <= 0.5f) Add(rulings, line);
    }
}
