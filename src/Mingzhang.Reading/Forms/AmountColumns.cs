using Mingzhang.Accounts;

namespace Mingzhang.Reading.Forms;

/// <summary>The columns of amounts of a table or side, and how the cells of a row find theirs.</summary>
internal sealed class AmountColumns
{
    private readonly IReadOnlyList<ColumnRelation> relations;
    private readonly int width;
    private readonly bool aligned;
    private readonly bool keepsBlanks;
    private bool guessed;

    private AmountColumns(IReadOnlyList<Slot> slots, int width, bool aligned, bool keepsBlanks, IEnumerable<ColumnRelation> relations)
    {
        Slots = slots;
        this.width = width;
        this.aligned = aligned;
        this.keepsBlanks = keepsBlanks;
        this.relations = [.. relations];
    }

    public IReadOnlyList<Slot> Slots { get; }
    /// <summary>Cells before this one are codes and labels; meaningful only where <see cref="Knows"/>.</summary>
    public int First => Slots.Count == 0 ? int.MaxValue : Slots[0].Index;

    /// <summary>
    /// The columns stand where the heads stand if the grid is aligned or heads and rows have equally many cells. Else only
    /// their order is known: that of the form's columns named anywhere in the heads.
    /// </summary>
    public static AmountColumns Of(Sheet sheet, int heads, SideForm side)
    {
        var header = Header.Of(sheet, heads, side.Column);
        var rows = sheet.Rows.Skip(heads).ToList();
        if (!sheet.Aligned && Counted(sheet, heads, side, header) is { } counted) return new(counted, header.Width, false, sheet.KeepsBlanks, side.Relations);
        var typical = TypicalWidth(rows);
        var slots = header.Slots.Where(s => s.IsAmount && (s.Form is not null || rows.Exists(r => r.At(s.Index)?.Number is not null))).ToList();
        var named = Named(sheet, heads, side);
        var fits = sheet.Aligned || (header.Width == typical || sheet.KeepsBlanks && header.Width > typical) && slots.Count(s => s.Form is not null) >= named.Count;
        if (!fits && named.Count > 0) slots = named;
        return new(slots, fits ? header.Width : -1, sheet.Aligned, sheet.KeepsBlanks, side.Relations) { guessed = sheet.Grid.Guessed };
    }

    /// <summary>
    /// Where text lost over which columns a head stands, the numbers of the columns know: if there are as many as the form has columns,
    /// and most heads agree, they are those of the form in its own order.
    /// </summary>
    private static List<Slot>? Counted(Sheet sheet, int heads, SideForm side, Header header)
    {
        var numbers = sheet.Rows.Take(heads).FirstOrDefault(r => r.IsColumnNumbers);
        if (numbers is null || numbers.Count != header.Width || numbers.Cells.Count(c => c.Number is not null) != side.Columns.Count) return null;
        var places = Enumerable.Range(0, numbers.Count).Where(i => numbers.Cells[i].Number is not null);
        var slots = places.Zip(side.Columns, (at, form) => header.Slots[at] with { Index = at, Label = form.Labels[0], Form = form }).ToList();
        var agree = slots.Count(s => header.Slots[s.Index].Form?.Number == s.Form!.Number);
        return slots.Count > 1 && agree * 2 > slots.Count ? slots : null;
    }

    /// <summary>All columns of a form in its own order, for a table without heads.</summary>
    public static AmountColumns Unheaded(SideForm side) =>
        new([.. side.Columns.Select(c => new Slot(-1, c.Labels[0], "", [], []) { Form = c })], -1, false, false, side.Relations);

    private static int TypicalWidth(IEnumerable<SheetRow> rows) =>
        rows.GroupBy(r => r.Count).OrderByDescending(g => g.Count()).ThenByDescending(g => g.Key).FirstOrDefault()?.Key ?? 0;

    private static List<Slot> Named(Sheet sheet, int heads, SideForm side)
    {
        var found = new SortedDictionary<int, Slot>();
        foreach (var cell in sheet.Rows.Take(heads).SelectMany(r => r.Filled))
        {
            if (side.Column(cell.Key, []) is { } form) found[form.Number] = new(-1, SheetCell.Squeeze(cell.Text), cell.Key, [], []) { Form = form };
        }
        return [.. found.Values];
    }

    /// <summary>Whether this row's cells stand in the columns, so that a cell's index is its column.</summary>
    public bool Knows(SheetRow row) => aligned
        || width > 0 && (row.Count == width || row.Count > width && IsBlankFrom(row, width) || row.Count < width && keepsBlanks && row.At(First - 1) is { Number: null, Source.Doubtful: false });

    private static bool IsBlankFrom(SheetRow row, int index) => row.Cells.Skip(index).All(c => c.IsBlank);

    /// <summary>The cells of amounts with their columns. <paramref name="from"/> is where they may begin if the columns are not known.</summary>
    public IEnumerable<(Slot Slot, SheetCell Cell, bool Doubtful)> Cells(SheetRow row, int from)
    {
        if (Knows(row))
        {
            var placed = (from slot in Slots let cell = row.At(slot.Index) where cell is { IsBlank: false } select (slot, cell)).ToList();
            var doubtful = guessed && !Placement.AddUp(Numbers(placed), relations);
            return placed.Select(p => (p.slot, p.cell, doubtful));
        }
        return Placement.Of([.. row.Cells.Skip(from)], Slots, relations, keepsBlanks);
    }

    private static Dictionary<int, PrintedNumber> Numbers(List<(Slot Slot, SheetCell Cell)> placed) =>
        placed.Where(p => p is { Slot.Form: not null, Cell.Number: not null }).DistinctBy(p => p.Slot.Form!.Number).ToDictionary(p => p.Slot.Form!.Number, p => p.Cell.Number!.Value);

    /// <summary>The columns in which the row prints nothing; none where its cells cannot be told apart.</summary>
    public IEnumerable<Slot> Blanks(SheetRow row) => Knows(row) ? Slots.Where(s => row.At(s.Index) is null or { IsBlank: true } or { IsNil: true }) : [];
}
