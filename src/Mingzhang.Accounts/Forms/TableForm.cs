namespace Mingzhang.Accounts;

/// <summary>How a table of the forms is built.</summary>
public enum TableShape
{
    /// <summary>科目: function codes down, measures across.</summary>
    Coded,
    /// <summary>两侧: income at the left, expenditure at the right.</summary>
    TwoSided,
    /// <summary>经济: blocks of code, name and amount side by side.</summary>
    Economic,
    /// <summary>明细: codes down, economic classes or funds across.</summary>
    Detail,
    /// <summary>三公: one row, items across, budget and final for each.</summary>
    ThreePublic,
    /// <summary>基础数据: labelled rows of three amounts.</summary>
    BaseData,
    /// <summary>评分: score sheets.</summary>
    ScoreSheet,
}

/// <summary>A column with the names it is printed under, the group it may stand in, and what it contributes to addresses.</summary>
public sealed record ColumnForm(int Number, IReadOnlyList<string> Labels, AddressPattern Pattern, string? Group = null)
{
    private readonly string[] keys = [.. Labels.Select(l => LabelKey.Of(l))];
    private readonly string? groupKey = Group is null ? null : LabelKey.Of(Group);

    /// <summary>Whether a printed label, brought to its key, names this column.</summary>
    public bool Matches(string labelKey) => Array.IndexOf(keys, labelKey) >= 0;
    public bool IsIn(string groupKey) => this.groupKey is not null && this.groupKey == groupKey;
}

/// <summary>A row likewise. <see cref="Line"/> is the 行次 of the full form, a hint only; <see cref="Under"/> the row it explains.</summary>
public sealed record RowForm(int? Line, IReadOnlyList<string> Labels, AddressPattern Pattern)
{
    public RowForm? Under { get; init; }
    /// <summary>Class code where the row is a class of the function classification.</summary>
    public string? Class => Pattern.Function;
}

/// <summary>A sum over the columns of a row: Σ coefficient × column = 0, columns by their numbers.</summary>
public sealed record ColumnRelation(IReadOnlyList<(int Coefficient, int Column)> Terms);

/// <summary>Columns and rows of a table, or of one side of it.</summary>
public sealed class SideForm(string name)
{
    /// <summary>Fewer characters of a label tell too little of it.</summary>
    private const int LeastBegun = 5;
    private readonly Dictionary<string, RowForm> byLabel = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RowForm> below = new(StringComparer.Ordinal);
    private readonly List<RowForm> rows = [];

    /// <summary>收入 or 支出; empty where a table has one side.</summary>
    public string Name { get; } = name;
    public IList<ColumnForm> Columns { get; } = [];
    public IList<ColumnRelation> Relations { get; } = [];
    public IReadOnlyList<RowForm> Rows => rows;

    public void Add(RowForm row)
    {
        rows.Add(row);
        foreach (var label in row.Labels) (row.Under is null ? byLabel : below).TryAdd(LabelKey.Of(label), row);
    }

    /// <summary>The row with this label (any spelling); below <paramref name="heading"/> its own rows go first.</summary>
    public RowForm? Row(string label, RowForm? heading = null)
    {
        var key = LabelKey.Of(label);
        if (heading is not null && below.TryGetValue(key, out var child) && child.Under == heading) return child;
        return byLabel.GetValueOrDefault(key);
    }

    /// <summary>The one row whose label begins so: a spreadsheet prints of a long label what its cell has room for.</summary>
    public RowForm? RowBegun(string label, RowForm? heading)
    {
        var key = LabelKey.Of(label);
        if (key.Length < LeastBegun) return null;
        bool Begins(KeyValuePair<string, RowForm> row) => row.Key.StartsWith(key, StringComparison.Ordinal);
        var own = below.Where(b => b.Value.Under == heading && Begins(b)).Select(b => b.Value).FirstOrDefault();
        return own ?? (byLabel.Where(Begins).Select(b => b.Value).Distinct().Take(2).ToList() is [var only] ? only : null);
    }

    /// <summary>
    /// The column of a label (as its key) below these groups. A subtotal is what its group is called; a part of 本年支出 is not
    /// looked for below 年初结转和结余. Null if the form has no such column.
    /// </summary>
    public ColumnForm? Column(string labelKey, IReadOnlyList<string> groupKeys)
    {
        if (labelKey is "小计" or "合计" && groupKeys.Count > 0 && Columns.FirstOrDefault(c => c.Matches(groupKeys[0])) is { } whole) return whole;
        ColumnForm? found = null;
        foreach (var column in Columns)
        {
            if (!column.Matches(labelKey)) continue;
            if (groupKeys.Any(column.IsIn)) return column;
            if (column.Group is null || !groupKeys.Any(IsForeign)) found ??= column;
        }
        return found;
    }

    private static bool IsForeign(string group) =>
        group.Contains("年初", StringComparison.Ordinal) || group.Contains("年末", StringComparison.Ordinal)
        || group.Contains("结转", StringComparison.Ordinal) || group.Contains("收入", StringComparison.Ordinal);
}

/// <summary>One table of the published accounts: its names, its columns and rows, and the address of every cell.</summary>
public sealed class TableForm(TableKind kind, IReadOnlyList<string> names)
{
    public TableKind Kind { get; } = kind;
    /// <summary>Official names, the usual one first; provinces differ in words.</summary>
    public IReadOnlyList<string> Names { get; } = names;
    /// <summary>Titles that are cut short; the table keeps its usual name.</summary>
    public IReadOnlyList<string> ShortNames { get; init; } = [];
    public TableShape Shape { get; internal set; }
    /// <summary>What all cells share.</summary>
    public AddressPattern Base { get; internal set; } = AddressPattern.Silent;
    public IList<SideForm> Sides { get; } = [];
    /// <summary>Groups of columns (预算数, 决算数) with what they add.</summary>
    public IList<ColumnForm> Groups { get; } = [];
    public SideForm Side => Sides[0];
}

/// <summary>The set of tables of one province, in its order and with its numbers.</summary>
public sealed record FormSet(string Key, string Chinese, IReadOnlyList<(string Number, string Table)> Tables);
