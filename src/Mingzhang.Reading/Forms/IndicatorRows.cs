using Mingzhang.Accounts;

namespace Mingzhang.Reading.Forms;

/// <summary>The indicators of a score sheet: target, actual value, weight and score of each, under the scope sheet/indicator.</summary>
internal sealed class IndicatorRows(TableBuilder table)
{
    private static readonly string[] TotalLabels = ["总分", "得分", "合计", "总得分", "总计", "自评得分", "总分值"];

    private static readonly IndicatorColumn[] Values = [IndicatorColumn.Target, IndicatorColumn.Actual, IndicatorColumn.Weight, IndicatorColumn.Score];

    private readonly Dictionary<string, int> seen = new(StringComparer.Ordinal);
    private readonly IndicatorLines lines = new(table);
    private List<IndicatorColumn> columns = [];
    private List<string> labels = [];

    public IReadOnlyList<IndicatorLine> Lines => lines.All;
    public bool HasHeads => columns.Count > 0;
    public bool HasReasons => columns.Contains(IndicatorColumn.Reason);

    public static bool IsHead(SheetRow row)
    {
        if (!row.Cells.Any(c => c.Text.Contains('分', StringComparison.Ordinal))) return false;
        var keys = row.Filled.Select(c => IndicatorColumns.Of(c.Key)).ToList();
        return keys.Contains(IndicatorColumn.Score) && keys.Contains(IndicatorColumn.Weight) && (keys.Contains(IndicatorColumn.Target) || keys.Contains(IndicatorColumn.Actual))
            && keys.Exists(k => k is IndicatorColumn.Name or IndicatorColumn.First or IndicatorColumn.Second);
    }

    public void Read(SheetRow row, bool aligned, string sheet)
    {
        if (IsHead(row))
        {
            columns = [.. row.Cells.Select((c, i) => IndicatorColumns.Of(c.Key, i))];
            labels = [.. row.Cells.Select(c => SheetCell.Squeeze(c.Text))];
        }
        else if (Array.IndexOf(TotalLabels, row.First!.Key) >= 0) ReadTotal(row, aligned, sheet);
        else ReadIndicator(row, IndicatorAlignment.Of(row, columns, aligned), sheet);
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
            name = NameOf(cell.Text);
            var weight = WeightInBrackets(cell.Text) is not { } found ? null
                : table.Add(row, cell, found, name, LabelOf(level), new(Concepts.Weight) { Scope = Scope.Indicator(sheet + "/" + name) });
            lines.Label(level, name, new(cell.Text, table.PlaceOf(row, cell, name, LabelOf(level)), weight));
        }
        table.Row(row, name);
        var values = Values.Select(c => (Column: c, Cell: alignment.Cell(c, columns))).Where(v => v.Cell is { IsBlank: false }).ToList();
        if (values.Count > 0 && name.Length > 0)
        {
            var count = seen[sheet + "/" + name] = seen.GetValueOrDefault(sheet + "/" + name) + 1;
            if (count > 1) name += "#" + count.ToString(System.Globalization.CultureInfo.InvariantCulture);
            foreach (var (column, cell) in values) Add(row, cell!, cell!.Text, name, column, sheet, alignment.Doubtful);
        }
        lines.Standard(row, alignment.Cell(IndicatorColumn.Standard, columns), LabelOf(IndicatorColumn.Standard));
        lines.Reason(row, alignment.Cell(IndicatorColumn.Reason, columns), LabelOf(IndicatorColumn.Reason));
        lines.End();
    }

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
        var figure = amount is not { } found ? null : table.Add(row, cell, found, name, LabelOf(column), new(concept) { Scope = Scope.Indicator(sheet + "/" + name) }, doubtful);
        lines.Value(column, new(cell.Text, figure?.Place ?? table.PlaceOf(row, cell, name, LabelOf(column)), figure));
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

    /// <summary>产出指标(50分): the weight of a group of indicators.</summary>
    private static AmountText? WeightInBrackets(string text)
    {
        var open = text.AsSpan().LastIndexOfAny('(', '（');
        if (open < 0 || text[^1] is not (')' or '）')) return null;
        return AmountText.First(text[open..], Unit.None) is { Unit.Text: "分" } weight ? weight with { Start = open + weight.Start } : null;
    }

    private static string NameOf(string text)
    {
        var open = text.AsSpan().LastIndexOfAny('(', '（');
        return SheetCell.Squeeze(open > 0 && WeightInBrackets(text) is not null ? text.AsSpan(0, open) : text);
    }
}
