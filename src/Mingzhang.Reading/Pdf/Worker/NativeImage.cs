using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Mingzhang.Reading.Pdf.Worker;

/// <summary>Draws one page through PDFium, as the payload of a frame: number, size, colour, scale, dots.</summary>
internal static class NativeImage
{
    private const float PointsPerInch = 72;
    /// <summary>In memory, and in a frame, at three bytes each.</summary>
    private const float MostDots = 16e6f;
    private static readonly CULong White = new(0xFFFFFFFF);

    /// <summary>Null where the page is damaged.</summary>
    public static byte[]? Draw(nint document, int number, int dotsPerInch, bool colour)
    {
        var page = Pdfium.FPDF_LoadPage(document, number - 1);
        if (page == 0) return null;
        try
        {
            return DrawPage(page, number, dotsPerInch, colour);
        }
        finally
        {
            Pdfium.FPDF_ClosePage(page);
        }
    }

    private static byte[]? DrawPage(nint page, int number, int dotsPerInch, bool colour)
    {
        var (width, height) = (Pdfium.FPDF_GetPageWidthF(page), Pdfium.FPDF_GetPageHeightF(page));
        if (!(width is >= 1 and < 1e5f && height is >= 1 and < 1e5f)) return null;
        var scale = Math.Min(dotsPerInch / PointsPerInch, MathF.Sqrt(MostDots / (width * height)));
        var (across, down) = (Math.Max(1, (int)(width * scale)), Math.Max(1, (int)(height * scale)));
        var bitmap = Pdfium.FPDFBitmap_CreateEx(across, down, colour ? Pdfium.BitmapBgr : Pdfium.BitmapGray, 0, 0);
        if (bitmap == 0) return null;
        try
        {
            Pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, across, down, White);
            Pdfium.FPDF_RenderPageBitmap(bitmap, page, 0, 0, across, down, 0, Pdfium.RenderAnnotations | Pdfium.RenderLimitedCache);
            return Payload(bitmap, number, across, down, colour, 1 / scale);
        }
        finally
        {
            Pdfium.FPDFBitmap_Destroy(bitmap);
        }
    }

    private static unsafe byte[] Payload(nint bitmap, int number, int width, int height, bool colour, float pointsPerDot)
    {
        var row = width * (colour ? 3 : 1);
        var bytes = new byte[Head + row * height];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, number);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(4), width);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(8), height);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(12), colour ? 1 : 0);
        BinaryPrimitives.WriteSingleLittleEndian(bytes.AsSpan(16), pointsPerDot);
        var dots = (byte*)Pdfium.FPDFBitmap_GetBuffer(bitmap);
        var stride = Pdfium.FPDFBitmap_GetStride(bitmap);
        for (var y = 0; y < height; y++) new ReadOnlySpan<byte>(dots + (long)y * stride, row).CopyTo(bytes.AsSpan(Head + y * row));
        return bytes;
    }

    /// <summary>An image from its payload; null where the payload is none.</summary>
    public static PageImage? Decode(byte[] payload)
    {
        if (payload.Length < Head) return null;
        var (width, height) = (BinaryPrimitives.ReadInt32LittleEndian(payload.AsSpan(4)), BinaryPrimitives.ReadInt32LittleEndian(payload.AsSpan(8)));
        var colour = BinaryPrimitives.ReadInt32LittleEndian(payload.AsSpan(12)) == 1;
        var scale = BinaryPrimitives.ReadSingleLittleEndian(payload.AsSpan(16));
        if (width <= 0 || height <= 0 || (long)width * height * (colour ? 3 : 1) != payload.Length - Head || !float.IsFinite(scale)) return null;
        return new(BinaryPrimitives.ReadInt32LittleEndian(payload), width, height, colour, scale, payload.AsMemory(Head));
    }

    private const int Head = 20;
}
