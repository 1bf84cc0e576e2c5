using Mingzhang.Accounts;

namespace Mingzhang.Books;

/// <summary>
/// What last year's publication tells of this year: the figures of the year before, what was carried over, and the projects that were
/// evaluated. A figure that was rounded to 万元 is taken as printed.
/// </summary>
public static class PreviousYear
{
    private static readonly Concept[] ThreePublic = [Concepts.OverseasTravel, Concepts.VehiclePurchase, Concepts.VehicleRunning, Concepts.Reception];

    private static readonly Address[] Totals =
    [
        new(Concepts.IncomeGrandTotal), new(Concepts.IncomeGrandTotal) { Fund = Fund.Fiscal }, new(Concepts.Expenditure) { Fund = Fund.GeneralPublic }, new(Concepts.Expenditure) { Nature = Nature.Project },
        new(Concepts.Expenditure) { Fund = Fund.GeneralPublic, Nature = Nature.Public }, new(Concepts.OperatingExpenses),
    ];

    /// <summary>The records of a new year, begun with what is known.</summary>
    public static YearRecords Begin(YearRecords blank, AccountSet previous) => blank with
    {
        Stated = blank.Stated.Concat(Totals.Where(t => Yuan(previous, t) is not null).Select(t => KeyValuePair.Create(t.Previous, Yuan(previous, t)!.Value))).ToDictionary(),
        ThreePublic = [.. ThreePublic.Select(item => new ThreePublicEntry(item, null, null, null, Yuan(previous, new(item))))],
        CarryOver = [.. CarriedOver(previous)],
        Overall = blank.Overall ?? (previous.Of(TableKind.OverallScore).Any() ? new() : null),
        Projects = blank.Projects.Count > 0 ? blank.Projects : [.. PreviousProjects.Of(previous)],
    };

    private static decimal? Yuan(AccountSet account, Address address) => account.At(address) is [var figure, ..] ? figure.Common * 10_000m : null;

    /// <summary>Last year's closing balance opens this one (公开01表, 公开04表); by item for the fund tables that print it.</summary>
    private static IEnumerable<CarryOverEntry> CarriedOver(AccountSet previous)
    {
        Address Closing(Fund fund) => new(Concepts.ClosingCarryOver) { Fund = fund };
        if (Yuan(previous, Closing(Fund.GeneralPublic)) is { } general and not 0) yield return new(FundSource.GeneralPublic, null, general);
        foreach (var (fund, source) in new[] { (Fund.GovernmentFund, FundSource.GovernmentFund), (Fund.StateCapital, FundSource.StateCapital) })
            foreach (var figure in previous.Figures.Where(f => f.Address is { Function.Length: 7 } a && a with { Function = null } == Closing(fund)).DistinctBy(f => f.Address))
                yield return new(source, figure.Address!.Function, figure.Common * 10_000m);
        var other = (Yuan(previous, Closing(Fund.All)) ?? 0) - (Yuan(previous, Closing(Fund.Fiscal)) ?? 0);
        if (other > 0) yield return new(FundSource.Other, null, other);
    }
}
