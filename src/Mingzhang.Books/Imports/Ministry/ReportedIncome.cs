using Mingzhang.Accounts;

namespace Mingzhang.Books;

/// <summary>收入决算表 (财决03表); which budget an appropriation came from is told by the tables of the budgets.</summary>
internal static class ReportedIncome
{
    public static List<IncomeEntry> Of(ReportSet set, GrantReport[] grants)
    {
        var entries = new List<IncomeEntry>();
        foreach (var grant in grants)
            entries.AddRange(grant.Income.Where(i => i.Value != 0).Select(i => new IncomeEntry(Concepts.GrantIncome, grant.Fund, i.Key, i.Value)));
        if (set.Wanted("03", "收入决算表") is not { } sheet) return entries;
        foreach (var (code, row) in sheet.Items)
        {
            CheckGrants(set, sheet, row, entries.Where(e => e.Function == code && e.Source == Concepts.GrantIncome).Sum(e => e.Amount));
            foreach (var (label, source) in Choices.Sources.Where(s => s.Value != Concepts.GrantIncome))
                if (set.Yuan(sheet, row, sheet.Column(label)) is var amount and not 0) entries.Add(new(source, FundSource.Other, code, amount));
        }
        return entries;
    }

    private static void CheckGrants(ReportSet set, ReportSheet sheet, RawRow row, decimal known)
    {
        if (sheet.Column("财政拨款收入") is not { } column || set.Yuan(sheet, row, column) is var reported && reported == known) return;
        set.Problems.Warn(sheet.Name, row.At(column).Reference, $"财政拨款收入 {reported} 元，而财决07、09、11表该科目合计 {known} 元；已按后者填入，请核对。", $"Appropriation income is {reported} yuan here and {known} in tables 07, 09 and 11, which were taken; please check.");
    }
}
