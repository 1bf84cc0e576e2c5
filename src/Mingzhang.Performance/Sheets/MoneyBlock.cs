using Mingzhang.Accounts;

namespace Mingzhang.Performance;

/// <summary>Amounts of one row of the money block; a blank cell is null.</summary>
public sealed record MoneyRow(string Label, Figure? Initial, Figure? Adjusted, Figure? Final, Figure? Rate)
{
    public bool IsBlank => Initial is null && Adjusted is null && Final is null;
}

/// <summary>预算执行情况: the total of the year, what it consists of, and the execution rate with its weight and score.</summary>
public sealed record MoneyBlock(MoneyRow? Total, IReadOnlyList<MoneyRow> Parts, Figure? Weight, Figure? Score)
{
    public static readonly MoneyBlock None = new(null, [], null, null);

    public Figure? Rate => Total?.Rate;
    /// <summary>全年预算数, the A of B/A; where the form has no such column, 年初预算数.</summary>
    public Figure? Budget => Total?.Adjusted ?? Total?.Initial;
    public Figure? Final => Total?.Final;

    /// <param name="figures">Figures of the table that stand in no indicator line, in document order.</param>
    internal static MoneyBlock Of(IReadOnlyList<Figure> figures)
    {
        var rows = figures.Where(f => f.Address is not null && (IsMoney(f) || f.Address.Concept == Concepts.ExecutionRate))
            .GroupBy(f => (f.Place.Row, Line: f.Place.Quote)).Select(g => Row(g.Key.Row ?? "", g.ToList())).ToList();
        var total = rows.Find(r => First(r) is { } f && IsTotal(f.Address!));
        if (total is null && rows.Count(r => !r.IsBlank) == 1) total = rows.Find(r => !r.IsBlank);
        return new(total, rows.Where(r => !ReferenceEquals(r, total) && !r.IsBlank).ToList(), Of(figures, Concepts.Weight), Of(figures, Concepts.Score));
    }

    private static Figure? First(MoneyRow row) => row.Final ?? row.Adjusted ?? row.Initial;
    private static bool IsTotal(Address address) => address.Concept == Concepts.ProjectFunds || address is { Fund: Fund.All, Nature: Nature.All } && address.Concept == Concepts.Expenditure;

    private static readonly Concept[] Amounts =
    [
        Concepts.Expenditure, Concepts.ProjectFunds, Concepts.ProjectCurrentGrant, Concepts.ProjectCarryOver, Concepts.ProjectOtherFunds,
        Concepts.ProjectCentral, Concepts.ProjectProvincial, Concepts.ProjectCity, Concepts.ProjectCounty, Concepts.ProjectOwnFunds,
    ];

    private static bool IsMoney(Figure figure) => figure.Unit.Kind == QuantityKind.Money && Array.IndexOf(Amounts, figure.Address!.Concept) >= 0;

    private static MoneyRow Row(string label, List<Figure> cells) =>
        new(label, At(cells, Stage.InitialBudget), At(cells, Stage.AdjustedBudget), At(cells, Stage.Final), cells.Find(f => f.Address!.Concept == Concepts.ExecutionRate));

    private static Figure? At(List<Figure> cells, Stage stage) => cells.Find(f => f.Unit.Kind == QuantityKind.Money && f.Address!.Stage == stage);
    private static Figure? Of(IReadOnlyList<Figure> figures, Concept concept) =>
        figures.FirstOrDefault(f => f.Address is { Scope.Kind: ScopeKind.Indicator } a && a.Concept == concept && a.Scope.Name!.EndsWith("/预算执行率", StringComparison.Ordinal));
}
