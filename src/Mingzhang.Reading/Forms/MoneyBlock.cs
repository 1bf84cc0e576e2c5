using Mingzhang.Accounts;

namespace Mingzhang.Reading.Forms;

/// <summary>The block of money on a score sheet: budget, adjusted budget and execution, weight, rate and score.</summary>
internal sealed class MoneyBlock(TableForm form, TableBuilder table)
{
    private readonly List<(string Label, SheetRow Row, SheetCell Cell, AmountText Amount, AddressPattern Pattern)> parts = [];
    private readonly Dictionary<Stage, decimal> totals = [];
    private List<(int Index, string Label, ColumnForm Form)> columns = [];
    /// <summary>得分（20分*执行率）: the head of the scores that says their weight, where no column does.</summary>
    private (SheetRow Row, SheetCell Cell)? weighing;
    private const string Execution = "预算执行率";
    private int width;
    private int labelAt = -1;

    public bool HasHeads => columns.Count > 0;

    /// <summary>年初预算数 | 全年预算数 | 全年执行数 beside each other.</summary>
    public static bool IsHead(SheetRow row)
    {
        var known = StatementForms.Of(TableKind.ProjectScore).Side.Columns;
        return row.Filled.Count(c => c.IsText && known.Any(k => k.Pattern.Concept is null && k.Matches(c.Key))) >= 2;
    }

    public void Read(SheetRow row, Sheet whole, string sheet)
    {
        var heads = Heads(row);
        if (heads.Count(h => h.Form.Pattern.Concept is null) >= 2)
        {
            (columns, width, labelAt) = (heads, row.Count, -1);
            weighing = heads.Exists(h => h.Form.Pattern.Concept == Concepts.Weight) ? null
                : heads.Find(h => h.Form.Pattern.Concept == Concepts.Score) is { Form: not null } score && GroupWeight.In(row.Cells[score.Index].Text) is not null ? (row, row.Cells[score.Index]) : null;
            table.Columns.AddRange(heads.Select(h => h.Label));
        }
        else if (columns.Count > 0 || PrintsKinds(row)) ReadRow(row, whole.Aligned || row.Count == width || whole.KeepsBlanks && row.Count < width, sheet);
    }

    /// <summary>基本支出总额 and 项目支出总额, each with its amount: above the heads in some sheets.</summary>
    private bool PrintsKinds(SheetRow row) => row.HasNumber && row.Cells.Count(c => RowOf(c) is { Pattern.Nature: not null }) == 2;

    private List<(int Index, string Label, ColumnForm Form)> Heads(SheetRow row) =>
        [.. from p in row.Cells.Select((c, i) => (c, i))
            where p.c.IsText
            let key = LabelKey.Of(GroupWeight.Without(p.c.Text))
            let column = form.Side.Columns.FirstOrDefault(c => c.Matches(key))
            where column is not null
            select (p.i, SheetCell.Squeeze(p.c.Text), column)];

    private void ReadRow(SheetRow row, bool placed, string sheet)
    {
        var labels = row.Cells.Select((c, i) => (Cell: c, Index: i, Row: RowOf(c))).Where(l => l.Row is not null).ToList();
        if (labels.Count == 0)
        {
            AddUnplaced(row);
            return;
        }
        table.Row(row, SheetCell.Label(labels[0].Cell.Text));
        var numbers = row.Cells.Skip(labels[0].Index + 1).Count(c => !c.IsBlank && AmountText.First(c.Text, Unit.None) is not null && c.Text.Length < 24);
        if (labels.Count == 1 && (numbers > 1 || form.Kind == TableKind.ProjectScore)) ReadColumns(row, labels[0].Index, labels[0].Row!, placed, sheet);
        else foreach (var label in labels) ReadPart(row, label.Index, label.Row!);
    }

    /// <summary>A source whose label cannot be read: its amounts belong to the columns, but no sum over these can be proved.</summary>
    private void AddUnplaced(SheetRow row)
    {
        var amounts = row.Filled.Where(c => c.Number is not null).ToList();
        var money = columns.Where(c => c.Form.Pattern.Concept is null).ToList();
        if (amounts.Count < 2) return;
        for (var i = 0; i < amounts.Count && i < money.Count; i++) table.Amount(row, amounts[i], "", money[i].Label, null, doubtful: true);
    }

    /// <summary>The row of a label; 其中：基本支出：141.21 holds the amount in the same cell.</summary>
    private RowForm? RowOf(SheetCell cell)
    {
        if (!cell.IsText) return null;
        var text = SheetCell.Label(cell.Text);
        var colon = text.AsSpan().IndexOfAny(':', '：');
        return form.Side.Row(colon > 0 ? text[..colon] : text);
    }

