using System.Collections.Concurrent;
using Mingzhang.Reading.Files;

namespace Mingzhang.Reading.Pdf;

/// <summary>
/// The workers of this process. Each reads one document at a time, and stays for the next one; as many run as documents are
/// read at once. They end with this process.
/// </summary>
public sealed class PdfWorkers(WorkerCommand command) : IDisposable
{
    private static readonly Lazy<PdfWorkers> OfProcess = new(() => new PdfWorkers(WorkerCommand.Default));
    private readonly ConcurrentBag<WorkerProcess> idle = [];

    public static PdfWorkers Shared => OfProcess.Value;

    /// <summary>Starts a worker ahead of the first document, so that it is ready when the document is.</summary>
    public void Warm(PdfLimits limits)
    {
        if (idle.IsEmpty) idle.Add(WorkerProcess.Start(command, limits));
    }

    /// <summary>The pages of a document, in order. Throws <see cref="UnreadableException"/>.</summary>
    internal List<PageContent> Read(Stream file, long length, PdfLimits limits)
    {
        if (length > limits.Bytes) throw Unreadable.TooLarge(limits.Bytes);
        var pages = new List<PageContent>();
        if (!idle.TryTake(out var worker)) worker = WorkerProcess.Start(command, limits);
        try
        {
            worker.Read(file, length, limits, pages.Add);
            return pages;
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
    }
}
