using System.Globalization;

namespace Mingzhang.Publishing.Excel;

/// <summary>A cell of a workbook: a text, a number, or a formula with its value.</summary>
internal readonly record struct Cell(string Text, decimal? Number, string? Expression)
{
    public static implicit operator Cell(string text) => new(text, null, null);
    public static Cell Of(decimal? number) => new("", number, null);
    public static Cell Of(int? number) => new("", number, null);
    public static Cell Formula(string expression, decimal value) => new("", value, expression);

    public string Written => Number?.ToString("0.############", CultureInfo.InvariantCulture) ?? Text;
    public bool IsBlank => Number is null && string.IsNullOrEmpty(Text);
}

/// <summary>A worksheet as a table: heads in the first row, then rows.</summary>
internal sealed class SheetTable(string name, IReadOnlyList<string> heads)
{
    private const int WidestColumn = 48;
    private readonly List<Cell[]> rows = [];

    public string Name { get; } = name;
    public IReadOnlyList<string> Heads { get; } = heads;
    public IReadOnlyList<IReadOnlyList<Cell>> Rows => rows;
    /// <summary>The number that the next row will have, from 2 on.</summary>
    public int NextRow => rows.Count + 2;
    /// <summary>Number format of a column, General where it has none.</summary>
    public IReadOnlyDictionary<int, string> Formats { get; init; } = new Dictionary<int, string>();

    public void Add(Cell[] row) => rows.Add(row);

    /// <summary>Heads bold and frozen, columns wide enough.</summary>
    public SheetPage ToPage() => new(Name, [.. Heads.Select((_, i) => Width(i))],
    [
        new([.. Heads.Select(h => new StyledCell(h, CellLook.Bold))]),
        .. rows.Select(r => new SheetLine([.. r.Select((c, i) => new StyledCell(c, Look(i)))])),
    ])
    {
        FrozenRows = 1,
        Landscape = Heads.Count > 6,
    };

    private CellLook Look(int column) => Formats.TryGetValue(column, out var format) ? CellLook.Plain with { Format = format } : CellLook.Plain;

    private decimal Width(int column) =>
        Math.Min(WidestColumn, 2 + rows.Select(r => column < r.Length ? Terminal.DisplayWidth.Of(r[column].Written) : 0).Append(Terminal.DisplayWidth.Of(Heads[column])).Max());
}
