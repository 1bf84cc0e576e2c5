using System.Runtime.InteropServices;

namespace Mingzhang.Reading.Pdf.Worker;

/// <summary>
/// The ruling lines and images among the drawn objects of a page. Programs draw the lines of a table as strokes, as thin filled
/// rectangles, as outlines of cells, even as thin images: all of these come out as rectangles thin in one direction.
/// </summary>
internal sealed class Drawing(Pdfium.Matrix shown, int mostObjects)
{
    /// <summary>Points. A filled rectangle thicker than this is a surface, not a line.</summary>
    private const float ThickestLine = 3f;
    /// <summary>Points. Dots of a dotted line are shorter still, and are joined to lines later.</summary>
    private const float ShortestLine = 0.4f;
    private const int DeepestForm = 8;
    private const int MostSegments = 2_000;
    private int objects;

    public List<Area> Rulings { get; } = [];
    public List<Area> Images { get; } = [];
    public bool TooMany => objects > mostObjects;

    public void TakePage(nint page)
    {
        var count = Pdfium.FPDFPage_CountObjects(page);
        for (var i = 0; i < count && !TooMany; i++) Take(Pdfium.FPDFPage_GetObject(page, i), shown, 0);
    }

    public static Area Shown(in Pdfium.Matrix matrix, float left, float bottom, float right, float top)
    {
        var (ax, ay) = matrix.Map(left, bottom);
        var (bx, by) = matrix.Map(right, top);
        return new(Math.Min(ax, bx), Math.Min(ay, by), Math.Max(ax, bx), Math.Max(ay, by));
    }

    private void Take(nint item, in Pdfium.Matrix matrix, int depth)
    {
        objects++;
        switch (Pdfium.FPDFPageObj_GetType(item))
        {
            case Pdfium.ObjectPath:
                TakePath(item, matrix);
                break;
            case Pdfium.ObjectImage:
                TakeImage(item, matrix);
                break;
            case Pdfium.ObjectForm when depth < DeepestForm:
                TakeForm(item, matrix, depth);
                break;
        }
    }

    private void TakeForm(nint form, in Pdfium.Matrix matrix, int depth)
    {
        if (Pdfium.FPDFPageObj_GetMatrix(form, out var own) == 0) return;
        var inner = own.Then(matrix);
        var count = Pdfium.FPDFFormObj_CountObjects(form);
        for (var i = 0; i < count && !TooMany; i++) Take(Pdfium.FPDFFormObj_GetObject(form, new CULong((uint)i)), inner, depth + 1);
    }

    private void TakeImage(nint image, in Pdfium.Matrix matrix)
    {
        if (Pdfium.FPDFPageObj_GetBounds(image, out var left, out var bottom, out var right, out var top) == 0) return;
        var box = Shown(matrix, left, bottom, right, top);
        if (!box.IsFinite) return;
        if (box.Width <= ThickestLine || box.Height <= ThickestLine) AddLine(box);
        else Images.Add(box);
    }

    private void TakePath(nint path, in Pdfium.Matrix matrix)
    {
        if (Pdfium.FPDFPath_GetDrawMode(path, out var fill, out var stroke) == 0 || fill == 0 && stroke == 0) return;
        if (Pdfium.FPDFPageObj_GetMatrix(path, out var own) == 0) own = Pdfium.Matrix.Identity;
        var inner = own.Then(matrix);
        var width = 0f;
        if (stroke != 0 && Pdfium.FPDFPageObj_GetStrokeWidth(path, out width) == 0) width = 1;
        width *= MathF.Sqrt(Math.Abs(inner.A * inner.D - inner.B * inner.C));
        var outline = new Outline(this, stroke != 0, width);
        var count = Math.Min(Pdfium.FPDFPath_CountSegments(path), MostSegments);
        for (var i = 0; i < count; i++)
        {
            var segment = Pdfium.FPDFPath_GetPathSegment(path, i);
            if (Pdfium.FPDFPathSegment_GetPoint(segment, out var x, out var y) == 0) continue;
            var (px, py) = inner.Map(x, y);
            outline.Take(Pdfium.FPDFPathSegment_GetType(segment), px, py, Pdfium.FPDFPathSegment_GetClose(segment) != 0);
        }
        outline.End();
    }

    private void AddLine(Area line)
    {
        if (line.IsFinite && Math.Max(line.Width, line.Height) >= ShortestLine) Rulings.Add(line);
    }

    /// <summary>Follows the segments of a path: strokes along an axis are lines; a filled figure without strokes counts as one if it is thin.</summary>
    private ref struct Outline(Drawing drawing, bool stroked, float width)
    {
        private float startX, startY, x, y;
        private Area box;
        private int points;
        private bool straight = true;

        public void Take(int type, float toX, float toY, bool closes)
        {
            if (type == Pdfium.SegmentMove)
            {
                End();
                (startX, startY, points, straight, box) = (toX, toY, 1, true, new(toX, toY, toX, toY));
            }
            else
            {
                if (type == Pdfium.SegmentLine) Stroke(toX, toY);
                else straight = false;
                points++;
                box = box.Join(new(toX, toY, toX, toY));
            }
            (x, y) = (toX, toY);
            if (closes && type == Pdfium.SegmentLine && straight) Stroke(startX, startY);
        }

        public readonly void End()
        {
            if (!stroked && straight && points >= 2 && Math.Min(box.Width, box.Height) <= ThickestLine) drawing.AddLine(box);
        }

        private readonly void Stroke(float toX, float toY)
        {
            if (!stroked || width > 2 * ThickestLine) return;
            var line = new Area(Math.Min(x, toX), Math.Min(y, toY), Math.Max(x, toX), Math.Max(y, toY));
            if (Math.Min(line.Width, line.Height) <= 0.5f) drawing.AddLine(line);
        }
    }
}
