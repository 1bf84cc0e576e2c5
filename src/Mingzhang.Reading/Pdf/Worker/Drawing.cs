using System.Runtime.InteropServices;

namespace Mingzhang.Reading.Pdf.Worker;

/// <summary>
/// The ruling lines and images among the drawn objects of a page. Even thin images serve as lines: all of these come out as
/// rectangles thin in one direction.
/// </summary>
internal sealed class Drawing(ShownPage page, int mostObjects)
{
    private const int DeepestForm = 8;
    private const int MostSegments = 2_000;
    /// <summary>Part of the page: an image so large hides the text that was drawn before it.</summary>
    private const float HidingArea = 0.85f;
    private readonly List<Area> surfaces = [];
    private int objects;
    private int texts;
    private int hidden;

    public List<Area> Rulings { get; } = [];
    public List<Area> Images { get; } = [];
    public bool TooMany => objects > mostObjects;
    /// <summary>Most text lies under an image of the whole page: it is what recognition software saw in that.</summary>
    public bool HidesText => hidden * 2 > texts;

    public void TakePage(nint handle)
    {
        var count = Pdfium.FPDFPage_CountObjects(handle);
        for (var i = 0; i < count && !TooMany; i++) Take(Pdfium.FPDFPage_GetObject(handle, i), page.Matrix, 0);
        Rulings.AddRange(Surfaces.Seams(surfaces));
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
            case Pdfium.ObjectText:
                texts++;
                break;
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
        if (box.Width <= DrawnPath.ThickestLine || box.Height <= DrawnPath.ThickestLine) DrawnPath.Add(Rulings, box);
        else Images.Add(box);
        if (box.Width * box.Height > HidingArea * page.Width * page.Height) hidden = texts;
    }

    private void TakePath(nint path, in Pdfium.Matrix matrix)
    {
        if (Pdfium.FPDFPath_GetDrawMode(path, out var fill, out var stroke) == 0 || fill == 0 && stroke == 0) return;
        if (Pdfium.FPDFPageObj_GetMatrix(path, out var own) == 0) own = Pdfium.Matrix.Identity;
        var inner = own.Then(matrix);
        var width = 0f;
        if (stroke != 0 && Pdfium.FPDFPageObj_GetStrokeWidth(path, out width) == 0) width = 1;
        width *= MathF.Sqrt(Math.Abs(inner.A * inner.D - inner.B * inner.C));
        var outline = new DrawnPath(Rulings, stroke != 0, width, surfaces);
        var count = Math.Min(Pdfium.FPDFPath_CountSegments(path), MostSegments);
        for (var i = 0; i < count; i++)
        {
            var segment = Pdfium.FPDFPath_GetPathSegment(path, i);
            if (Pdfium.FPDFPathSegment_GetPoint(segment, out var x, out var y) == 0) continue;
            var (px, py) = inner.Map(x, y);
            var type = Pdfium.FPDFPathSegment_GetType(segment);
            if (type == Pdfium.SegmentMove) outline.Move(px, py);
            else if (type == Pdfium.SegmentLine) outline.Line(px, py);
            else outline.Curve(px, py);
            if (type == Pdfium.SegmentLine && Pdfium.FPDFPathSegment_GetClose(segment) != 0) outline.Close();
        }
        outline.End();
    }
}
