using Mingzhang.Accounts;

namespace Mingzhang.Reading.Forms;

/// <summary>收入支出决算总表 and 财政拨款收入支出决算总表: income at the left, expenditure at the right, each with labels of its own.</summary>
internal sealed class TwoSidedReader(TableForm form, TableBuilder table) : FormReader(form, table)
{
    private static readonly string[] LabelHeads = ["项目", "收入", "支出", "收入项目", "支出项目", "科目", "科目名称", "项目名称", "支出项目按功能分类", "项目按功能分类"];

    private const int MostLines = 120;

    private Side[]? sides;
    private int width;
    private bool aligned;
    /// <summary>No cells are printed and the amounts have decimals: a small whole number may be that of a line.</summary>
    private bool mayBeLines;

    protected override void Read(Sheet sheet, bool headed)
    {
        var heads = headed ? Heads(sheet, IsData) : 0;
        if (heads > 0 || sides is null) Head(sheet, heads);
        for (var i = 0; i < sides!.Length; i++) sides[i].HasLines |= LineNumbers.Follow(sheet.Rows.Skip(heads), i);
        mayBeLines = sheet.Grid.Guessed && sheet.Rows.Any(r => r.Cells.Any(c => c.Number is { Decimals: 2 }));
        foreach (var row in sheet.Rows.Skip(heads))
        {
            if (row.IsColumnNumbers || !IsData(row)) continue;
            Table.Row(row, SheetCell.Label(row.First!.Text));
            if (aligned || row.Count == width && Fits(row)) ReadPlaced(row);
            else ReadLoose(row);
        }
    }

    protected override bool IsLike(SheetRow row) => row.Filled.Any(c => c.IsText && Form.Sides.Any(s => RowOf(s, c.Text, null) is not null));

    private bool IsData(SheetRow row) =>
        row.Filled.Any(c => c.IsText && Form.Sides.Any(s => RowOf(s, c.Text, null) is not null)) && Array.IndexOf(LabelHeads, row.First!.Key) < 0
        || row.Cells.Any(c => c.Number is { Decimals: > 0 }) || row.First is { Digits: not null } && row.Filled.Skip(1).Any(c => c.IsText);

    /// <summary>The lowest head names the labels of both sides; between the two stand the columns of the left, after them those of the right.</summary>
    private void Head(Sheet sheet, int heads)
    {
        var header = Header.Of(sheet, heads, (label, groups) => Form.Sides[1].Column(label, groups) ?? Form.Sides[0].Column(label, groups));
        var labels = header.Slots.Where(s => Array.IndexOf(LabelHeads, s.Key) >= 0).Select(s => s.Index).ToList();
        width = header.Width;
        aligned = sheet.Aligned && labels.Count >= 2;
        var split = labels.Count >= 2 ? labels.FirstOrDefault(l => l > labels[0] + (labels.Contains(labels[0] + 1) ? 1 : 0), header.Width / 2) : header.Width / 2;
        var before = sides;
        sides = [SideOf(0, header, labels.Count > 0 ? labels[0] : 0, split, sheet), SideOf(1, header, split, header.Width, sheet)];
        for (var i = 0; before is not null && i < sides.Length; i++) sides[i].GoOn(before[i]);
        if (labels.Count < 2 || sheet.Rows.Take(heads).Any(r => r.Filled.Any(c => c.Source.Doubtful))) width = -1;
        NameColumns(sides.SelectMany(s => s.Columns).Select(c => c.Label));
    }

    private Side SideOf(int index, Header header, int from, int to, Sheet sheet)
    {
        var side = Form.Sides[index];
        var slots = header.Slots.Where(s => s.Index > from && s.Index < to).ToList();
        var columns = slots.Where(s => s.IsAmount).Select(s => s with { Form = side.Column(s.Key, s.Groups) }).ToList();
        if (!columns.Exists(c => c.Form is not null) || !sheet.Aligned && columns.Exists(c => c.Form is null)) columns = [.. side.Columns.Select(c => new Slot(-1, c.Labels[0], "", [], []) { Form = c })];
        return new(side, from, columns, slots.Any(s => s.IsLineNumber), sheet.KeepsBlanks);
    }

    /// <summary>Labels stand where labels belong and every amount beside one; else the row is shifted.</summary>
    private bool Fits(SheetRow row)
    {
        if (sides!.Any(s => row.At(s.LabelIndex)?.Number is not null)) return false;
        var placed = sides!.Where(s => row.At(s.LabelIndex) is { IsText: true }).SelectMany(s => s.Columns).Select(c => c.Index).ToHashSet();
        return !row.Cells.Where((c, i) => c.Number is { Decimals: > 0 } && !placed.Contains(i)).Any();
    }

    private void ReadPlaced(SheetRow row)
    {
        foreach (var side in sides!)
        {
            var label = row.At(side.LabelIndex);
            if (label is null || !label.IsText && !label.IsBlank) continue;
            var key = side.Enter(label.Text);
            foreach (var slot in side.Columns)
            {
                if (slot.Index < 0) continue;
                if (row.At(slot.Index) is { IsBlank: false } cell) Add(row, cell, side, key, slot, false);
                else if (key.Length > 0) Table.Blank(row, slot.Index, key, slot.Label, AddressOf(side, key, slot));
            }
        }
    }

