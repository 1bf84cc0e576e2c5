namespace Mingzhang.Books;

/// <summary>All sheets of the workbook in their order, each with the rows that a year's records fill.</summary>
internal static class BookSheets
{
    public static readonly IReadOnlyList<(BookSheet Form, Func<YearRecords, IEnumerable<Entered[]>> Rows)> All =
    [
        (UnitSheet.Form, UnitSheet.Rows), (IncomeSheet.Form, IncomeSheet.Rows), (ExpenditureSheet.Form, ExpenditureSheet.Rows), (EconomicSheet.Form, EconomicSheet.Rows), (CarryOverSheet.Form, CarryOverSheet.Rows),
        (ThreePublicSheet.Form, ThreePublicSheet.Rows), (StatedSheets.Counts, StatedSheets.CountRows), (VehicleSheet.Form, VehicleSheet.Rows), (StatedSheets.Events, StatedSheets.EventRows), (StatedSheets.Previous, StatedSheets.PreviousRows), (StatedSheets.Budgets, StatedSheets.BudgetRows),
        (ProcurementSheet.Form, ProcurementSheet.Rows), (TextSheets.Texts, TextSheets.TextRows), (TextSheets.Glossary, TextSheets.GlossaryRows),
        (EvaluationSheets.Goals, EvaluationSheets.GoalRows), (EvaluationSheets.Money, EvaluationSheets.MoneyRows), (EvaluationSheets.Indicators, EvaluationSheets.IndicatorRows),
    ];

    /// <summary>Sheets that the program writes and never reads.</summary>
    public const string Guide = "说明";
    public const string Totals = "核对";
    public const string Codes = "科目表";
}
