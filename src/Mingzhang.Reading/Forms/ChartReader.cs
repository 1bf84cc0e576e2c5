using Mingzhang.Accounts;
using Mingzhang.Reading.Narrative.Lexicon;
using Mingzhang.Reading.Outline;

namespace Mingzhang.Reading.Forms;

/// <summary>The values of a chart, which converters print as one line of categories and values, or as two rows.</summary>
internal static class ChartReader
{
    /// <summary>Categories and values: as many numbers as texts before them, and nothing else but the categories again.</summary>
    public static List<(SheetRow Row, SheetCell Category, SheetCell Value)>? Data(Sheet sheet, Frame frame)
    {
        if (sheet.Grid.IsChart) return Series(sheet);
        var title = frame.PrintedTitle.Contains('图', StringComparison.Ordinal);
        if (sheet.Rows.Count == 0 || sheet.Rows.Count > (title ? 40 : 12)) return null;
        if (sheet.Rows.Count == 1 && OneLine(sheet.Rows[0]) is { } line) return line;
        if (!title || frame.Title is not null) return null;
        if (sheet.Rows is [var names, var values] && Pairs(values, names, values) is { } pairs) return pairs;
        var rows = sheet.Rows.Where(r => r.Filled.Count() == 2 && r.First!.IsText && r.Filled.Last().Number is not null).ToList();
        return rows.Count == sheet.Rows.Count ? rows.ConvertAll(r => (r, r.First!, r.Filled.Last())) : null;
    }

    /// <summary>Categories by series; a series named after a year says of which year its values are.</summary>
    private static List<(SheetRow, SheetCell, SheetCell)>? Series(Sheet sheet)
    {
        var names = sheet.Grid.Rows[0].Cells;
        var data = new List<(SheetRow, SheetCell, SheetCell)>();
        foreach (var row in sheet.Rows.Where(r => r.Line != sheet.Grid.Rows[0].Line && r.At(0) is { IsBlank: false }))
        {
            for (var i = 1; i < row.Count; i++)
            {
                if (AmountText.Read(row.Cells[i].Text, Unit.WanYuan) is null) continue;
                var year = i < names.Count && YearOf(names[i].Text) > 0 ? SheetCell.Squeeze(names[i].Text) : "";
                data.Add((row, year.Length == 0 ? row.Cells[0] : new(row.Cells[0].Source with { Text = year + row.Cells[0].Text }), row.Cells[i]));
            }
        }
        return data.Count == 0 ? null : data;
    }

    private static List<(SheetRow, SheetCell, SheetCell)>? OneLine(SheetRow row)
    {
        var cells = row.Filled.ToList();
        var names = cells.TakeWhile(c => c.IsText).ToList();
        var values = cells.Skip(names.Count).TakeWhile(c => c.Number is not null).ToList();
        if (names.Count < 2 || names.Count != values.Count) return null;
        var rest = cells.Skip(2 * names.Count).ToList();
        return rest.Count == 0 || rest.Select(c => c.Key).SequenceEqual(names.Select(c => c.Key))
            ? [.. names.Zip(values, (n, v) => (row, n, v))] : null;
    }

    private static List<(SheetRow, SheetCell, SheetCell)>? Pairs(SheetRow row, SheetRow names, SheetRow values)
    {
        var numbers = values.Filled.Where(c => c.Number is not null).ToList();
        var texts = names.Filled.Where(c => c.IsText).ToList();
        return numbers.Count >= 2 && numbers.Count == texts.Count ? [.. texts.Zip(numbers, (t, n) => (row, t, n))] : null;
    }