    /// <summary>A row that lost cells: each label opens its side, the line number after it is passed over, amounts follow.</summary>
    private void ReadLoose(SheetRow row)
    {
        var cells = row.Cells;
        var next = 0;
        for (var i = 0; i < cells.Count; i++)
        {
            if (!cells[i].IsText) continue;
            var side = sides![Math.Max(next, Choose(cells[i].Text, next))];
            next = side == sides[0] ? 1 : 2;
            var key = side.Enter(cells[i].Text);
            var end = i + 1;
            while (end < cells.Count && !cells[end].IsText) end++;
            var amounts = cells.Skip(i + 1).Take(end - i - 1).ToList();
            if (side.HasLines && amounts.FindIndex(a => !a.IsBlank) is >= 0 and var line && amounts[line].Digits is { } number)
            {
                side.Line = number;
                amounts.RemoveRange(0, line + 1);
            }
            if (end == cells.Count && side == sides[0] && sides[1].TakesLine(amounts)) amounts.RemoveAll(a => a.Digits == sides[1].Line);
            var space = end == cells.Count && side == sides[0] ? Math.Min(amounts.Count, side.Columns.Count) : amounts.Count;
            foreach (var (slot, cell, doubtful) in side.Place(amounts[..space])) Add(row, cell, side, key, slot, doubtful);
            if (key.Length > 0 && (amounts.Count == side.Columns.Count || end == cells.Count && side.KeepsBlanks)) AddBlanks(row, side, key, amounts.Count > 0 ? amounts[0].Source.Column : end);
            if (next == 2) break;
            i = end - 1;
        }
    }

    /// <summary>Amounts that stand as they are printed: the cells of the side's columns, those at the end of the row perhaps left out.</summary>
    private void AddBlanks(SheetRow row, Side side, string key, int first)
    {
        for (var i = 0; i < side.Columns.Count; i++)
            if (row.At(first + i) is null or { IsBlank: true }) Table.Blank(row, first + i, key, side.Columns[i].Label, AddressOf(side, key, side.Columns[i]));
    }

    private int Choose(string label, int next)
    {
        if (next > 0) return 1;
        return RowOf(sides![0].Form, label, sides[0].Heading) is null && RowOf(sides[1].Form, label, null) is not null ? 1 : 0;
    }

    private void Add(SheetRow row, SheetCell cell, Side side, string key, Slot slot, bool doubtful)
    {
        if (key.Length > 0) Table.Amount(row, cell, key, slot.Label, AddressOf(side, key, slot), doubtful || mayBeLines && cell.Digits is > 0 and < MostLines);
    }

    private Address? AddressOf(Side side, string key, Slot slot)
    {
        var pattern = side.Current?.Pattern ?? (side.Form == Form.Sides[1] ? ClassPattern(key) : null);
        return pattern is null || slot.Form is null ? null : pattern.Over(slot.Form.Pattern).Over(Form.Base).ToAddress();
    }

    private static AddressPattern? ClassPattern(string label) =>
        FunctionCodes.ClassOf(label) is { } code ? new() { Concept = Concepts.Expenditure, Function = code } : null;

    private static RowForm? RowOf(SideForm side, string label, RowForm? heading) => side.Row(SheetCell.Label(label), heading);

    /// <summary>One side while its rows are read: which row we are in, and which heading its 其中 rows stand under.</summary>
    private sealed class Side(SideForm form, int labelIndex, List<Slot> columns, bool hasLines, bool keepsBlanks)
    {
        public SideForm Form => form;
        public int LabelIndex => labelIndex;
        public List<Slot> Columns => columns;
        public bool HasLines { get; set; } = hasLines;
        public bool KeepsBlanks => keepsBlanks;
        /// <summary>The line number of the last row that had one.</summary>
        public int? Line { get; set; }
        public RowForm? Current { get; private set; }
        public RowForm? Heading { get; private set; }

        /// <summary>A row without label at the right may still print its line number there, among the amounts of the left.</summary>
        public bool TakesLine(List<SheetCell> cells)
        {
            if (!HasLines || Line is null || !cells.Exists(c => c.Digits == Line + 1)) return false;
            Line++;
            return true;
        }

        /// <summary>The same side on the next page, under its heads said again.</summary>
        public void GoOn(Side before) => (Current, Heading, Line) = (before.Current, before.Heading, before.Line);

        public string Enter(string text)
        {
            var label = SheetCell.Label(text);
            Current = RowOf(form, text, Heading) ?? form.RowBegun(label, Heading);
            if (Current is { Under: null }) Heading = form.Rows.Any(r => r.Under == Current) ? Current : Current.Pattern.Concept == Concepts.GrantIncome ? Heading : null;
            return label;
        }

        public IEnumerable<(Slot Slot, SheetCell Cell, bool Doubtful)> Place(List<SheetCell> cells) => Placement.Of(cells, columns, form.Relations, keepsBlanks);
    }
}
