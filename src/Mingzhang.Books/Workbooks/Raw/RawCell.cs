namespace Mingzhang.Books;

/// <summary>A cell as it is stored: words or a number in its written digits, an error value, and whether a formula made it.</summary>
internal sealed record RawCell(string Reference, string Text, bool IsNumber = false, bool IsError = false, bool IsFormula = false)
{
    public bool IsBlank => !IsError && string.IsNullOrWhiteSpace(Text);
}

/// <summary>A row with its number from 1 and its cells by column from 0.</summary>
internal sealed record RawRow(int Number, IReadOnlyDictionary<int, RawCell> Cells)
{
    public RawCell At(int column) => Cells.GetValueOrDefault(column) ?? new(CellName.Of(column, Number), "");
    public bool IsBlank => Cells.Values.All(c => c.IsBlank);
}

/// <summary>A sheet: its rows that hold anything, and ranges that were merged.</summary>
internal sealed record RawSheet(string Name, IReadOnlyList<RawRow> Rows, IReadOnlyList<string> Merged);
