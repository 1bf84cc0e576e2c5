using Mingzhang.Accounts;

namespace Mingzhang.Books;

/// <summary>
/// Takes a year's money over from the workbook of 财决 tables that the ministry's program exports (.xlsx, yuan): income, spending,
/// economic classes, carry-over, three public expenses, counts. Initial budgets are in none of its tables and stay to be typed.
/// </summary>
public static class MinistryExport
{
    /// <returns>The records with what the export holds; problems name its sheets and cells. Null where the file is no such export.</returns>
    public static BookReading Into(YearRecords records, Stream export)
    {
        var problems = new Problems();
        if (RawWorkbook.Read(export) is not { } sheets)
        {
            problems.Add("", "", "不是能打开的 .xlsx 文件；旧格式 .xls 请先用 Excel 或 WPS 另存为 .xlsx。", "This is no .xlsx file that can be opened; save an old .xls as .xlsx first.");
            return new(null, problems.Found);
        }
        var set = new ReportSet(sheets, problems);
        if (set.IsOne) return new(Taken(records, set), problems.Found);
        problems.Add("", "", "文件里没有财决表；请在决算软件中导出全套报表（财决01表至附03表）。", "There is no 财决 table in this file; export the whole report set from the final-accounts program.");
        return new(null, problems.Found);
    }

    private static YearRecords Taken(YearRecords records, ReportSet set)
    {
        var grants = new[] { new GrantReport(set, FundSource.GeneralPublic, "07"), new GrantReport(set, FundSource.GovernmentFund, "09"), new GrantReport(set, FundSource.StateCapital, "11") };
        var income = ReportedIncome.Of(set, grants);
        var spending = ReportedSpending.Of(set, grants);
        var carried = ReportedCarryOver.Of(set, grants);
        var economic = new ReportedClasses(set, records.Year).Entries(withFunctions: records.Form == "sichuan");
        var taken = records with
        {
            Income = income.Count > 0 ? income : records.Income,
            Expenditure = spending.Count > 0 ? spending : records.Expenditure,
            CarryOver = carried.Count > 0 ? carried : records.CarryOver,
            Economic = economic.Count > 0 ? economic : records.Economic,
        };
        return ReportedStatistics.Into(taken, set);
    }
}
