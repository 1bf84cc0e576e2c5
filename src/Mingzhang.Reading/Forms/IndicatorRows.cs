using Mingzhang.Accounts;

namespace Mingzhang.Reading.Forms;

/// <summary>The indicators of a score sheet: target, actual value, weight and score of each, under the scope sheet/indicator.</summary>
internal sealed class IndicatorRows(TableBuilder table)
{
    private static readonly string[] TotalLabels = ["总分", "得分", "合计", "总得分", "总计", "自评得分", "总分值", "自评总分", "综合得分", "得分合计", "评价得分", "评价总分", "总分100分", "合计得分"];

    private static readonly IndicatorColumn[] Values = [IndicatorColumn.Target, IndicatorColumn.Actual, IndicatorColumn.Weight, IndicatorColumn.Score];

    private readonly Dictionary<string, int> seen = new(StringComparer.Ordinal);
    private readonly IndicatorLines lines = new(table);
    private List<IndicatorColumn> columns = [];
    private (SheetRow Row, SheetCell Cell, string Sheet)? kept;
    private List<string> labels = [];

    public IReadOnlyList<IndicatorLine> Lines => lines.All;
    public bool HasHeads => columns.Count > 0;
    public bool Has(IndicatorColumn column) => columns.Contains(column);

    public void Read(SheetRow row, bool aligned, string sheet)
    {
        if (IndicatorColumns.IsHead(row))
        {
            columns = IndicatorColumns.Of(row);
            labels = [.. row.Cells.Select(c => SheetCell.Squeeze(c.Text))];
        }
        else if (Array.IndexOf(TotalLabels, row.First!.Key) >= 0) ReadTotal(row, aligned, sheet);
        else ReadIndicator(row, IndicatorAlignment.Of(row, columns, aligned), sheet);
    }

    /// <summary>A total printed above the indicators counts where no row of totals follows.</summary>
    public void KeepTotal(SheetRow row, SheetCell label, string sheet)
    {
        var value = row.Filled.SkipWhile(c => c != label).Skip(1).FirstOrDefault();
        if (value is not null && AmountText.Read(value.Text, Unit.Points) is not null) kept ??= (row, value, sheet);
    }

    public void Close()
    {
        if (kept is not var (row, cell, sheet) || lines.All.Any(l => l.IsTotal)) return;
        lines.BeginTotal(row);
        Add(row, cell, cell.Text, "总分", IndicatorColumn.Score, sheet, doubtful: false);
        lines.End();
        kept = null;
    }

    private void ReadTotal(SheetRow row, bool aligned, string sheet)
    {
        table.Row(row, SheetCell.Squeeze(row.First!.Text));
        lines.BeginTotal(row);
        var cells = row.Cells.Select((c, i) => (Cell: c, Index: i)).Where(c => c.Cell != row.First && AmountText.Read(c.Cell.Text, Unit.Points) is not null).ToList();
        lines.Reason(row, row.Filled.Skip(1).LastOrDefault(c => c.IsText && !cells.Exists(x => x.Cell == c)), LabelOf(IndicatorColumn.Reason));
        if (cells.Count == 0) return;
        var byIndex = aligned || row.Count == columns.Count;
        for (var i = 0; i < cells.Count; i++)
        {
            var (cell, index) = cells[i];
            var column = byIndex ? columns.ElementAtOrDefault(index) : IndicatorColumn.Other;
            var score = cells.Count == 1 ? column != IndicatorColumn.Weight && !IsFullWeight(row, cell) : i > 0;
            Add(row, cell, cell.Text, "总分", score ? IndicatorColumn.Score : IndicatorColumn.Weight, sheet, cells.Count > 2);
        }
        lines.End();
    }

    /// <summary>A lone 100 that stands in the column of weights is the weight of the total, not its score, even where the row is short of a cell.</summary>
    private bool IsFullWeight(SheetRow row, SheetCell cell) =>
        row.Count <= columns.Count && cell.Number is { Value: 100, Decimals: 0 } && columns.ElementAtOrDefault(row.Cells.ToList().IndexOf(cell)) == IndicatorColumn.Weight;

