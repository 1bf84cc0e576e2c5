using System.Collections.Immutable;

namespace Mingzhang.Tests.Architecture;

/// <summary>What may break a budget, each with its reason: lines <c>subject | reason</c> of allowances.txt.</summary>
internal sealed class Allowances
{
    public const string Path = "tests/Mingzhang.Tests/Architecture/allowances.txt";

    private Allowances(ImmutableArray<(string Subject, string Reason)> entries) => Entries = entries;

    public ImmutableArray<(string Subject, string Reason)> Entries { get; }

    public bool Cover(string subject) => Entries.Any(entry => entry.Subject == subject);

    public static Allowances OfRepository() => Parse(SourceTree.Repository.Read(Path));

    public static Allowances Parse(string text)
    {
        var lines = text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return new([.. lines.Where(line => line[0] != '#').Select(ParseLine)]);
    }

    private static (string Subject, string Reason) ParseLine(string line) =>
        line.Split('|', 2, StringSplitOptions.TrimEntries) is [{ Length: > 0 } subject, { Length: > 0 } reason]
            ? (subject, reason)
            : throw new FormatException($"{Path}: \"{line}\" is not \"subject | reason\".");
}
