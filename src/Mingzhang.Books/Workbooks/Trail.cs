using Mingzhang.Accounts;

namespace Mingzhang.Books;

/// <summary>A cell of the workbook and the fact that was typed there.</summary>
public sealed record TypedCell(Address Fact, string Sheet, string Cell);

/// <summary>Where each fact of a year was typed: from any figure of the disclosure back to the cells it was worked out from.</summary>
public sealed class Trail
{
    private readonly List<TypedCell> cells = [];

    internal void Add(Address fact, string sheet, string cell) => cells.Add(new(fact, sheet, cell));

    /// <summary>The cells behind a figure, those of the very fact first; a rate stands on its own quantity and on that of its base.</summary>
    public IReadOnlyList<TypedCell> Behind(Address figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        return [.. cells.Where(c => TracedFacts.Includes(figure.Quantity, c.Fact) || figure.Base is { } @base && TracedFacts.Includes(@base.Quantity, c.Fact)).OrderBy(c => c.Fact == figure.Quantity ? 0 : 1)];
    }
}

/// <summary>Which typed facts a figure is worked out from: the derivation read backwards.</summary>
internal static class TracedFacts
{
    private static readonly Dictionary<Concept, Concept[]> Parts = new()
    {
        [Concepts.ThreePublic] = [Concepts.OverseasTravel, Concepts.VehiclePurchase, Concepts.VehicleRunning, Concepts.Reception],
        [Concepts.Vehicles] = [Concepts.VehiclePurchase, Concepts.VehicleRunning],
        [Concepts.Income] = [.. Choices.Sources.Values],
        [Concepts.IncomeGrandTotal] = [.. Choices.Sources.Values, Concepts.OpeningCarryOver],
        [Concepts.ExpenditureGrandTotal] = [.. Choices.Sources.Values, Concepts.OpeningCarryOver],
        [Concepts.ClosingCarryOver] = [.. Choices.Sources.Values, Concepts.OpeningCarryOver, Concepts.Expenditure],
        [Concepts.Procurement] = [Concepts.ProcurementGoods, Concepts.ProcurementWorks, Concepts.ProcurementServices],
        [Concepts.SmeContracts] = [Concepts.ProcurementGoods, Concepts.ProcurementWorks, Concepts.ProcurementServices],
        [Concepts.MicroContracts] = [Concepts.ProcurementGoods, Concepts.ProcurementWorks, Concepts.ProcurementServices],
        [Concepts.SmeGoods] = [Concepts.ProcurementGoods],
        [Concepts.SmeWorks] = [Concepts.ProcurementWorks],
        [Concepts.SmeServices] = [Concepts.ProcurementServices],
    };

    public static bool Includes(Address figure, Address typed)
    {
        if (figure.Scope.Kind != ScopeKind.Accounts) return figure.Scope == typed.Scope && (figure.Scope.Kind == ScopeKind.Indicator || figure.Concept == typed.Concept && IsStage(figure.Stage, typed.Stage));
        if (figure.Concept == Concepts.OperatingExpenses && figure.Year == AccountYear.Current) figure = new(Concepts.Expenditure) { Fund = Fund.GeneralPublic, Nature = Nature.Public };
        if (figure == typed) return true;
        var byParts = Parts.TryGetValue(figure.Concept, out var parts) && parts.Contains(typed.Concept);
        return (byParts || figure.Concept == typed.Concept) && typed.Scope.Kind == ScopeKind.Accounts && figure.Year == typed.Year && IsStage(figure.Stage, typed.Stage)
            && IsFund(figure.Fund, typed.Fund) && (figure.Function is null || typed.Function?.StartsWith(figure.Function, StringComparison.Ordinal) == true) && IsNature(figure, typed);
    }

    /// <summary>预算 without further word is either budget.</summary>
    private static bool IsStage(Stage figure, Stage typed) => figure == typed || figure == Stage.Budget && typed is Stage.InitialBudget or Stage.AdjustedBudget;

    private static bool IsFund(Fund figure, Fund typed) => figure == Fund.All || figure == typed || figure == Fund.Fiscal && typed != Fund.All;

    /// <summary>人员经费, 公用经费 and economic codes come from the sheet of economic classes, all else from that of items.</summary>
    private static bool IsNature(Address figure, Address typed)
    {
        if (figure is { Economic: null, Nature: not (Nature.Personnel or Nature.Public) }) return typed.Economic is null && (figure.Nature == Nature.All || figure.Nature == typed.Nature);
        if (typed.Economic is not { } code) return false;
        if (figure.Economic is { } wanted) return code.StartsWith(wanted, StringComparison.Ordinal) && (figure.Nature == Nature.All || figure.Nature == typed.Nature);
        return typed.Nature == Nature.Basic && EconomicFacts.IsPersonnel(code) == (figure.Nature == Nature.Personnel);
    }
}
