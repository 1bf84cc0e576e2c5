namespace Mingzhang.Reading.Pdf.Worker;

/// <summary>How the coordinates of a page stand to those of the page as shown: cropped, turned, from the top left corner.</summary>
internal readonly record struct ShownPage(float Width, float Height, int Turn, Pdfium.Matrix Matrix)
{
    public static ShownPage Of(nint page)
    {
        if (Pdfium.FPDF_GetPageBoundingBox(page, out var bounds) == 0) bounds = default;
        var (width, height) = (bounds.Right - bounds.Left, bounds.Top - bounds.Bottom);
        var turn = Pdfium.FPDFPage_GetRotation(page) & 3;
        if (turn % 2 != 0) (width, height) = (height, width);
        return new(width, height, turn, turn switch
        {
            0 => new() { A = 1, D = -1, E = -bounds.Left, F = bounds.Top },
            1 => new() { B = 1, C = 1, E = -bounds.Bottom, F = -bounds.Left },
            2 => new() { A = -1, D = 1, E = bounds.Right, F = -bounds.Bottom },
            _ => new() { B = -1, C = -1, E = bounds.Top, F = bounds.Right },
        });
    }

    /// <summary>From the page as shown back to the page's own coordinates.</summary>
    public (float X, float Y) Back(float x, float y)
    {
        var (m, dx, dy) = (Matrix, x - Matrix.E, y - Matrix.F);
        var size = m.A * m.D - m.B * m.C;
        return ((m.D * dx - m.C * dy) / size, (m.A * dy - m.B * dx) / size);
    }
}
