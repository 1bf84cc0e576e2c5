using Mingzhang.Accounts;

namespace Mingzhang.Reading.Forms;

/// <summary>
/// 财政拨款“三公”经费支出决算表: one row of amounts, budget then final (Hunan) or both for each item (Shanghai); or a row for
/// each item with budget and final side by side.
/// </summary>
internal sealed class ThreePublicReader(TableForm form, TableBuilder table) : FormReader(form, table)
{
    protected override bool IsLike(SheetRow row) => false;

    protected override void Read(Sheet sheet, bool headed)
    {
        var heads = Heads(sheet, r => r.HasNumber || ItemOf(r) is not null && r.Filled.Skip(1).Any() && r.Filled.Skip(1).All(c => c.IsNil));
        var slots = Slots(sheet, heads);
        NameColumns(slots.Select(s => s.Name));
        foreach (var row in sheet.Rows.Skip(heads))
        {
            if (row.IsColumnNumbers) continue;
            if (ItemOf(row) is { } item) ReadItem(row, item, slots);
            else ReadRow(row, slots, sheet.Aligned, sheet.Grid.Guessed && !AddsUp(row, slots));
        }
    }

    private ColumnForm? ItemOf(SheetRow row) =>
        row.First is { IsText: true } first && !IsOverAll(row, first) ? Form.Side.Column(LabelKey.Of(SheetCell.Label(first.Text)), []) : null;

    /// <summary>财政拨款“三公”经费 over all columns heads the table.</summary>
    private static bool IsOverAll(SheetRow row, SheetCell first) => first.Source.ColumnSpan > 1 && first.Source.ColumnSpan >= row.Count;

    private void ReadItem(SheetRow row, ColumnForm item, List<StagedSlot> slots)
    {
        var label = SheetCell.Label(row.First!.Text);
        Table.Row(row, label);
        var cells = row.Cells.Select((c, i) => (Cell: c, Index: i)).Where(c => c.Cell.Number is not null).ToList();
        var staged = slots.Where(s => s.Stage is not null).ToList();
        for (var i = 0; i < cells.Count && i < staged.Count; i++)
        {
            var slot = staged.Find(s => s.Index == cells[i].Index) ?? staged[i];
            Table.Amount(row, cells[i].Cell, label, slot.Name, AddressOf(item, slot.Stage!), staged.Count != cells.Count);
        }
    }

    private void ReadRow(SheetRow row, List<StagedSlot> slots, bool aligned, bool misses)
    {
        Table.Row(row, "");
        var cells = row.Cells.ToList();
        if (!aligned && cells.Count != slots.Count)
        {
            while (cells.Count > slots.Count && cells[^1].IsBlank) cells.RemoveAt(cells.Count - 1);
            if (cells.Count != slots.Count) cells = [.. cells.Where(c => c.Number is not null)];
        }
        var doubtful = misses || !aligned && cells.Count != slots.Count;
        foreach (var (cell, i) in cells.Select((c, i) => (c, i)))
        {
            var slot = aligned ? slots.Find(s => s.Index == i) : slots.ElementAtOrDefault(i);
            if (slot is null || cell.IsBlank) continue;
            Table.Amount(row, cell, null, slot.Name, slot is { Item: { } item, Stage: { } stage } ? AddressOf(item, stage) : null, doubtful);
        }
    }

    private bool AddsUp(SheetRow row, List<StagedSlot> slots) => slots.Where(s => s is { Item: not null, Stage: not null }).GroupBy(s => s.Stage).All(stage =>
        Placement.AddUp(stage.Where(s => row.At(s.Index)?.Number is not null).DistinctBy(s => s.Item!.Number).ToDictionary(s => s.Item!.Number, s => row.At(s.Index)!.Number!.Value), Form.Side.Relations));

    private Address? AddressOf(ColumnForm item, ColumnForm stage) => (Stage(stage) ?? stage.Pattern).Over(item.Pattern).ToAddress();

    /// <summary>Which budget it is, the heads or the note say: 全年预算, 年初预算; else it stays open.</summary>
    private AddressPattern? Stage(ColumnForm stage)
    {
        if (stage.Pattern.Stage != Accounts.Stage.Budget) return null;
        bool Says(string words) => Table.Frame.Notes.Any(n => n.Contains(words, StringComparison.Ordinal)) || Table.Columns.Exists(c => c.StartsWith(words, StringComparison.Ordinal));
        return Says("全年预算") ? stage.Pattern with { Stage = Accounts.Stage.AdjustedBudget }
            : Says("年初预算") ? stage.Pattern with { Stage = Accounts.Stage.InitialBudget } : null;
    }

    /// <summary>Each column with its item and its stage; where heads lost their blanks, the twelve columns in the order the first head tells.</summary>
    private List<StagedSlot> Slots(Sheet sheet, int heads)
    {
        var header = Header.Of(sheet, heads, Form.Side.Column);
        var slots = header.Slots.Where(s => s.Key.Length > 0).Select(SlotOf).ToList();
        var placed = slots.Count(s => s is { Item: not null, Stage: not null });
        var isRowWise = sheet.Rows.Skip(heads).Any(r => ItemOf(r) is not null);
        if (isRowWise || placed >= 12 || sheet.Aligned) return [.. slots.Where(s => s.Stage is not null)];
        var interleaved = sheet.Rows.Take(heads).Any(r => r.Filled.Count(c => StageOf(c.Key) is not null) > 2);
        var stages = Form.Groups.Take(2);
        var order = interleaved
            ? Form.Side.Columns.SelectMany(i => stages.Select(s => (Item: i, Stage: s)))
            : stages.SelectMany(s => Form.Side.Columns.Select(i => (Item: i, Stage: s)));
        return [.. order.Select((o, i) => new StagedSlot(i, o.Item, o.Stage, o.Stage.Labels[0] + "/" + (o.Item.Number == 3 ? "小计" : o.Item.Labels[0])))];
    }

    private StagedSlot SlotOf(Slot slot)
    {
        var stage = StageOf(slot.Key);
        if (stage is null)
        {
            var group = slot.Groups.ToList().FindIndex(g => StageOf(g) is not null);
            return group < 0 ? new(slot.Index, slot.Form, null, slot.Label)
                : new(slot.Index, slot.Form, StageOf(slot.Groups[group]), slot.GroupLabels[group] + "/" + slot.Label);
        }
        for (var i = 0; i < slot.Groups.Count; i++)
        {
            if (Form.Side.Column(slot.Groups[i], [.. slot.Groups.Skip(i + 1)]) is { } item) return new(slot.Index, item, stage, slot.Label + "/" + slot.GroupLabels[i]);
        }
        return new(slot.Index, null, stage, slot.Label);
    }

    private ColumnForm? StageOf(string key) => Form.Groups.FirstOrDefault(g => g.Matches(key));

    private sealed record StagedSlot(int Index, ColumnForm? Item, ColumnForm? Stage, string Name);
}
