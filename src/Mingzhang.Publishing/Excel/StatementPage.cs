using Mingzhang.Publishing.Disclosures;
using Mingzhang.Publishing.Terminal;

namespace Mingzhang.Publishing.Excel;

/// <summary>A printed table as a page of a workbook.</summary>
internal static class StatementPage
{
    private const decimal LineHeight = 16m;
    private const int NarrowestTable = 84;
    private static readonly CellLook Title = new() { IsBold = true, Size = 16, Side = Side.Centre, Wraps = true };
    private static readonly CellLook Note = new() { Side = Side.Left, Wraps = true };

    public static SheetPage Of(TableLayout layout, CellPlaces places, bool draft)
    {
        var table = layout.Table;
        var widths = Widths(layout);
        var merges = new List<MergedCells>();
        List<SheetLine> lines = [.. Above(layout, merges)];
        for (var row = 0; row < layout.Grid.Count; row++) lines.Add(Line(layout, row, places, widths, merges));
        foreach (var note in table.Notes) lines.Add(Below(note, lines.Count, layout.Columns, widths, merges));
        return new(layout.Sheet, widths, lines)
        {
            Merges = merges,
            FrozenRows = layout.FirstRow + table.HeadRows,
            FrozenColumns = FrozenColumns(layout),
            Landscape = table.Landscape,
            Repeated = (layout.FirstRow, layout.FirstRow + Math.Max(1, table.HeadRows) - 1),
            PageHead = draft ? "草稿，不得公开" : "",
        };
    }

    private static IEnumerable<SheetLine> Above(TableLayout layout, List<MergedCells> merges)
    {
        for (var i = 0; i < layout.Above.Count; i++)
        {
            var cells = new StyledCell[layout.Columns];
            foreach (var (text, column, columns, side) in layout.Above[i])
            {
                cells[column] = new(text, i == 0 ? Title : CellLook.Plain with { Side = side });
                if (columns > 1) merges.Add(new(i, column, 1, columns));
            }
            yield return new([.. cells.Select(c => c.Look is null ? new("", CellLook.Plain) : c)], i == 0 ? 28 : null);
        }
    }

    private static SheetLine Line(TableLayout layout, int row, CellPlaces places, IReadOnlyList<decimal> widths, List<MergedCells> merges)
    {
        var isHead = row < layout.Table.HeadRows;
        var cells = new StyledCell[layout.Columns];
        var height = 1;
        CellLook frame = new() { Framed = true, Shaded = isHead };
        for (var column = 0; column < layout.Columns; column++)
        {
            if (layout.Grid[row][column] is not { } cell)
            {
                cells[column] = new("", frame);
                continue;
            }
            cells[column] = Styled(layout, cell, row, column, places);
            if (cell.ColumnSpan > 1 || cell.RowSpan > 1) merges.Add(new(layout.FirstRow + row, column, cell.RowSpan, cell.ColumnSpan));
            if (cells[column].Value.Number is null) height = Math.Max(height, (Lines(cell.Text, widths.Skip(column).Take(cell.ColumnSpan).Sum()) + cell.RowSpan - 1) / cell.RowSpan);
        }
        return new(cells, height > 1 ? height * LineHeight + 3 : null);
    }

    private static StyledCell Styled(TableLayout layout, TableCell cell, int row, int column, CellPlaces places)
    {
        var look = Look(cell);
        if (AmountCell.Format(cell) is not { } format) return new(cell.Text, look);
        var held = AmountCell.Held(cell);
        var formula = TotalFormula.Of(cell.Sum, layout, layout.FirstRow + row, column, held, places);
        return new(formula is null ? Cell.Of(held) : Cell.Formula(formula, held), look with { Format = format, Side = Side.Right, Wraps = false });
    }

    private static CellLook Look(TableCell cell) => new()
    {
        IsBold = cell.Role == CellRole.Head || cell.IsTotal,
        Shaded = cell.Role == CellRole.Head,
        Framed = true,
        Wraps = true,
        Indent = cell.Role == CellRole.Label ? cell.Indent : 0,
        Side = cell.Role switch { CellRole.Head => Side.Centre, CellRole.Amount => Side.Right, CellRole.Code => Side.Left, _ => Side.Left },
    };

    private static SheetLine Below(string note, int row, int columns, IReadOnlyList<decimal> widths, List<MergedCells> merges)
    {
        if (columns > 1) merges.Add(new(row, 0, 1, columns));
        return new([new(note, Note)], Lines(note, widths.Sum()) * LineHeight + 3);
    }

    private static int Lines(string text, decimal width) => Math.Max(1, text.Split('\n').Sum(line => (int)Math.Ceiling(DisplayWidth.Of(line) / Math.Max(1m, width - 1))));

    /// <summary>The widths that the table asks for, a third more where labels need it, and never too narrow for the amounts.</summary>
    private static List<decimal> Widths(TableLayout layout)
    {
        var scale = Math.Max(1m, (decimal)NarrowestTable / Math.Max(1, layout.Table.Widths.Sum()));
        return [.. layout.Table.Widths.Select((width, column) =>
        {
            var asked = Math.Round(width * scale, 1, MidpointRounding.AwayFromZero);
            var label = Math.Min(asked * 4 / 3, 3 + layout.Grid.Max(row => Needed(row[column], CellRole.Label)));
            return Math.Max(Math.Max(asked, label), 2 + layout.Grid.Max(row => Math.Max(Needed(row[column], CellRole.Amount), Needed(row[column], CellRole.Code))));
        })];
    }

    private static int Needed(TableCell? cell, CellRole role) => cell is { ColumnSpan: 1 } && cell.Role == role ? DisplayWidth.Of(cell.Text) * 21 / 20 + 2 * cell.Indent : 0;

    /// <summary>Codes and names stay in view where many columns follow them.</summary>
    private static int FrozenColumns(TableLayout layout) =>
        layout.Columns > 6 && layout.Grid.Skip(layout.Table.HeadRows).Skip(1).All(r => r[0] is { Role: CellRole.Code } && r[1] is { Role: CellRole.Label } && r.Skip(2).All(c => c is { Role: CellRole.Amount } or { Text: "" })) ? 2 : 0;
}
