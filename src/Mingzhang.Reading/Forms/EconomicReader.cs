using Mingzhang.Accounts;

namespace Mingzhang.Reading.Forms;

/// <summary>
/// 一般公共预算财政拨款基本支出决算(明细)表: two or three blocks of code, name and amount side by side. Read cell by cell, so that
/// blocks that lost cells still keep each amount with its code.
/// </summary>
internal sealed class EconomicReader(TableForm form, TableBuilder table) : FormReader(form, table)
{
    private string column = "";
    /// <summary>A code at the end of a row whose name and amount wrapped into the next.</summary>
    private Block? open;

    protected override void Read(Sheet sheet, bool headed)
    {
        var heads = headed ? Heads(sheet, r => r.HasNumber) : 0;
        if (heads > 0)
        {
            var header = Header.Of(sheet, heads, Form.Side.Column);
            column = header.Slots.FirstOrDefault(s => s.Form is not null)?.Label ?? column;
        }
        if (column.Length == 0) column = Form.Side.Columns[0].Labels[0];
        NameColumns([column]);
        foreach (var row in sheet.Rows.Skip(heads))
        {
            if (!row.IsColumnNumbers) ReadRow(row, sheet.Grid.Guessed);
        }
    }

    protected override bool IsLike(SheetRow row) => row.First is { } first && CodeOf(first.Text) is not null;

    private void ReadRow(SheetRow row, bool guessed)
    {
        var blocks = Blocks(row, guessed);
        open = blocks.Count > 0 && blocks[^1] is { Code: not null, Label: "", IsDone: false } last && last != open ? last : null;
        foreach (var block in blocks)
        {
            if (block == open) continue;
            Table.Row(row, block.Label, block.Code);
            var key = block.Code ?? SheetCell.Label(block.Label);
            if (block.Amount is { } cell) Table.Amount(row, cell, key, column, AddressOf(block));
            else if (block.Next >= 0 && row.At(block.Next) is null or { IsBlank: true }) Table.Blank(row, block.Next, key, column, AddressOf(block));
        }
    }

    /// <param name="guessed">Cells may stand in wrong columns: a whole number of the code book is a code then, wherever it stands.</param>
    private List<Block> Blocks(SheetRow row, bool guessed)
    {
        var blocks = open is null ? [] : new List<Block> { open };
        var cells = row.Filled.ToList();
        for (var i = 0; i < cells.Count; i++)
        {
            var cell = cells[i];
            var next = i + 1 < cells.Count ? cells[i + 1] : null;
            if (CodeOf(cell.Text) is { } code && (cell.IsText || next is { IsText: true } && CodeOf(next.Text) is null || blocks.Count == 0 || blocks[^1].IsDone || guessed && EconomicCodes.Entry(code) is not null))
                blocks.Add(new() { Code = code, Label = cell.IsText ? SheetCell.Squeeze(cell.Text.AsSpan(code.Length)) : "", Next = cell.Source.Column + 1 });
            else if (cell.IsText && blocks.Count > 0 && blocks[^1] is { Label: "", IsDone: false } open) (open.Label, open.Next) = (SheetCell.Squeeze(cell.Text), cell.Source.Column + 1);
            else if (cell.IsText) blocks.Add(new() { Label = SheetCell.Squeeze(cell.Text), Next = cell.Source.Column + 1 });
            else if (blocks.Count > 0 && !blocks[^1].IsDone) blocks[^1].Take(cell);
        }
        return blocks;
    }

    private Address? AddressOf(Block block)
    {
        if ((block.Code ?? (Form.Side.Row(SheetCell.Label(block.Label)) is null ? EconomicCodes.Find(block.Label) : null)) is { } code) return (Form.Base with { Economic = code }).ToAddress();
        return Form.Side.Row(SheetCell.Label(block.Label)) is { } row ? row.Pattern.Over(Form.Base).ToAddress() : null;
    }

    /// <summary>301, 30101, or such a code glued to its name.</summary>
    private static string? CodeOf(string text)
    {
        var digits = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[digits])) digits++;
        if (digits is not (3 or 5) || text[0] != '3' || digits < text.Length && text[digits] < 0x2E80) return null;
        return text[..digits];
    }

    private sealed class Block
    {
        public string? Code { get; init; }
        public string Label { get; set; } = "";
        /// <summary>The cell after code and name, where the amount is expected.</summary>
        public int Next { get; set; } = -1;
        public SheetCell? Amount { get; private set; }
        public bool IsDone { get; private set; }

        public void Take(SheetCell cell)
        {
            IsDone = true;
            if (cell.Number is not null) Amount = cell;
        }
    }
}
