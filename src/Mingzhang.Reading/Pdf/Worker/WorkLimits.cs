using System.Runtime.InteropServices;

namespace Mingzhang.Reading.Pdf.Worker;

/// <summary>The part of the limits that the worker itself keeps, as sent before a document. Times are kept by the one who waits.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct WorkLimits(int Pages, int Glyphs, int Objects, int Output)
{
    public static WorkLimits Of(PdfLimits limits) => new(limits.Pages, limits.Glyphs, limits.Objects, limits.Output);
}

/// <summary>What the worker is asked: to read a file of so many bytes, to draw pages of it, or to write notes into it.</summary>
internal sealed record WorkRequest(WorkLimits Limits, long Length, PageDrawing? Drawing, byte[]? Notes);
