using System.Globalization;
using Mingzhang.Accounts;
using Mingzhang.Books;

namespace Mingzhang.Tests.Samples;

/// <summary>
/// The year of a real department as its finance officer would have typed it: the items of its published tables in yuan. What two
/// decimals of 万元 do not tell is chosen so that every sum rounds as it was published.
/// </summary>
/// <param name="Truth">The published cells.</param>
/// <param name="Beyond">Yuan beyond the printed amount, by item of the tables 支出决算表 and 基本支出决算明细表.</param>
internal sealed record PublishedRecords(IReadOnlyList<TableTruth.Cell> Truth, IReadOnlyDictionary<string, int> Beyond)
{
    private const string Spending = "支出决算表";
    private const string Basic = "一般公共预算财政拨款基本支出决算明细表";
    private const string ThreePublic = "财政拨款三公经费支出决算表";

    private static readonly (Concept Item, string Column)[] Items =
        [(Concepts.OverseasTravel, "因公出国(境)费"), (Concepts.VehiclePurchase, "公务用车购置费"), (Concepts.VehicleRunning, "公务用车运行维护费"), (Concepts.Reception, "公务接待费")];

    /// <param name="more">Items that the published tables left out, in 万元, by economic code.</param>
    public YearRecords Of(string entity, int year, params (string Code, decimal Amount)[] more)
    {
        var spending = Rows(Spending, 7).Where(c => c.Column is "基本支出" or "项目支出").Select(c => new ExpenditureEntry(c.Row, FundSource.GeneralPublic, c.Column == "基本支出" ? Nature.Basic : Nature.Project, null, null, Yuan(c.Row, Number(c)))).ToList();
        return new()
        {
            Entity = entity,
            Year = year,
            Form = "hunan-2023",
            Expenditure = spending,
            Income = [.. spending.Select(e => new IncomeEntry(Concepts.GrantIncome, FundSource.GeneralPublic, e.Function, e.Final))],
            Economic = [.. Rows(Basic, 5).Select(c => (c.Row, Number(c))).Concat(more).Select(e => new EconomicEntry(e.Item1, FundSource.GeneralPublic, Nature.Basic, Yuan(e.Item1, e.Item2)))],
            ThreePublic = [.. Items.Select(i => new ThreePublicEntry(i.Item, Stated(i.Column, 0), Stated(i.Column, 0), Stated(i.Column, 1), 0))],
        };
    }

    private IEnumerable<TableTruth.Cell> Rows(string table, int digits) => Truth.Where(c => c.Table == table && c.Row.Length == digits && c.Row.All(char.IsAsciiDigit) && Number(c) != 0);

    private decimal Yuan(string code, decimal printed) => printed * 10_000 + Beyond.GetValueOrDefault(code);

    /// <summary>The budget comes before the final amount.</summary>
    private decimal Stated(string column, int index) => Truth.Where(c => c.Table == ThreePublic && c.Column == column).Skip(index).Select(c => Number(c) * 10_000).FirstOrDefault();

    public static decimal Number(TableTruth.Cell cell) => decimal.Parse(cell.Value, NumberStyles.Number, CultureInfo.InvariantCulture);
}
