using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Mingzhang.Reading.Pdf.Worker;

/// <summary>
/// The worker: a process of ours that runs PDFium, native code on files of strangers, and may crash without harm. It opens no
/// file and writes nothing but frames to its standard output.
/// </summary>
public static class PdfWorker
{
    /// <summary>The command line's hidden verb.</summary>
    public const string Verb = "pdf-worker";
    /// <summary>First argument of a worker that draws pages: with the fonts of the machine, where reading has one of its own.</summary>
    internal const string Draws = "images";
    private const long LeastMemory = 256L << 20;

    /// <summary>Serves documents until its input ends. Arguments: whether to draw, and the bytes of memory that it may write to.</summary>
    public static int Run(IReadOnlyList<string> args)
    {
        if (args.Count > 0 && long.TryParse(args[^1], out var memory)) ProcessLimits.Set(Math.Max(memory, LeastMemory));
        ProcessLimits.EndWithStarter();
        using var input = Console.OpenStandardInput();
        using var output = new BufferedStream(Console.OpenStandardOutput(), 1 << 16);
        var ready = PdfiumLibrary.TryLoad(ownFonts: !args.Contains(Draws));
        Frames.Write(output, FrameKind.Hello, [Frames.Version, ready ? (byte)1 : (byte)0]);
        while (ready && Frames.ReadRequest(input) is { } request) Serve(request, input, output);
        return 0;
    }

    private static void Serve(WorkRequest request, Stream input, Stream output)
    {
        var data = NativeMemoryBlock(request.Length);
        try
        {
            Receive(input, data, request.Length);
            ReadDocument(data, request, output);
        }
        finally
        {
            Marshal.FreeHGlobal(data);
        }
    }

    private static nint NativeMemoryBlock(long length) => Marshal.AllocHGlobal((nint)Math.Max(length, 1));

    private static unsafe void Receive(Stream input, nint data, long length)
    {
        using var block = new UnmanagedMemoryStream((byte*)data, 0, length, FileAccess.Write);
        var buffer = new byte[1 << 16];
        while (length > 0)
        {
            var read = input.Read(buffer.AsSpan(0, (int)Math.Min(buffer.Length, length)));
            if (read == 0) throw new EndOfStreamException();
            block.Write(buffer, 0, read);
            length -= read;
        }
    }

    private static void ReadDocument(nint data, WorkRequest request, Stream output)
    {
        var document = Pdfium.FPDF_LoadMemDocument64(data, (nuint)request.Length, 0);
        if (document == 0)
        {
            var error = Pdfium.FPDF_GetLastError().Value;
            Refuse(output, error is Pdfium.ErrorPassword or Pdfium.ErrorSecurity ? Refusal.Encrypted : Refusal.Damaged);
            return;
        }
        try
        {
            ReadPages(document, request, output);
        }
        finally
        {
            Pdfium.FPDF_CloseDocument(document);
        }
    }

    private static void ReadPages(nint document, WorkRequest request, Stream output)
    {
        var (pages, most) = (Pdfium.FPDF_GetPageCount(document), request.Limits.Pages);
        if (pages <= 0 || pages > most)
        {
            Refuse(output, pages <= 0 ? Refusal.NoPages : Refusal.TooManyPages);
            return;
        }
        var count = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(count, pages);
        Frames.Write(output, FrameKind.Opened, count);
        if (request.Notes is { } notes) WriteNotes(document, NoteFrame.Decode(notes), output);
        else if (request.Drawing is { } drawing) DrawPages(document, drawing, output);
        else ReadPages(document, pages, request.Limits, output);
    }

    /// <summary>A page that cannot be drawn is an empty frame.</summary>
    private static void DrawPages(nint document, PageDrawing drawing, Stream output)
    {
        foreach (var page in drawing.Pages) Frames.Write(output, FrameKind.Image, NativeImage.Draw(document, page, drawing.DotsPerInch, drawing.Colour) ?? []);
        Frames.Write(output, FrameKind.Done, []);
    }

    private static void WriteNotes(nint document, List<PageNote> notes, Stream output)
    {
        if (NativeNotes.Write(document, notes, output)) Frames.Write(output, FrameKind.Done, []);
        else Refuse(output, Refusal.Damaged);
    }

    private static void ReadPages(nint document, int pages, WorkLimits limits, Stream output)
    {
        long sent = 0;
        for (var i = 0; i < pages; i++)
        {
            var page = NativePage.Read(document, i, limits);
            sent += page.Glyphs.Length + page.Rulings.Length + page.Images.Length;
            if (sent > limits.Output)
            {
                Refuse(output, Refusal.TooMuch);
                return;
            }
            Frames.Write(output, FrameKind.Page, Frames.Encode(page));
        }
        Frames.Write(output, FrameKind.Done, []);
    }

    private static void Refuse(Stream output, Refusal refusal) => Frames.Write(output, FrameKind.Refused, [(byte)refusal]);
}