    /// <summary>Budgets, execution, weight, rate and score in their columns; a row that lost its leading blank is shifted as a whole.</summary>
    private void ReadColumns(SheetRow row, int at, RowForm form, bool placed, string sheet)
    {
        var label = SheetCell.Label(row.Cells[at].Text);
        var cells = placed ? [] : row.Cells.Skip(at + 1).ToList();
        while (cells.Count > columns.Count && cells[^1].IsBlank) cells.RemoveAt(cells.Count - 1);
        if (!placed && cells.Count != columns.Count) cells = [.. cells.Where(c => !c.IsBlank)];
        if (labelAt < 0 && placed) labelAt = at;
        for (var i = 0; i < columns.Count; i++)
        {
            var cell = placed ? row.At(columns[i].Index + at - labelAt) : cells.ElementAtOrDefault(i);
            if (cell is not null) Add(row, cell, label, columns[i], form, sheet, !placed && cells.Count != columns.Count);
        }
    }

    private void Add(SheetRow row, SheetCell cell, string label, (int Index, string Label, ColumnForm Form) column, RowForm form, string sheet, bool doubtful)
    {
        var concept = column.Form.Pattern.Concept;
        if (concept is null)
        {
            var figure = table.Amount(row, cell, label, column.Label, column.Form.Pattern.Over(form.Pattern.Concept is null ? form.Pattern with { Concept = Concepts.ProjectOtherFunds } : form.Pattern).ToAddress(ScopeOf(form, sheet)), doubtful);
            if (figure is { Address: { } address } && IsTotal(form)) totals[address.Stage] = figure.Common;
            return;
        }
        var indicator = IsTotal(form) ? Execution : label;
        var amount = concept == Concepts.ExecutionRate ? AmountText.Rate(cell.Text) : AmountText.Read(cell.Text, Unit.Points);
        if (amount is not { } found) return;
        table.Add(row, cell, found, label, column.Label, new(concept) { Scope = Scope.Indicator(sheet + "/" + indicator) }, doubtful);
        if (concept == Concepts.Score && indicator == Execution && weighing is var (head, weight))
            table.Add(head, weight, GroupWeight.In(weight.Text)!.Value, label, column.Label, new(Concepts.Weight) { Scope = Scope.Indicator(sheet + "/" + Execution) });
    }

    private static bool IsTotal(RowForm row) => row.Pattern.Concept == Concepts.ProjectFunds || row.Pattern is { Fund: null, Nature: null } && row.Pattern.Concept == Concepts.Expenditure;

    private static Scope ScopeOf(RowForm form, string sheet) => form.Pattern.Concept == Concepts.Expenditure ? default : Scope.Project(sheet);

    /// <summary>一般公共预算：268.20, 基本支出：141.21: one amount after each label; which stage it is, the totals tell.</summary>
    private void ReadPart(SheetRow row, int at, RowForm form)
    {
        var cell = row.Cells[at];
        var colon = cell.Text.AsSpan().LastIndexOfAny(':', '：');
        var amount = colon > 0 ? AmountText.First(cell.Text[(colon + 1)..], table.Money) : null;
        if (amount is { } inside) amount = inside with { Start = inside.Start + colon + 1 };
        for (var next = at + 1; amount is null && next < row.Count && !row.Cells[next].IsText; next++)
        {
            if (row.Cells[next].IsBlank) continue;
            cell = row.Cells[next];
            amount = AmountText.Read(cell.Text, table.Money);
        }
        if (amount is { } found) parts.Add((SheetCell.Label(row.Cells[at].Text).TrimEnd(), row, cell, found, form.Pattern));
    }

    /// <summary>
    /// 按收入性质分 and 按支出性质分 do not say of which stage they are parts. The total they add up to does, the nearest one; where budget
    /// and execution fit alike, income is taken as budget and spending as final; where none fits, the figures are doubtful.
    /// </summary>
    public void Close(string sheet)
    {
        foreach (var group in parts.GroupBy(p => p.Pattern.Nature is not null))
        {
            Stage[] order = group.Key ? [Stage.Final, Stage.AdjustedBudget, Stage.InitialBudget] : [Stage.AdjustedBudget, Stage.Final, Stage.InitialBudget];
            var sum = group.Sum(p => p.Amount.Number.Value * p.Amount.Unit.Scale);
            var fitting = order.Where(s => totals.TryGetValue(s, out var total) && Math.Abs(total - sum) <= 0.05m).OrderBy(s => Math.Abs(totals[s] - sum)).ToList();
            var stage = fitting.Count > 0 ? fitting[0] : Stage.Final;
            foreach (var (label, row, cell, amount, pattern) in group)
            {
                var address = pattern.Concept is null ? new Address(Concepts.ProjectOtherFunds) { Stage = stage, Scope = Scope.Project(sheet) }
                    : (pattern with { Stage = stage }).ToAddress();
                table.Add(row, cell, amount, LabelOf(label), group.Key ? "按支出性质分" : "按收入性质分", address, fitting.Count == 0);
            }
        }
        parts.Clear();
    }

    private static string LabelOf(string label)
    {
        var colon = label.AsSpan().IndexOfAny(':', '：');
        return colon > 0 ? label[..colon] : label;
    }
}
