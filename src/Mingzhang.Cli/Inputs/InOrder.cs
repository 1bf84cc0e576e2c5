using System.Collections.Concurrent;

namespace Mingzhang.Cli.Inputs;

/// <summary>Works on several documents at once and yields in the order given, each as soon as it and those before it are done.</summary>
internal static class InOrder
{
    public static IEnumerable<T> Of<T>(IReadOnlyList<string> paths, Func<string, T> work) => paths.Count == 1
        ? [work(paths[0])]
        : Partitioner.Create(paths, EnumerablePartitionerOptions.NoBuffering).AsParallel().AsOrdered()
            .WithDegreeOfParallelism(Math.Max(2, Environment.ProcessorCount))
            .WithMergeOptions(ParallelMergeOptions.NotBuffered).Select(work);
}
