using Mingzhang.Accounts;

namespace Mingzhang.Reading.Forms;

/// <summary>Tables with a row for each code: 收入决算表, 支出决算表, 一般公共预算…支出决算表, 政府性基金…, 国有资本经营….</summary>
internal class CodedReader(TableForm form, TableBuilder table) : FormReader(form, table)
{
    private AmountColumns? columns;
    private string? last;

    protected override void Read(Sheet sheet, bool headed)
    {
        var heads = headed ? Heads(sheet, IsData) : 0;
        if (heads > 0 || columns is null) columns = heads > 0 ? AmountColumns.Of(sheet, heads, Form.Side) : AmountColumns.Unheaded(Form.Side);
        NameColumns(columns.Slots.Select(s => s.Label));
        foreach (var row in sheet.Rows.Skip(heads))
        {
            if (IsData(row) && !row.IsColumnNumbers) ReadRow(row, columns, TrustsHeads(sheet), sheet.Grid.Guessed);
        }
    }

    protected override bool IsLike(SheetRow row) => StartsWithCode(row);

    private static bool IsData(SheetRow row)
    {
        if (row.HasNumber || StartsWithCode(row)) return true;
        return row.First is { } first && new RowHead(null, SheetCell.Label(first.Text), 0).IsTotal && row.Filled.Skip(1).All(c => c.IsNil);
    }

    private static bool StartsWithCode(SheetRow row) => RowHead.Parse(row.Cells, row.Count).Code is not null;

    /// <param name="guessed">Cells may stand in wrong columns: seven digits are a code then.</param>
    private void ReadRow(SheetRow row, AmountColumns columns, bool sure, bool guessed)
    {
        var known = columns.Knows(row);
        var head = RowHead.Parse(row.Cells, known ? Math.Min(columns.First, row.Count) : row.Count, last);
        last = head.Code ?? last;
        Table.Row(row, head.Label, head.Code);
        var skipsName = !known && head.Next == 1 && (head.Code is null || head.Label.Length == 0) && row.At(1) is { IsBlank: true };
        foreach (var (slot, cell, doubtful) in columns.Cells(row, skipsName ? 2 : head.Next))
        {
            if (guessed && cell.Digits > 2_000_000) continue;
            Table.Amount(row, cell, head.Key, slot.Label, AddressOf(head, slot), doubtful || !sure);
        }
        if (!sure) return;
        foreach (var slot in columns.Blanks(row)) Table.Blank(row, slot.Index, head.Key, slot.Label, AddressOf(head, slot));
    }

    private Address? AddressOf(RowHead head, Slot slot) => PatternOf(slot) is { } pattern ? AddressOf(head, pattern) : null;

    /// <summary>Whether the heads stand over their columns as printed.</summary>
    protected virtual bool TrustsHeads(Sheet sheet) => true;

    /// <summary>What a column contributes; null where the form does not know it.</summary>
    protected virtual AddressPattern? PatternOf(Slot slot) => slot.Form?.Pattern;

    private Address? AddressOf(RowHead head, AddressPattern column)
    {
        var pattern = column.Over(Form.Base);
        if (head.IsTotal) return pattern.ToAddress();
        if (head.Code is null) return head.Label.Length > 0 ? (pattern with { Function = "名:" + head.Label }).ToAddress() : null;
        return (head.Code[0] >= '3' ? pattern with { Economic = head.Code } : pattern with { Function = head.Code }).ToAddress();
    }
}
