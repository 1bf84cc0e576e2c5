using Mingzhang.Accounts;

namespace Mingzhang.Books;

/// <summary>支出决算表 (财决04表): what the three budgets did not pay, other money did.</summary>
internal static class ReportedSpending
{
    public static List<ExpenditureEntry> Of(ReportSet set, GrantReport[] grants)
    {
        var entries = new List<ExpenditureEntry>();
        foreach (var grant in grants)
            entries.AddRange(grant.Spending.Where(s => s.Value != 0).Select(s => new ExpenditureEntry(s.Key.Function, grant.Fund, s.Key.Nature, null, null, s.Value)));
        if (set.Wanted("04", "支出决算表") is not { } sheet) return entries;
        foreach (var (code, row) in sheet.Items)
            foreach (var (label, nature) in Choices.Natures)
                AddOther(set, sheet, row, sheet.Column(label), new(code, FundSource.Other, nature, null, null, 0), entries);
        return entries;
    }

    private static void AddOther(ReportSet set, ReportSheet sheet, RawRow row, int? column, ExpenditureEntry other, List<ExpenditureEntry> entries)
    {
        var granted = entries.Where(e => e.Function == other.Function && e.Nature == other.Nature && e.Fund != FundSource.Other).Sum(e => e.Final);
        var left = set.Yuan(sheet, row, column) - granted;
        if (left > 0) entries.Add(other with { Final = left });
        else if (left < 0 && column is { } at) set.Problems.Warn(sheet.Name, row.At(at).Reference, $"支出 {left + granted} 元，小于财政拨款支出 {granted} 元（财决07、09、11表）；请核对。", $"{left + granted} yuan were spent in all, less than the {granted} of the appropriations (tables 07, 09, 11); please check.");
    }
}
