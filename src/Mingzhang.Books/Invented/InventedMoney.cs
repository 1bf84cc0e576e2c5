using Mingzhang.Accounts;

namespace Mingzhang.Books;

/// <summary>Spending by item and by economic code, the income that paid for it, and what was left over: opening + income = spending + closing, fund by fund.</summary>
internal sealed class InventedMoney
{
    private static readonly string[] FundItems = ["2120803", "2120899", "2296002"];
    private static readonly string[] CapitalItems = ["2230105", "2239999"];
    private static readonly Concept[] OtherSources = [Concepts.SuperiorSubsidy, Concepts.UndertakingIncome, Concepts.OperatingIncome, Concepts.AffiliateRemittance, Concepts.OtherIncome];
    private static readonly string[] BasicClasses = ["301", "302", "303", "310"];

    private readonly Chance chance;
    private readonly List<string> items;

    public List<ExpenditureEntry> Expenditure { get; } = [];
    public List<EconomicEntry> Economic { get; } = [];
    public List<IncomeEntry> Income { get; } = [];
    public List<CarryOverEntry> CarryOver { get; } = [];

    private InventedMoney(Chance chance, int year)
    {
        this.chance = chance;
        var count = chance.Coin(10) ? 1 : chance.Coin(10) ? 40 : chance.Whole(2, 14);
        var book = FunctionCodes.Of(year).Select(e => e.Code).ToHashSet(StringComparer.Ordinal);
        items = chance.Some(book.Where(c => c.Length == 7 && book.Contains(c[..5]) && !IsOfFund(c)).Order(StringComparer.Ordinal).ToList(), count);
    }

    /// <summary>Codes that only a government fund or the state capital budget can pay from.</summary>
    private static bool IsOfFund(string code) => code.StartsWith("21208", StringComparison.Ordinal) || code.StartsWith("22960", StringComparison.Ordinal) || code.StartsWith("223", StringComparison.Ordinal);

    public static InventedMoney Of(Chance chance, int year, string form)
    {
        var money = new InventedMoney(chance, year);
        money.SpendBasic(year, form == "sichuan");
        money.SpendOnProjects(form == "sichuan");
        if (chance.Coin(25)) money.SpendFund(FundSource.GovernmentFund, chance.Some(FundItems, chance.Whole(1, 3)), form == "sichuan");
        if (chance.Coin(15)) money.SpendFund(FundSource.StateCapital, chance.Some(CapitalItems, chance.Whole(1, 2)), form == "sichuan");
        if (chance.Coin(40)) money.SpendOther();
        money.Earn();
        return money;
    }

    /// <summary>人员经费 and 公用经费 of the general public budget, spread over the items; the one total seen from two sides.</summary>
    private void SpendBasic(int year, bool withFunctions)
    {
        var codes = BasicClasses.SelectMany(c => EconomicCodes.Below(c, year)).ToList();
        var used = chance.Some(codes, chance.Whole(1, Math.Min(30, codes.Count)));
        var wealth = chance.Coin(10) ? 10 : 7;
        var amounts = used.Select(code => (Code: code, Amount: chance.Yuan(wealth))).ToList();
        var parts = chance.Split(amounts.Sum(a => a.Amount), chance.Whole(1, items.Count));
        var functions = chance.Some(items, parts.Count);
        for (var i = 0; i < parts.Count; i++) Expenditure.Add(Entry(functions[i], FundSource.GeneralPublic, Nature.Basic, parts[i]));
        if (!withFunctions) Economic.AddRange(amounts.Select(a => new EconomicEntry(a.Code, FundSource.GeneralPublic, Nature.Basic, a.Amount)));
        else Cross(Expenditure.Select(e => (e.Function, e.Final)).ToList(), amounts, Nature.Basic);
    }

    /// <summary>Amounts with the sums of both sides: what one item spent under one code.</summary>
    private void Cross(List<(string Function, decimal Amount)> rows, List<(string Code, decimal Amount)> columns, Nature nature)
    {
        int row = 0, column = 0;
        var (down, across) = (rows[0].Amount, columns[0].Amount);
        while (true)
        {
            var part = Math.Min(down, across);
            if (part > 0) Economic.Add(new(columns[column].Code, FundSource.GeneralPublic, nature, part, rows[row].Function));
            (down, across) = (down - part, across - part);
            if (down == 0 && ++row < rows.Count) down = rows[row].Amount;
            if (across == 0 && ++column < columns.Count) across = columns[column].Amount;
            if (row == rows.Count || column == columns.Count) return;
        }
    }

    private void SpendOnProjects(bool withFunctions)
    {
        if (chance.Coin(10)) return;
        foreach (var item in chance.Some(items, chance.Whole(1, Math.Min(items.Count, 6))))
        {
            var amount = chance.Yuan(chance.Coin(10) ? 10 : 7);
            Expenditure.Add(Entry(item, FundSource.GeneralPublic, Nature.Project, amount));
            if (withFunctions) Economic.Add(new("30299", FundSource.GeneralPublic, Nature.Project, amount, item));
        }
    }

    private void SpendFund(FundSource fund, IReadOnlyList<string> codes, bool withFunctions)
    {
        foreach (var code in codes)
        {
            var amount = chance.Yuan(7);
            Expenditure.Add(Entry(code, fund, Nature.Project, amount));
            if (withFunctions) Economic.Add(new("30299", fund, Nature.Project, amount, code));
        }
    }

    private void SpendOther()
    {
        foreach (var item in chance.Some(items, chance.Whole(1, Math.Min(3, items.Count))))
            Expenditure.Add(Entry(item, FundSource.Other, chance.Pick([Nature.Basic, Nature.Project, Nature.Operating]), chance.Yuan(6)));
    }

    private ExpenditureEntry Entry(string function, FundSource fund, Nature nature, decimal amount)
    {
        var initial = chance.Near(amount, 8);
        var adjusted = chance.Coin(40) ? amount : amount + Math.Round(amount * chance.Whole(1, 20) / 100m, 2, MidpointRounding.AwayFromZero);
        return new(function, fund, nature, initial, adjusted, amount);
    }

    private void Earn()
    {
        foreach (var fund in Expenditure.GroupBy(e => e.Fund))
            foreach (var item in fund.GroupBy(e => e.Function)) Earn(fund.Key, item.Key, item.Sum(e => e.Final));
    }

    /// <summary>Most items earn what they spend; some had something before, some have something left.</summary>
    private void Earn(FundSource fund, string function, decimal spent)
    {
        var opening = chance.Coin(25) ? Math.Min(spent, chance.Yuan(5)) : 0;
        var closing = chance.Coin(25) ? chance.Yuan(5) : 0;
        var used = fund == FundSource.Other && chance.Coin(20) ? Math.Min(spent - opening, chance.Yuan(4)) : 0;
        var distributed = fund == FundSource.Other && chance.Coin(20) ? chance.Yuan(4) : 0;
        var income = spent + closing + distributed - opening - used;
        var source = fund == FundSource.Other ? chance.Pick(OtherSources) : Concepts.GrantIncome;
        if (income > 0) Income.Add(new(source, fund, function, income));
        if (opening != 0 || used != 0 || distributed != 0)
            CarryOver.Add(new(fund, fund is FundSource.GovernmentFund or FundSource.StateCapital ? function : null, opening, used, distributed));
    }
}
