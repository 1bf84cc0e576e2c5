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
    /// <summary>The bytes that the worker may write to, as its second argument.</summary>
    private const long LeastMemory = 256L << 20;

    /// <summary>Serves documents until its input ends. Arguments: the memory limit in bytes.</summary>
    public static int Run(IReadOnlyList<string> args)
    {
        if (args.Count > 0 && long.TryParse(args[0], out var memory)) ProcessLimits.Set(Math.Max(memory, LeastMemory));
        ProcessLimits.EndWithStarter();
        using var input = Console.OpenStandardInput();
        using var output = new BufferedStream(Console.OpenStandardOutput(), 1 << 16);
        var ready = PdfiumLibrary.TryLoad();
        Frames.Write(output, FrameKind.Hello, [Frames.Version, ready ? (byte)1 : (byte)0]);
        while (ready && Frames.ReadRequest(input) is { } request) Serve(request.Limits, request.Length, input, output);
        return 0;
    }

    private static void Serve(WorkLimits limits, long length, Stream input, Stream output)
    {
        var data = NativeMemoryBlock(length);
        try
        {
            Receive(input, data, length);
            ReadDocument(data, length, limits, output);
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

    private static void ReadDocument(nint data, long length, WorkLimits limits, Stream output)
    {
        var document = Pdfium.FPDF_LoadMemDocument64(data, (nuint)length, 0);
        if (document == 0)
        {
            var error = Pdfium.FPDF_GetLastError().Value;
            Refuse(output, error is Pdfium.ErrorPassword or Pdfium.ErrorSecurity ? Refusal.Encrypted : Refusal.Damaged);
            return;
        }
        try
        {
            ReadPages(document, limits, output);
        }
        finally
        {
            Pdfium.FPDF_CloseDocument(document);
        }
    }

    private static void ReadPages(nint document, WorkLimits limits, Stream output)
    {
        var pages = Pdfium.FPDF_GetPageCount(document);
        if (pages <= 0 || pages > limits.Pages)
        {
            Refuse(output, pages <= 0 ? Refusal.NoPages : Refusal.TooManyPages);
            return;
        }
        var count = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(count, pages);
        Frames.Write(output, FrameKind.Opened, count);
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