    public static void Read(List<(SheetRow Row, SheetCell Category, SheetCell Value)> data, TableBuilder table, bool isChartPart)
    {
        var title = LabelKey.Of(table.Name);
        var sum = data.Sum(d => AmountText.Read(d.Value.Text, Unit.Percent)?.Number.Value ?? 0);
        var shares = table.Frame.Unit is null && !title.Contains("变化", StringComparison.Ordinal) && !title.Contains("变动", StringComparison.Ordinal) && IsWhole(sum, title);
        var years = data.Select(d => YearOf(d.Category.Text)).Where(y => y > 0).ToList();
        var current = table.Frame.Year ?? (years.Count > 0 ? years.Max() : 0);
        var fund = FundOf(title);
        // What a chart keeps may be in 元, or shares of 1, and does not say so. Shares of 1 are kept as they were divided, amounts to the fen of their unit.
        var ofOne = sum is >= 0.99m and <= 1.01m && data.Exists(d => AmountText.Read(d.Value.Text, table.Money) is not { Number.Decimals: 2 });
        // Numbers that nearly make a hundred may be shares one of which is wrong.
        var nearly = sum is >= 50m and <= 200m && data.TrueForAll(d => d.Value.Number is { Value: <= 100m });
        var unclear = !shares && (table.Frame.Unit is null ? isChartPart || nearly : isChartPart && ofOne);
        foreach (var (row, category, value) in data)
        {
            var year = YearOf(category.Text);
            var address = year > 0 && year < current - 1 ? null : AddressOf(category.Text, title, fund);
            if (address is not null && year > 0 && year < current) address = address with { Year = AccountYear.Previous };
            if (address is not null && shares) address = Whole(title, fund) is { } whole ? address.ShareOf(whole) : null;
            var label = SheetCell.Squeeze(category.Text);
            if (AmountText.Read(value.Text, shares ? Unit.Percent : table.Money) is not { } amount) continue;
            if (unclear || (amount.Unit == Unit.Percent && !shares)) address = null;
            table.Add(row, value, amount, label, shares ? "占比" : "金额", address);
        }
        if (data.Count > 0) table.Row(data[0].Row, "");
    }

    /// <summary>Shares make a hundred; of a chart of composition one of them may be wrong.</summary>
    private static bool IsWhole(decimal sum, string title) => sum is >= 99m and <= 101m || sum is >= 85m and <= 115m && title.Contains("结构", StringComparison.Ordinal);

    private static int YearOf(string text)
    {
        var squeezed = SheetCell.Squeeze(text);
        return squeezed.Length > 4 && squeezed[4] == '年' && PrintedNumber.Scan(squeezed.AsSpan(0, 4), out var n) == 4 && n is { } year ? (int)year.Value : 0;
    }

    private static Fund FundOf(string title) =>
        title.Contains("一般公共预算", StringComparison.Ordinal) ? Fund.GeneralPublic
        : title.Contains("政府性基金", StringComparison.Ordinal) ? Fund.GovernmentFund
        : title.Contains("国有资本", StringComparison.Ordinal) ? Fund.StateCapital
        : title.Contains("财政拨款", StringComparison.Ordinal) ? Fund.Fiscal : Fund.All;

    private static Address? Whole(string title, Fund fund)
    {
        if (title.Contains("三公", StringComparison.Ordinal)) return new(Concepts.ThreePublic);
        if (title.Contains("支出", StringComparison.Ordinal)) return new(Concepts.Expenditure) { Fund = fund };
        return title.Contains("收入", StringComparison.Ordinal) ? new(Concepts.Income) : null;
    }

    /// <summary>收支总计 by the chart's title, else the term that the whole category is.</summary>
    private static Address? AddressOf(string category, string title, Fund fund)
    {
        var squeezed = SheetCell.Squeeze(category);
        if (YearOf(squeezed) > 0) squeezed = squeezed[5..].TrimStart('度');
        if (squeezed.Contains("收支总计", StringComparison.Ordinal) || squeezed.Contains("收、支总计", StringComparison.Ordinal))
        {
            var own = FundOf(squeezed) is var f && f != Fund.All ? f : fund;
            var expenditure = title.Contains("支出", StringComparison.Ordinal) && !title.Contains('收', StringComparison.Ordinal);
            return new(expenditure ? Concepts.ExpenditureGrandTotal : Concepts.IncomeGrandTotal) { Fund = own };
        }
        var folded = Folding.Fold(squeezed);
        return Terms.All.Match(folded, 0, out var end) is { Template: { } template } && end == folded.Length ? template.Resolve(fund) : null;
    }
}
