using Mingzhang.Accounts;

namespace Mingzhang.Reading.Forms;

/// <summary>部门整体支出绩效评价基础数据表: staff, then labelled rows of last year's account, this year's budget and account.</summary>
internal sealed class BaseDataReader(TableForm form, TableBuilder table) : FormReader(form, table)
{
    private enum Section { None, Staff, Money, Projects, Running, Other }

    private Section section;
    private List<(int Index, string Label, ColumnForm? Form)> columns = [];

    protected override bool IsLike(SheetRow row) => section is not Section.None && row.First is { IsText: true };

    protected override void Read(Sheet sheet, bool headed)
    {
        foreach (var row in sheet.Rows)
        {
            if (Opens(row, sheet.Aligned)) continue;
            if (section == Section.Staff) ReadStaff(row);
            else if (section != Section.None) ReadRow(row, sheet.Aligned, sheet.KeepsBlanks);
        }
    }

    /// <summary>Whether the row heads a block: staff, money, buildings, measures.</summary>
    private bool Opens(SheetRow row, bool aligned)
    {
        var first = row.First!.Key;
        if (row.Filled.Any(c => c.Key == "编制数")) section = Section.Staff;
        else if (first.StartsWith("经费控制", StringComparison.Ordinal) || row.Filled.Count(c => StageOf(c) is not null) >= 2) section = Section.Money;
        else if (first.StartsWith("楼堂馆所", StringComparison.Ordinal) || first.StartsWith("厉行节约", StringComparison.Ordinal)) section = Section.Other;
        else return false;
        var from = row.First;
        columns = [.. row.Cells.Select((c, i) => (i, c)).Where(p => !p.c.IsBlank && p.c != from).Select(p => (p.i, SheetCell.Squeeze(p.c.Text), StageOf(p.c)))];
        if (section == Section.Money) columns = WithYears(columns);
        NameColumns(section == Section.Money ? columns.Select(c => c.Label) : []);
        return true;
    }

    private ColumnForm? StageOf(SheetCell cell)
    {
        var key = cell.Key;
        if (key.Length > 5 && key[4] == '年' && key.StartsWith("20", StringComparison.Ordinal)) key = key[5..].TrimStart('度');
        return Form.Side.Columns.LastOrDefault(c => c.Matches(key));
    }

    /// <summary>Two columns of final accounts: the earlier year is the previous one.</summary>
    private List<(int Index, string Label, ColumnForm? Form)> WithYears(List<(int Index, string Label, ColumnForm? Form)> columns)
    {
        var finals = columns.Where(c => c.Form is { Number: 1 or 3 }).ToList();
        if (finals.Count != 2 || string.CompareOrdinal(finals[0].Label, finals[1].Label) > 0 && finals[0].Label[0] == '2') return columns;
        return columns.ConvertAll(c => c.Index == finals[0].Index ? (c.Index, c.Label, Form.Side.Columns[0]) : c);
    }

    private void ReadStaff(SheetRow row)
    {
        const string Label = "财政供养人员情况";
        Table.Row(row, Label);
        var cells = row.Cells.Where(c => AmountText.First(c.Text, Unit.None) is not null).ToList();
        var complete = cells.Count == columns.Count;
        for (var i = 0; i < cells.Count && i < columns.Count; i++)
        {
            var concept = i switch { 0 => Concepts.Establishment, 1 => Concepts.Staff, _ => Concepts.StaffRate };
            var amount = i == 2 ? AmountText.Rate(cells[i].Text) : AmountText.Read(cells[i].Text, Unit.Counted("人"));
            if (amount is { } found) Table.Add(row, cells[i], found, Label, columns[i].Label, new(concept), !complete);
        }
        section = Section.Other;
    }

    private void ReadRow(SheetRow row, bool aligned, bool keepsBlanks)
    {
        var at = row.Cells.ToList().FindIndex(c => c.IsText);
        if (at < 0) return;
        var label = Name(row.Cells[at].Text);
        Table.Row(row, label);
        var pattern = PatternOf(label, out var scope);
        var cells = aligned ? [] : row.Cells.Skip(at + 1).ToList();
        while (cells.Count > columns.Count && cells[^1].IsBlank) cells.RemoveAt(cells.Count - 1);
        while (keepsBlanks && cells.Count < columns.Count && cells.Count > 0) cells.Add(cells[^1].AsBlank());
        var numbers = cells.Count == columns.Count ? [] : cells.Where(c => c.Number is not null).ToList();
        var doubtful = !aligned && cells.Count != columns.Count && numbers.Count != columns.Count;
        for (var i = 0; i < columns.Count; i++)
        {
            var cell = aligned ? row.At(columns[i].Index) : numbers.Count > 0 ? numbers.ElementAtOrDefault(i) : cells.ElementAtOrDefault(i);
            if (cell is null || columns[i].Form is not { } column && section != Section.Other) continue;
            var address = pattern is null || columns[i].Form is not { } c ? null : c.Pattern.Over(pattern).ToAddress(scope);
            Table.Amount(row, cell, label, columns[i].Label, address, doubtful);
        }
    }

    /// <summary>Rows of the form by their labels; between 项目支出 and 公用经费 each line is a project, after it each a named expense.</summary>
    private AddressPattern? PatternOf(string label, out Scope scope)
    {
        scope = default;
        if (section == Section.Other) return null;
        if (Form.Side.Row(label) is { } row)
        {
            if (row.Pattern is { Nature: Nature.Project }) section = Section.Projects;
            else if (row.Pattern is { Nature: Nature.Public }) section = Section.Running;
            else section = Section.Money;
            return row.Pattern;
        }
        if (section == Section.Projects)
        {
            scope = Scope.Project(label);
            return new() { Concept = Concepts.Expenditure, Nature = Nature.Project };
        }
        if (section != Section.Running) return null;
        scope = Scope.Other(label);
        return new() { Concept = Concepts.NamedAmount };
    }

    /// <summary>The label without numeral and without instructions (一个专项一行).</summary>
    private static string Name(string text)
    {
        var label = SheetCell.Label(text);
        var open = label.AsSpan().IndexOfAny('(', '（');
        return open > 0 && label.AsSpan(open).Contains("一个专项", StringComparison.Ordinal) ? label[..open] : label;
    }
}
