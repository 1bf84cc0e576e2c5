using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Mingzhang.Books;

/// <summary>A sheet to fill: head, help, example, rows; choices to pick from; names of codes looked up beside them.</summary>
internal static class SheetWriter
{
    private const int FirstRow = 4;
    /// <summary>Rows to which choices and looked-up names reach.</summary>
    private const int Room = 300;

    public static void Write(WorksheetPart part, BookSheet form, IReadOnlyList<Entered[]> rows)
    {
        var data = new SheetData();
        var columns = form.Columns;
        var names = form.FixedRows.Count == 0 ? columns.Select((c, i) => (c, i)).Where(c => c.c.Takes is Takes.Function or Takes.Economic).ToList() : [];
        data.Append(Sheeted.Row(1, columns.Select((c, i) => Sheeted.Words(i, 1, c.Head, BookStyles.Head)).Concat(names.Select((n, i) => Sheeted.Words(columns.Count + i, 1, n.c.Head.Replace("代码", "", StringComparison.Ordinal) + "名称（自动）", BookStyles.Head))), 30));
        data.Append(Sheeted.Row(2, columns.Select((c, i) => Sheeted.Words(i, 2, i == 0 ? $"{BookSheet.HelpMark}：{c.Help}" : c.Help, BookStyles.Help)), 48));
        var first = form.FixedRows.Count == 0 ? FirstRow : FirstRow - 1;
        if (form.FixedRows.Count == 0) data.Append(Sheeted.Row(3, columns.Select((c, i) => Sheeted.Words(i, 3, i == 0 ? $"{BookSheet.ExampleMark}：{c.Example}" : c.Example, BookStyles.Example))));
        var last = form.FixedRows.Count == 0 ? first + Math.Max(rows.Count, Room) - 1 : first + rows.Count - 1;
        for (var row = first; row <= last; row++)
        {
            var filled = row - first < rows.Count ? rows[row - first] : [];
            var cells = filled.Select((f, i) => Filled(form, i, row, f)).Concat(names.Select((n, i) => Name(n.i, columns.Count + i, row))).ToList();
            if (cells.Count > 0) data.Append(Sheeted.Row(row, cells));
        }
        var widths = new Columns(columns.Select((c, i) => Sheeted.Width(i, WidthOf(c), StyleOf(form, c, i))).Concat(names.Select((_, i) => Sheeted.Width(columns.Count + i, 34, BookStyles.Derived))));
        part.Worksheet = new Worksheet(Sheeted.FitToWidth(), Sheeted.FrozenBelow(1), widths, data, Sheeted.Protection());
        if (Validations(form, first, last) is { } validations) part.Worksheet.Append(validations);
        part.Worksheet.Append(Sheeted.AcrossThePage());
    }

    private static Cell Filled(BookSheet form, int column, int row, Entered fill)
    {
        var style = StyleOf(form, form.Columns[column], column);
        return fill.Number is { } number ? Sheeted.Number(column, row, number, style) : string.IsNullOrEmpty(fill.Text) ? Sheeted.Blank(column, row, style) : Sheeted.Words(column, row, fill.Text, style);
    }

    private static Cell Name(int code, int column, int row) => Sheeted.Formula(column, row, $"IF({CellName.Of(code, row)}=\"\",\"\",IFERROR(VLOOKUP({CellName.Of(code, row)},{BookSheets.Codes}!$A:$B,2,FALSE),\"科目表中没有\"))", BookStyles.Derived);

    private static uint StyleOf(BookSheet form, BookColumn column, int index) => form.FixedRows.Count > 0 && index == 0 ? BookStyles.Fixed : column.Takes switch
    {
        Takes.Money => BookStyles.Money,
        Takes.Function or Takes.Economic => BookStyles.Code,
        _ => BookStyles.Words,
    };

    private static int WidthOf(BookColumn column) => column.Takes switch { Takes.Money => 18, Takes.Count or Takes.Plain => 12, Takes.Function or Takes.Economic => 18, Takes.Choice => 26, _ => 36 };

    private static DataValidations? Validations(BookSheet form, int first, int last)
    {
        var rules = new List<DataValidation>();
        for (var i = 0; i < form.Columns.Count; i++)
        {
            var range = $"{CellName.Of(i, first)}:{CellName.Of(i, last)}";
            var column = form.Columns[i];
            if (column.Choices is { Count: > 0 } choices) rules.Add(Rule(range, DataValidationValues.List, $"\"{string.Join(',', choices)}\"", $"请从下拉列表中选择{column.Head}。"));
            else if (column.Takes == Takes.Money) rules.Add(Rule(range, DataValidationValues.Decimal, "-1000000000000", "请只填数字，不写单位和千分位以外的符号。", "1000000000000"));
            else if (column.Takes == Takes.Count) rules.Add(Rule(range, DataValidationValues.Whole, "0", "请填非负整数。", "100000000"));
        }
        return rules.Count == 0 ? null : new DataValidations(rules) { Count = (uint)rules.Count };
    }

    private static DataValidation Rule(string range, DataValidationValues type, string from, string message, string? to = null)
    {
        var rule = new DataValidation(new Formula1(from)) { Type = type, AllowBlank = true, ShowErrorMessage = true, ErrorTitle = "填写有误", Error = message, SequenceOfReferences = new() { InnerText = range } };
        if (to is not null) rule.Append(new Formula2(to));
        return rule;
    }
}
