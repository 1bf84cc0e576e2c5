namespace Mingzhang.Checking.Rules;

/// <summary>The codes that one table prints, as a tree: the parent of a code is the longest printed code that it begins with.</summary>
internal sealed class CodeTree
{
    private readonly Dictionary<string, List<string>> children = new(StringComparer.Ordinal);

    public CodeTree(IEnumerable<string> codes)
    {
        var printed = codes.ToHashSet(StringComparer.Ordinal);
        foreach (var code in printed.Order(StringComparer.Ordinal))
        {
            var parent = Enumerable.Range(1, code.Length - 1).Select(cut => code[..^cut]).FirstOrDefault(printed.Contains) ?? "";
            if (!children.TryGetValue(parent, out var list)) children.Add(parent, list = []);
            list.Add(code);
        }
    }

    /// <summary>Codes without a printed parent.</summary>
    public IReadOnlyList<string> Top => Below("");
    public IReadOnlyList<string> Below(string code) => children.GetValueOrDefault(code) ?? [];
    public IEnumerable<string> Parents => children.Keys.Where(k => k.Length > 0);
}
