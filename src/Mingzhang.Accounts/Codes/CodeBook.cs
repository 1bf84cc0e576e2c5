using System.Globalization;

namespace Mingzhang.Accounts;

/// <summary>One classification: its codes with their names over the years, found by code or by name. Read once from the embedded table.</summary>
internal sealed class CodeBook
{
    private readonly Dictionary<string, List<CodeEntry>> byCode = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<CodeEntry>> byName = new(StringComparer.Ordinal);

    private CodeBook(IEnumerable<CodeEntry> entries)
    {
        foreach (var entry in entries)
        {
            Add(byCode, entry.Code, entry);
            Add(byName, CodeName.Key(entry.Name), entry);
        }
    }

    public IEnumerable<string> Names => byCode.Values.SelectMany(entries => entries).Select(entry => entry.Name).Distinct(StringComparer.Ordinal);
    public IReadOnlyList<CodeEntry> WithCode(string code) => byCode.GetValueOrDefault(code) ?? [];
    public IReadOnlyList<CodeEntry> WithName(string name) => byName.GetValueOrDefault(CodeName.Key(name)) ?? [];

    public IEnumerable<CodeEntry> Below(string prefix) => byCode.Values.SelectMany(e => e).Where(e => e.Code.Length > prefix.Length && e.Code.StartsWith(prefix, StringComparison.Ordinal));

    /// <summary>The official entry of a code in a year; null if the book does not hold it.</summary>
    public CodeEntry? Find(string code, int? year)
    {
        foreach (var entry in WithCode(code))
            if (entry.Status != CodeStatus.Variant && entry.Holds(year)) return entry;
        return null;
    }

    public static CodeBook Load(string resource)
    {
        using var stream = typeof(CodeBook).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException("The code book " + resource + " is not embedded.");
        using var reader = new StreamReader(stream);
        return new CodeBook(Entries(reader).ToList());
    }

    private static IEnumerable<CodeEntry> Entries(StreamReader reader)
    {
        reader.ReadLine();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0) continue;
            var cells = line.Split('\t');
            yield return new CodeEntry(cells[0], cells[1], Year(cells[2]), Year(cells[3]), Enum.Parse<CodeStatus>(cells[4], ignoreCase: true));
        }
    }

    private static int? Year(string cell) => cell.Length == 0 ? null : int.Parse(cell, CultureInfo.InvariantCulture);

    private static void Add(Dictionary<string, List<CodeEntry>> index, string key, CodeEntry entry)
    {
        if (!index.TryGetValue(key, out var list)) index.Add(key, list = []);
        list.Add(entry);
    }
}
