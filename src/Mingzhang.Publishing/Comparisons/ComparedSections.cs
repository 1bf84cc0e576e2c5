using Mingzhang.Accounts;
using Mingzhang.Checking;

namespace Mingzhang.Publishing.Comparisons;

/// <summary>Takes the quantities of two accounts from their figures, and sets them side by side.</summary>
internal static class ComparedSections
{
    private static readonly Address Expenditure = new(Concepts.Expenditure);

    private static readonly Address[] Totals =
    [
        new(Concepts.IncomeGrandTotal), new(Concepts.Income), new(Concepts.GrantIncome) { Fund = Fund.Fiscal }, Expenditure,
        Expenditure with { Nature = Nature.Basic }, Expenditure with { Nature = Nature.Project },
        Expenditure with { Fund = Fund.GeneralPublic, Nature = Nature.Personnel }, Expenditure with { Fund = Fund.GeneralPublic, Nature = Nature.Public },
        new(Concepts.OpeningCarryOver), new(Concepts.ClosingCarryOver), new(Concepts.OperatingExpenses), new(Concepts.Procurement),
    ];

    private static readonly Address[] ThreePublic =
    [
        new(Concepts.ThreePublic), new(Concepts.OverseasTravel), new(Concepts.Vehicles), new(Concepts.VehiclePurchase), new(Concepts.VehicleRunning), new(Concepts.Reception),
        new(Concepts.OverseasPersons), new(Concepts.VehiclesKept), new(Concepts.ReceptionBatches), new(Concepts.ReceptionPersons),
    ];

    public static IEnumerable<ComparedSection> Of(AccountSet first, AccountSet second)
    {
        yield return new("主要总额", "Main totals", Rows(Totals, first, second));
        yield return new("支出按功能分类（类）", "Expenditure by function class", ByFunction(3, first, second));
        yield return new("“三公”经费", "\"Three public\" expenses", Rows(ThreePublic, first, second));
        yield return new("基本支出按经济分类（类）", "Basic expenditure by economic class", ByEconomic(first, second));
        yield return new("支出按功能分类（项）", "Expenditure by item", ByFunction(7, first, second));
    }

    private static List<ComparedRow> Rows(IEnumerable<Address> addresses, AccountSet first, AccountSet second) =>
        [.. addresses.Select(a => Row(AddressText.Chinese(a), AddressText.English(a), a, first, second, nilWhereLeftOut: false)).OfType<ComparedRow>()];

    private static List<ComparedRow> ByFunction(int digits, AccountSet first, AccountSet second)
    {
        Address At(string code) => Expenditure with { Function = code };
        return ByCode(At, a => a.Function, digits, first, second, code => Name(code, FunctionCodes.Find(code, second.Year ?? first.Year)?.Name, first, second));
    }

    private static List<ComparedRow> ByEconomic(AccountSet first, AccountSet second)
    {
        Address At(string code) => Expenditure with { Fund = Fund.GeneralPublic, Nature = Nature.Basic, Economic = code };
        return ByCode(At, a => a.Economic, 3, first, second, code => Name(code, EconomicCodes.Name(code, second.Year ?? first.Year), first, second));
    }

    private static List<ComparedRow> ByCode(Func<string, Address> at, Func<Address, string?> codeOf, int digits, AccountSet first, AccountSet second, Func<string, string> name)
    {
        var codes = new[] { first, second }.SelectMany(a => a.Figures).Select(f => f.Address).OfType<Address>()
            .Where(a => codeOf(a) is { } code && code.Length == digits && a == at(code)).Select(a => codeOf(a)!).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        return [.. codes.Select(code => Row(name(code), name(code), at(code), first, second, nilWhereLeftOut: true)).OfType<ComparedRow>()];
    }

    /// <summary>A row that neither account states is left out.</summary>
    private static ComparedRow? Row(string chinese, string english, Address address, AccountSet first, AccountSet second, bool nilWhereLeftOut)
    {
        decimal? Of(AccountSet account) => At(account, address) ?? (nilWhereLeftOut && PrintsCodes(account, address) ? 0 : null);
        var row = new ComparedRow(chinese, english, address.Concept.Kind, Of(first), Of(second));
        return At(first, address) is null && At(second, address) is null ? null : row;
    }

    /// <summary>The finest print of the quantity, tables before running text, on the common scale.</summary>
    private static decimal? At(AccountSet account, Address address) =>
        account.At(address).OrderByDescending(f => f.Place.InTable).ThenBy(f => f.LastUnit).FirstOrDefault()?.Common;

    /// <summary>An account whose tables list codes of this kind has nothing under those that it leaves out.</summary>
    private static bool PrintsCodes(AccountSet account, Address address) => account.Figures.Any(f => f.Address is { } a && f.Place.InTable
        && (a.Function is null) == (address.Function is null) && (a.Economic is null) == (address.Economic is null)
        && a with { Function = address.Function, Economic = address.Economic } == address);

    /// <summary>Code and name: of the code book, else as one of the accounts prints it.</summary>
    private static string Name(string code, string? known, AccountSet first, AccountSet second) =>
        code + " " + (known ?? new[] { first, second }.SelectMany(a => a.Tables).SelectMany(t => t.Rows).FirstOrDefault(r => r.Code == code)?.Label ?? "");
}
