namespace Mingzhang.Reading.Pdf.Layout;

/// <summary>Lines that touch each other belong to one table.</summary>
internal static class RuleGroups
{
    /// <summary>Points by which a line may miss the one it should meet.</summary>
    private const float Miss = 3f;

    public static List<Rules> Of(Rules rules)
    {
        var (across, down) = (rules.Horizontal, rules.Vertical);
        var parent = new int[across.Count + down.Count];
        for (var i = 0; i < parent.Length; i++) parent[i] = i;
        var byPlace = down.Select((rule, index) => (rule, index)).OrderBy(v => v.rule.At).ToList();
        for (var h = 0; h < across.Count; h++)
        {
            var line = across[h];
            for (var v = FirstAt(byPlace, line.From - Miss); v < byPlace.Count && byPlace[v].rule.At <= line.To + Miss; v++)
            {
                var (rule, index) = byPlace[v];
                if (line.At >= rule.From - Miss && line.At <= rule.To + Miss) parent[Root(parent, h)] = Root(parent, across.Count + index);
            }
        }
        var groups = new Dictionary<int, Rules>();
        for (var i = 0; i < parent.Length; i++)
        {
            var root = Root(parent, i);
            if (!groups.TryGetValue(root, out var group)) groups[root] = group = new([], []);
            if (i < across.Count) group.Horizontal.Add(across[i]);
            else group.Vertical.Add(down[i - across.Count]);
        }
        return [.. groups.Values];
    }

    private static int FirstAt(List<(Rule rule, int index)> sorted, float at)
    {
        int low = 0, high = sorted.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (sorted[middle].rule.At < at) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    private static int Root(int[] parent, int index)
    {
        while (parent[index] != index) index = parent[index] = parent[parent[index]];
        return index;
    }
}
