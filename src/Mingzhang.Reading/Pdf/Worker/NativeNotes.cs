using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using Mingzhang.Accounts;

namespace Mingzhang.Reading.Pdf.Worker;

/// <summary>Writes notes into an open document, and the document into frames.</summary>
internal static class NativeNotes
{
    /// <summary>Points: a note without box stands in the margin, several below one another.</summary>
    private const float IconSize = 20;
    private const int PrintedFlag = 4;
    private const int FrameSize = 1 << 20;

    /// <summary>False where the document cannot be saved.</summary>
    public static bool Write(nint document, IReadOnlyList<PageNote> notes, Stream output)
    {
        foreach (var onPage in notes.GroupBy(note => note.Page)) WritePage(document, onPage.Key, [.. onPage]);
        return Save(document, output);
    }

    private static void WritePage(nint document, int number, List<PageNote> notes)
    {
        var page = Pdfium.FPDF_LoadPage(document, number - 1);
        if (page == 0) return;
        try
        {
            var shown = ShownPage.Of(page);
            var icons = 0;
            foreach (var note in notes) WriteNote(page, shown, note, note.Box is null ? icons++ : 0);
        }
        finally
        {
            Pdfium.FPDF_ClosePage(page);
        }
    }

    private static void WriteNote(nint page, in ShownPage shown, PageNote note, int icon)
    {
        var mark = Pdfium.FPDFPage_CreateAnnot(page, note.Box is null ? Pdfium.NoteAnnotation : Pdfium.HighlightAnnotation);
        if (mark == 0) return;
        var top = 8 + icon * (IconSize + 2);
        var area = note.Box is { } box ? Area(box) : new Area(8, top, 8 + IconSize, top + IconSize);
        Place(mark, shown, area, highlight: note.Box is not null);
        Pdfium.FPDFAnnot_SetColor(mark, 0, (uint)(note.Colour >> 16 & 0xFF), (uint)(note.Colour >> 8 & 0xFF), (uint)(note.Colour & 0xFF), 0xFF);
        Pdfium.FPDFAnnot_SetFlags(mark, PrintedFlag);
        Say(mark, "T", note.Author);
        Say(mark, "Contents", note.Text);
        Pdfium.FPDFPage_CloseAnnot(mark);
    }

    private static Area Area(Box box) => new((float)box.X0, (float)box.Y0, (float)box.X1, (float)box.Y1);

    private static void Place(nint mark, in ShownPage shown, in Area area, bool highlight)
    {
        var corners = new Pdfium.Corners();
        (corners.X1, corners.Y1) = shown.Back(area.X0, area.Y0);
        (corners.X2, corners.Y2) = shown.Back(area.X1, area.Y0);
        (corners.X3, corners.Y3) = shown.Back(area.X0, area.Y1);
        (corners.X4, corners.Y4) = shown.Back(area.X1, area.Y1);
        Pdfium.FPDFAnnot_SetRect(mark, new()
        {
            Left = Math.Min(corners.X1, corners.X4),
            Right = Math.Max(corners.X1, corners.X4),
            Bottom = Math.Min(corners.Y1, corners.Y4),
            Top = Math.Max(corners.Y1, corners.Y4),
        });
        if (highlight) Pdfium.FPDFAnnot_AppendAttachmentPoints(mark, corners);
    }

    private static unsafe void Say(nint mark, string key, string text)
    {
        var name = Encoding.ASCII.GetBytes(key + '\0');
        var words = Encoding.Unicode.GetBytes(text + '\0');
        fixed (byte* first = name) fixed (byte* second = words) Pdfium.FPDFAnnot_SetStringValue(mark, (nint)first, (nint)second);
    }

    /// <summary>What PDFium calls back with the bytes of the file; a sink that finds its stream by a handle behind the structure that PDFium knows.</summary>
    [StructLayout(LayoutKind.Sequential)]
    private unsafe struct Sink
    {
        public int Version;
        public delegate* unmanaged[Cdecl]<Sink*, byte*, CULong, int> Take;
        public nint Waiting;
    }

    private static unsafe bool Save(nint document, Stream output)
    {
        using var waiting = new FramedStream(output);
        var handle = GCHandle.Alloc(waiting);
        try
        {
            var sink = new Sink { Version = 1, Take = &Take, Waiting = GCHandle.ToIntPtr(handle) };
            if (Pdfium.FPDF_SaveAsCopy(document, (nint)(&sink), new CULong(Pdfium.SaveWhole)) == 0) return false;
            waiting.Send();
            return true;
        }
        finally
        {
            handle.Free();
        }
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static unsafe int Take(Sink* sink, byte* data, CULong size)
    {
        if (GCHandle.FromIntPtr(sink->Waiting).Target is not FramedStream waiting) return 0;
        waiting.Add(new ReadOnlySpan<byte>(data, checked((int)size.Value)));
        return 1;
    }

    /// <summary>Gathers small writes into frames.</summary>
    private sealed class FramedStream(Stream output) : IDisposable
    {
        private readonly MemoryStream gathered = new();

        public void Add(ReadOnlySpan<byte> bytes)
        {
            gathered.Write(bytes);
            if (gathered.Length >= FrameSize) Send();
        }

        public void Send()
        {
            for (var at = 0; at < gathered.Length; at += FrameSize)
            {
                Frames.Write(output, FrameKind.Saved, gathered.GetBuffer().AsSpan(at, (int)Math.Min(FrameSize, gathered.Length - at)));
            }
            gathered.SetLength(0);
        }

        public void Dispose() => gathered.Dispose();
    }
}