    private void ReadIndicator(SheetRow row, IndicatorAlignment alignment, string sheet)
    {
        var name = "";
        lines.Begin(row, alignment.Doubtful || Array.Exists(Values, v => alignment.Cell(v, columns) is { Source.Doubtful: true }));
        foreach (var level in (ReadOnlySpan<IndicatorColumn>)[IndicatorColumn.First, IndicatorColumn.Second, IndicatorColumn.Name])
        {
            if (alignment.Cell(level, columns) is not { IsText: true } cell) continue;
            name = SheetCell.Squeeze(GroupWeight.Without(cell.Text));
            var weight = GroupWeight.In(cell.Text) is not { } found ? null
                : table.Add(row, cell, found, name, LabelOf(level), new(Concepts.Weight) { Scope = Scope.Indicator(sheet + "/" + name) });
            lines.Label(level, name, new(cell.Text, table.PlaceOf(row, cell, name, LabelOf(level)), weight));
        }
        table.Row(row, name);
        var values = Values.Select(c => (Column: c, Cell: alignment.Cell(c, columns))).Where(v => v.Cell is { IsBlank: false }).ToList();
        if (values.Count > 0 && name.Length > 0)
        {
            var count = seen[sheet + "/" + name] = seen.GetValueOrDefault(sheet + "/" + name) + 1;
            if (count > 1) name += "#" + count.ToString(System.Globalization.CultureInfo.InvariantCulture);
            foreach (var (column, cell) in values) Add(row, cell!, Whole(alignment, column, cell!), name, column, sheet, alignment.Doubtful);
        }
        lines.Standard(row, alignment.Cell(IndicatorColumn.Standard, columns), LabelOf(IndicatorColumn.Standard));
        lines.Reason(row, alignment.Cell(IndicatorColumn.Reason, columns), LabelOf(IndicatorColumn.Reason));
        lines.End();
    }

    private string Whole(IndicatorAlignment row, IndicatorColumn column, SheetCell cell) => column switch
    {
        IndicatorColumn.Target => IndicatorColumns.Whole(cell, row.Cell(IndicatorColumn.Sign, columns), row.Cell(IndicatorColumn.Unit, columns)),
        IndicatorColumn.Actual => IndicatorColumns.Whole(cell, null, row.Cell(IndicatorColumn.Unit, columns)),
        _ => cell.Text,
    };

    /// <summary>A value; <paramref name="text"/> is the cell with what other columns say of it.</summary>
    private void Add(SheetRow row, SheetCell cell, string text, string name, IndicatorColumn column, string sheet, bool doubtful)
    {
        var concept = column switch
        {
            IndicatorColumn.Target => Concepts.Target,
            IndicatorColumn.Actual => Concepts.Actual,
            IndicatorColumn.Weight => Concepts.Weight,
            _ => Concepts.Score,
        };
        var amount = column is IndicatorColumn.Weight or IndicatorColumn.Score ? AmountText.Read(text, Unit.Points) : Value(text);
        if (amount is { } whole) amount = whole with { Start = Math.Max(0, cell.Text.IndexOf(whole.Text, StringComparison.Ordinal)) };
        var figure = amount is not { } found ? null : table.Add(row, cell, found, name, LabelOf(column), new(concept) { Scope = Scope.Indicator(sheet + "/" + name) }, doubtful);
        lines.Value(column, new(text, figure?.Place ?? table.PlaceOf(row, cell, name, LabelOf(column)), figure));
    }

    /// <summary>The number of a target or value with its measure word; a date is none.</summary>
    private static AmountText? Value(string text)
    {
        if (AmountText.First(text, Unit.None) is not { } found) return null;
        var rest = text.AsSpan(found.Start + found.Text.Length).TrimStart();
        if (found.Number is { Decimals: 0, Value: >= 1990 and <= 2100 } && rest is ['年' or '、' or '.' or '-' or '/', ..] || rest is ['月' or '日', ..]) return null;
        if (found.Unit != Unit.None || rest.Length == 0) return found;
        var length = 0;
        while (length < rest.Length && length < 3 && char.IsLetter(rest[length])) length++;
        return length == 0 ? found : found with { Unit = Unit.Counted(rest[..length].ToString()) };
    }

    private string LabelOf(IndicatorColumn column)
    {
        var index = columns.IndexOf(column);
        return index >= 0 && index < labels.Count ? labels[index] : "";
    }
}
