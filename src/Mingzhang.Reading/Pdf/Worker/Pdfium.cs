using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

[assembly: DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
// Structures go to native code as they lie in memory, so that calls are compiled ahead of time.
[assembly: DisableRuntimeMarshalling]

namespace Mingzhang.Reading.Pdf.Worker;

/// <summary>The functions of PDFium that reading, drawing and annotating need. Called in the worker process alone, from one thread: PDFium is not thread-safe.</summary>
internal static partial class Pdfium
{
    private const string Library = "pdfium";

    public const uint ErrorPassword = 4;
    public const uint ErrorSecurity = 5;
    public const int ObjectText = 1;
    public const int ObjectPath = 2;
    public const int ObjectImage = 3;
    public const int ObjectForm = 5;
    public const int SegmentLine = 0;
    public const int SegmentMove = 2;
    public const int InvisibleText = 3;
    public const int BitmapGray = 1;
    public const int BitmapBgr = 2;
    public const int RenderAnnotations = 0x01;
    public const int RenderLimitedCache = 0x200;
    public const int NoteAnnotation = 1;
    public const int HighlightAnnotation = 9;
    /// <summary>The whole file anew, not only what was added.</summary>
    public const uint SaveWhole = 2;

    [StructLayout(LayoutKind.Sequential)]
    public struct Configuration
    {
        public int Version;
        public nint UserFontPaths;
        public nint Isolate;
        public uint EmbedderSlot;
    }

    /// <summary>In PDFium's order: left, top, right, bottom; y grows upwards.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct Bounds
    {
        public float Left, Top, Right, Bottom;
    }

    /// <summary>Of a highlighted area: upper left, upper right, lower left, lower right as read.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct Corners
    {
        public float X1, Y1, X2, Y2, X3, Y3, X4, Y4;
    }

    [StructLayout(LayoutKind.Sequential)]
    public struct Matrix
    {
        public float A, B, C, D, E, F;
        public static Matrix Identity => new() { A = 1, D = 1 };
        public readonly (float X, float Y) Map(float x, float y) => (A * x + C * y + E, B * x + D * y + F);

        /// <summary>First this matrix, then the outer one.</summary>
        public readonly Matrix Then(in Matrix outer) => new()
        {
            A = A * outer.A + B * outer.C,
            B = A * outer.B + B * outer.D,
            C = C * outer.A + D * outer.C,
            D = C * outer.B + D * outer.D,
            E = E * outer.A + F * outer.C + outer.E,
            F = E * outer.B + F * outer.D + outer.F,
        };
    }

    [LibraryImport(Library)] public static partial void FPDF_InitLibraryWithConfig(in Configuration configuration);
    [LibraryImport(Library)] public static partial void FPDF_SetSystemFontInfo(nint info);
    [LibraryImport(Library)] public static partial nint FPDF_LoadMemDocument64(nint data, nuint size, nint password);
    [LibraryImport(Library)] public static partial CULong FPDF_GetLastError();
    [LibraryImport(Library)] public static partial void FPDF_CloseDocument(nint document);
    [LibraryImport(Library)] public static partial int FPDF_GetPageCount(nint document);
    [LibraryImport(Library)] public static partial nint FPDF_LoadPage(nint document, int index);
    [LibraryImport(Library)] public static partial void FPDF_ClosePage(nint page);
    [LibraryImport(Library)] public static partial int FPDF_GetPageBoundingBox(nint page, out Bounds bounds);
    [LibraryImport(Library)] public static partial int FPDFPage_GetRotation(nint page);

    [LibraryImport(Library)] public static partial float FPDF_GetPageWidthF(nint page);
    [LibraryImport(Library)] public static partial float FPDF_GetPageHeightF(nint page);
    [LibraryImport(Library)] public static partial nint FPDFBitmap_CreateEx(int width, int height, int format, nint dots, int stride);
    [LibraryImport(Library)] public static partial void FPDFBitmap_FillRect(nint bitmap, int left, int top, int width, int height, CULong colour);
    [LibraryImport(Library)] public static partial void FPDF_RenderPageBitmap(nint bitmap, nint page, int left, int top, int width, int height, int turn, int flags);
    [LibraryImport(Library)] public static partial nint FPDFBitmap_GetBuffer(nint bitmap);
    [LibraryImport(Library)] public static partial int FPDFBitmap_GetStride(nint bitmap);
    [LibraryImport(Library)] public static partial void FPDFBitmap_Destroy(nint bitmap);

    [LibraryImport(Library)] public static partial nint FPDFPage_CreateAnnot(nint page, int kind);
    [LibraryImport(Library)] public static partial void FPDFPage_CloseAnnot(nint mark);
    [LibraryImport(Library)] public static partial int FPDFAnnot_SetRect(nint mark, in Bounds bounds);
    [LibraryImport(Library)] public static partial int FPDFAnnot_AppendAttachmentPoints(nint mark, in Corners corners);
    [LibraryImport(Library)] public static partial int FPDFAnnot_SetColor(nint mark, int kind, uint red, uint green, uint blue, uint opacity);
    [LibraryImport(Library)] public static partial int FPDFAnnot_SetFlags(nint mark, int flags);
    [LibraryImport(Library)] public static partial int FPDFAnnot_SetStringValue(nint mark, nint key, nint text);
    [LibraryImport(Library)] public static partial int FPDF_SaveAsCopy(nint document, nint sink, CULong flags);

    [LibraryImport(Library)] public static partial nint FPDFText_LoadPage(nint page);
    [LibraryImport(Library)] public static partial void FPDFText_ClosePage(nint text);
    [LibraryImport(Library)] public static partial int FPDFText_CountChars(nint text);
    [LibraryImport(Library)] public static partial uint FPDFText_GetUnicode(nint text, int index);
    [LibraryImport(Library)] public static partial double FPDFText_GetFontSize(nint text, int index);
    [LibraryImport(Library)] public static partial int FPDFText_GetTextRenderMode(nint text, int index);
    [LibraryImport(Library)] public static partial int FPDFText_GetCharOrigin(nint text, int index, out double x, out double y);
    [LibraryImport(Library)] public static partial int FPDFText_GetCharBox(nint text, int index, out double left, out double right, out double bottom, out double top);
    [LibraryImport(Library)] public static partial int FPDFText_GetLooseCharBox(nint text, int index, out Bounds box);
    [LibraryImport(Library)] public static partial int FPDFText_GetMatrix(nint text, int index, out Matrix matrix);

    [LibraryImport(Library)] public static partial int FPDFPage_CountObjects(nint page);
    [LibraryImport(Library)] public static partial nint FPDFPage_GetObject(nint page, int index);
    [LibraryImport(Library)] public static partial int FPDFPageObj_GetType(nint item);
    [LibraryImport(Library)] public static partial int FPDFPageObj_GetMatrix(nint item, out Matrix matrix);
    [LibraryImport(Library)] public static partial int FPDFPageObj_GetStrokeWidth(nint item, out float width);
    [LibraryImport(Library)] public static partial int FPDFPageObj_GetBounds(nint item, out float left, out float bottom, out float right, out float top);
    [LibraryImport(Library)] public static partial int FPDFPath_GetDrawMode(nint path, out int fill, out int stroke);
    [LibraryImport(Library)] public static partial int FPDFPath_CountSegments(nint path);
    [LibraryImport(Library)] public static partial nint FPDFPath_GetPathSegment(nint path, int index);
    [LibraryImport(Library)] public static partial int FPDFPathSegment_GetPoint(nint segment, out float x, out float y);
    [LibraryImport(Library)] public static partial int FPDFPathSegment_GetType(nint segment);
    [LibraryImport(Library)] public static partial int FPDFPathSegment_GetClose(nint segment);
    [LibraryImport(Library)] public static partial int FPDFFormObj_CountObjects(nint form);
    [LibraryImport(Library)] public static partial nint FPDFFormObj_GetObject(nint form, CULong index);
}
