using System.Buffers.Binary;
using System.ComponentModel;
using System.Diagnostics;
using Mingzhang.Reading.Pdf.Worker;

namespace Mingzhang.Reading.Pdf;

/// <summary>A worker seen from outside: sends a document, takes its pages, and ends it when it is late.</summary>
internal sealed class WorkerProcess : IDisposable
{
    /// <summary>Of the runtime's own memory in the worker, in hexadecimal bytes: pages pass through, nothing is kept.</summary>
    private const string ManagedMemory = "0x10000000";
    private readonly Process process;
    private readonly Patience patience;

    private WorkerProcess(Process process)
    {
        this.process = process;
        patience = new(process);
    }

    /// <summary>Nothing went wrong with it: it may take another document.</summary>
    public bool Usable { get; private set; }

    public static WorkerProcess Start(WorkerCommand command, PdfLimits limits)
    {
        var start = new ProcessStartInfo(command.Program)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        foreach (var argument in command.Arguments) start.ArgumentList.Add(argument);
        start.ArgumentList.Add(limits.Memory.ToString());
        start.Environment["DOTNET_GCHeapHardLimit"] = ManagedMemory;
        start.Environment["DOTNET_EnableDiagnostics"] = "0";
        start.Environment["DOTNET_TieredPGO"] = "0";
        try
        {
            var process = Process.Start(start) ?? throw PdfFailures.NoWorker(command.Program);
            process.ErrorDataReceived += (_, _) => { };
            process.BeginErrorReadLine();
            return new WorkerProcess(process);
        }
        catch (Win32Exception)
        {
            throw PdfFailures.NoWorker(command.Program);
        }
    }

    /// <summary>Reads a document; each page is handed on as soon as it is there. Throws <see cref="UnreadableException"/>.</summary>
    public void Read(Stream file, long length, PdfLimits limits, Action<PageContent> take) => Ask(file, length, limits, null, (kind, payload, answered, pages) =>
    {
        if (kind != FrameKind.Page || answered >= pages || Frames.Decode(payload) is not { } page || page.Number != answered + 1) return false;
        take(page);
        return true;
    });

    /// <summary>Draws pages of a document; each is handed on as soon as it is there, one that cannot be drawn as null. Throws <see cref="UnreadableException"/>.</summary>
    public void Draw(Stream file, long length, PdfLimits limits, PageDrawing drawing, Action<PageImage?> take) => Ask(file, length, limits, drawing, (kind, payload, answered, _) =>
    {
        if (kind != FrameKind.Image || answered >= drawing.Pages.Count) return false;
        var image = payload.Length == 0 ? null : NativeImage.Decode(payload);
        if (image is null ? payload.Length > 0 : image.Number != drawing.Pages[answered]) return false;
        take(image);
        return true;
    });

    /// <summary>Writes notes into a document; its bytes are handed on in pieces. Throws <see cref="UnreadableException"/>.</summary>
    public void Annotate(Stream file, long length, PdfLimits limits, IReadOnlyList<PageNote> notes, Action<byte[]> take) => Ask(file, length, limits, new([], 0, Colour: false), (kind, payload, _, _) =>
    {
        if (kind == FrameKind.Saved) take(payload);
        return kind == FrameKind.Saved;
    }, NoteFrame.Encode(notes));

    /// <summary>Takes a frame in answer number so-and-so, in a document of so many pages; false where it is none.</summary>
    private delegate bool Answer(FrameKind kind, byte[] payload, int answered, int pages);

    private void Ask(Stream file, long length, PdfLimits limits, PageDrawing? drawing, Answer accept, byte[]? notes = null)
    {
        var fresh = !Usable && !greeted;
        Usable = false;
        if (fresh) Greet(limits);
        var useInAll = patience.Used + limits.Time;
        var sending = Send(file, length, limits, drawing, notes);
        var (pages, answered) = (0, 0);
        while (true)
        {
            var at = drawing is null ? answered + 1 : drawing.Pages.Count == 0 ? 0 : drawing.Pages[Math.Min(answered, drawing.Pages.Count - 1)];
            var (kind, payload) = Next(limits.PageTime, useInAll) ?? throw Broken(limits, at);
            switch (kind)
            {
                case FrameKind.Opened when payload.Length == 4:
                    pages = BinaryPrimitives.ReadInt32LittleEndian(payload);
                    break;
                case FrameKind.Refused when payload.Length == 1:
                    Usable = sending.Wait(limits.PageTime);
                    throw PdfFailures.Of((Refusal)payload[0], limits);
                case FrameKind.Done when notes is not null || answered == (drawing?.Pages.Count ?? pages):
                    Usable = sending.IsCompletedSuccessfully;
                    return;
                case FrameKind.Page or FrameKind.Image or FrameKind.Saved when accept(kind, payload, answered, pages):
                    answered++;
                    break;
                default:
                    throw PdfFailures.Crashed(at);
            }
        }
    }

    private bool greeted;

    private void Greet(PdfLimits limits)
    {
        greeted = true;
        var hello = Next(limits.PageTime, TimeSpan.MaxValue);
        if (hello is not (FrameKind.Hello, [Frames.Version, var ready])) throw patience.IsOver ? PdfFailures.Late(limits, 0) : PdfFailures.NoWorker(process.StartInfo.FileName);
        if (ready == 0) throw PdfFailures.NoEngine();
    }

    /// <summary>On a thread of its own: a worker that answers before it has everything must not find us still writing.</summary>
    private Task Send(Stream file, long length, PdfLimits limits, PageDrawing? drawing, byte[]? notes) => Task.Run(() =>
    {
        try
        {
            Frames.WriteRequest(process.StandardInput.BaseStream, WorkLimits.Of(limits), drawing, notes, file, length);
        }
        catch (IOException)
        {
            // The worker is gone; its silence says so to the reading side.
        }
    });

    private (FrameKind Kind, byte[] Payload)? Next(TimeSpan most, TimeSpan useInAll)
    {
        var frame = patience.While(most, useInAll, () => Frames.Read(process.StandardOutput.BaseStream));
        return patience.IsOver ? null : frame;
    }

    private UnreadableException Broken(PdfLimits limits, int page) => patience.IsOver ? PdfFailures.Late(limits, page) : PdfFailures.Crashed(page);

    public void Dispose()
    {
        patience.Dispose();
        process.Dispose();
    }
}
