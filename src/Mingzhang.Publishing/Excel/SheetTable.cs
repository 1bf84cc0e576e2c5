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
    public bool IsBlank => Number is null && Text.Length == 0;
}

/// <summary>A worksheet as a table: heads in the first row, then rows.</summary>
internal sealed class SheetTable(string name, IReadOnlyList<string> heads)
{
    private readonly List<Cell[]> rows = [];

    public string Name { get; } = name;
    public IReadOnlyList<string> Heads { get; } = heads;
    public IReadOnlyList<IReadOnlyList<Cell>> Rows => rows;
    /// <summary>The number that the next row will have, from 2 on.</summary>
    public int NextRow => rows.Count + 2;

    public void Add(Cell[] row) => rows.Add(row);
}
