using Mingzhang.Checking;
using Mingzhang.Reading;
using Mingzhang.Reading.Layout;

namespace Mingzhang.Cli.Inputs;

/// <summary>What came of one document: its report, or why it could not be read. Exactly one of the two.</summary>
internal sealed record Checked(string Path, Report? Report, ReadFailure? Failure, IReadOnlyList<ReadNote> Notes)
{
    public static Checked Of(string path, ReadLimits limits) => Of(path, () => DocumentReader.Read(path, limits));

    internal static Checked Of(string path, Func<ReadResult> reading)
    {
        try
        {
            var read = reading();
            return new Checked(path, read.Account is { } account ? Checker.Check(account) : null, read.Failure, read.Notes);
        }
#pragma warning disable CA1031
        catch (Exception fault)
        {
            // A fault of ours at one document must not cost the user the reports of all others.
#pragma warning restore CA1031
            return new Checked(path, null, InternalFault.At(path, fault), []);
        }
    }

    /// <summary>All documents, on all cores, one after another in the order given.</summary>
    public static IEnumerable<Checked> All(IReadOnlyList<string> paths, ReadLimits? limits = null) => InOrder.Of(paths, path => Of(path, limits ?? ReadLimits.Default));
}
