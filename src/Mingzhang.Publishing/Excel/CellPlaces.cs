using Mingzhang.Accounts;
using Mingzhang.Publishing.Disclosures;

namespace Mingzhang.Publishing.Excel;

/// <summary>A cell of a workbook that holds an amount. Row and column from 0.</summary>
internal sealed record CellPlace(TableLayout Layout, int Row, int Column, decimal Held);

/// <summary>Finds the cells that formulas speak of, by the address of their figure.</summary>
internal sealed class CellPlaces
{
    private readonly Dictionary<(TableKind, Address), CellPlace> places = [];
    private readonly HashSet<(TableLayout, int Row, int Column)> numbers = [];

    public CellPlaces(IEnumerable<TableLayout> layouts)
    {
        foreach (var layout in layouts)
            for (var row = 0; row < layout.Grid.Count; row++)
                for (var column = 0; column < layout.Columns; column++)
                    if (layout.Grid[row][column] is { Figure: { } figure } cell && AmountCell.Format(cell) is not null)
                    {
                        places.TryAdd((layout.Table.Kind, figure.Address), new(layout, layout.FirstRow + row, column, AmountCell.Held(cell)));
                        numbers.Add((layout, layout.FirstRow + row, column));
                    }
    }

    public CellPlace? Find(TableKind table, Address address) => places.GetValueOrDefault((table, address));

    public bool HoldsNumber(TableLayout layout, int row, int column) => numbers.Contains((layout, row, column));
}
