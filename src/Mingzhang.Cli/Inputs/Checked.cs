using Mingzhang.Checking;
using Mingzhang.Reading;

namespace Mingzhang.Cli.Inputs;

/// <summary>What came of one document: its report, or why it could not be read. Exactly one of the two.</summary>
internal sealed record Checked(string Path, Report? Report, ReadFailure? Failure)
{
    public static Checked Of(string path)
    {
        var (account, failure) = Opened.Of(path);
        return new Checked(path, account is null ? null : Checker.Check(account), failure);
    }

    /// <summary>All documents, on all cores, one after another in the order given.</summary>
    public static IEnumerable<Checked> All(IReadOnlyList<string> paths) => Opened.InOrder(paths, Of);
}
