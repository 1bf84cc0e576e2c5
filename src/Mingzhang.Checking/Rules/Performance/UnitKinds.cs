namespace Mingzhang.Checking.Rules.Performance;

/// <summary>Words that belong to the work of one kind of unit, and the words by which such units are named.</summary>
internal static class UnitKinds
{
    private static readonly Lazy<IReadOnlyList<(string[] Words, string[] Units, string Kind)>> Lazy = new(() => [.. Read()]);

    public static IReadOnlyList<(string[] Words, string[] Units, string Kind)> All => Lazy.Value;

    private static IEnumerable<(string[] Words, string[] Units, string Kind)> Read()
    {
        using var stream = typeof(UnitKinds).Assembly.GetManifestResourceStream("unit-kinds.tsv") ?? throw new InvalidOperationException("unit-kinds.tsv is not embedded.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            var cells = line.Split('\t');
            yield return (cells[0].Split('|'), cells[1].Split('|'), cells[2]);
        }
    }
}
