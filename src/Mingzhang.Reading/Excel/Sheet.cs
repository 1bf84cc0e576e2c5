namespace Mingzhang.Reading.Excel;

/// <summary>A cell that is not blank, by its column from 0, with its text as Excel shows it.</summary>
internal readonly record struct SheetCell(int Column, string Text);

/// <summary>The cells of a row that are not blank, from left to right. Rows count from 0.</summary>
internal sealed record SheetRow(int Index, List<SheetCell> Cells);

/// <summary>Cells merged into one: first and last row and column, from 0.</summary>
internal readonly record struct Merge(int FirstRow, int FirstColumn, int LastRow, int LastColumn);

/// <summary>A worksheet: its rows that are not blank, in order, and what is merged.</summary>
internal sealed record Sheet(string Name, bool Hidden, IReadOnlyList<SheetRow> Rows, IReadOnlyList<Merge> Merges);
