using System.Collections.Concurrent;
using Mingzhang.Accounts;
using Mingzhang.Reading;

namespace Mingzhang.Cli.Inputs;

/// <summary>A document read, or why it could not be.</summary>
internal readonly record struct Opened(AccountSet? Account, ReadFailure? Failure)
{
    public static Opened Of(string path)
    {
        var read = DocumentReader.Read(path);
        return new(read.Account, read.Failure);
    }

    /// <summary>Works on several at once and yields in the order given, each as soon as it and those before it are done.</summary>
    public static IEnumerable<T> InOrder<T>(IReadOnlyList<string> paths, Func<string, T> work) => paths.Count == 1
        ? [work(paths[0])]
        : Partitioner.Create(paths, EnumerablePartitionerOptions.NoBuffering).AsParallel().AsOrdered()
            .WithDegreeOfParallelism(Math.Max(2, Environment.ProcessorCount))
            .WithMergeOptions(ParallelMergeOptions.NotBuffered).Select(work);
}
