using System.Collections.Concurrent;
using Mingzhang.Reading.Files;
using Mingzhang.Reading.Pdf.Worker;

namespace Mingzhang.Reading.Pdf;

/// <summary>
/// The workers of this process. Each reads one document at a time, and stays for the next one; as many run as documents are
/// read at once. They end with this process.
/// </summary>
public sealed class PdfWorkers(WorkerCommand command) : IDisposable
{
    private static readonly Lazy<PdfWorkers> OfProcess = new(() => new PdfWorkers(WorkerCommand.Default));
    private static readonly Lazy<PdfWorkers> Drawing = new(() => new PdfWorkers(WorkerCommand.Default with { Arguments = [.. WorkerCommand.Default.Arguments, PdfWorker.Draws] }));
    private readonly ConcurrentBag<WorkerProcess> idle = [];
    private Task<WorkerProcess>? starting;

    public static PdfWorkers Shared => OfProcess.Value;

    /// <summary>Starts a worker ahead of the first document, so that it is ready when the document is.</summary>
    public void Warm(PdfLimits limits)
    {
        if (idle.IsEmpty) starting ??= Task.Run(() => WorkerProcess.Start(command, limits));
    }

    /// <summary>An idle worker, the one that was started ahead, or a new one.</summary>
    private WorkerProcess Worker(PdfLimits limits)
    {
        if (idle.TryTake(out var worker)) return worker;
        return Interlocked.Exchange(ref starting, null) is { } ahead ? ahead.GetAwaiter().GetResult() : WorkerProcess.Start(command, limits);
    }

    /// <summary>The pages of a document, in order. Throws <see cref="UnreadableException"/>.</summary>
    internal List<PageContent> Read(Stream file, long length, PdfLimits limits)
    {
        var pages = new List<PageContent>();
        Use(length, limits, worker => worker.Read(file, length, limits, pages.Add));
        return pages;
    }

    /// <summary>
    /// Draws pages of a PDF in the order asked for; each is handed on as soon as it is there, so that never more than one is kept.
    /// A page that is damaged is left out. Throws <see cref="UnreadableException"/>.
    /// </summary>
    public static void Draw(byte[] file, PageDrawing drawing, Action<PageImage> take, PdfLimits? limits = null)
    {
        if (drawing.Pages.Count == 0) return;
        using var content = new MemoryStream(file, writable: false);
        var within = limits ?? PdfLimits.Default;
        Drawing.Value.Use(file.Length, within, worker => worker.Draw(content, file.Length, within, drawing, image => { if (image is not null) take(image); }));
    }

    /// <summary>The PDF with notes written into it, in pieces one after another. Throws <see cref="UnreadableException"/>.</summary>
    public static void Annotate(byte[] file, IReadOnlyList<PageNote> notes, Action<byte[]> take, PdfLimits? limits = null)
    {
        using var content = new MemoryStream(file, writable: false);
        var within = limits ?? PdfLimits.Default;
        Shared.Use(file.Length, within, worker => worker.Annotate(content, file.Length, within, notes, take));
    }

    private void Use(long length, PdfLimits limits, Action<WorkerProcess> work)
    {
        if (length > limits.Bytes) throw Unreadable.TooLarge(limits.Bytes);
        var worker = Worker(limits);
        try
        {
            work(worker);
        }
        finally
        {
            if (worker.Usable) idle.Add(worker);
            else worker.Dispose();
        }
    }

    public void Dispose()
    {
        while (idle.TryTake(out var worker)) worker.Dispose();
        if (Interlocked.Exchange(ref starting, null) is { IsCompletedSuccessfully: true } ahead) ahead.Result.Dispose();
    }
}
