using Mingzhang.Accounts;

namespace Mingzhang.Checking.Rules.Balance;

/// <summary>01 表: 收入总计 = 本年收入合计 + 使用非财政拨款结余 + 年初结转和结余.</summary>
public sealed class B104IncomeGrandTotal : TableRule
{
    private const string Chinese = "收入总计应等于本年收入合计、使用非财政拨款结余与年初结转和结余之和";
    private const string English = "the grand total of income must be income of the year plus non-fiscal surplus used plus the opening carry-over";

    private protected override IReadOnlyList<TableKind> Kinds => [TableKind.Overview];

    private protected override IEnumerable<Outcome> Check(TableCells cells) => GrandTotalParts.Of(
        cells, Chinese, English, new Address(Concepts.IncomeGrandTotal), [new(Concepts.Income), new(Concepts.NonFiscalSurplusUsed), new(Concepts.OpeningCarryOver)]);
}

/// <summary>A grand total with the current year's sum and the balances beside it.</summary>
internal static class GrandTotalParts
{
    /// <summary>The first part must be printed: without the year's own sum nothing can be said.</summary>
    public static IEnumerable<Outcome> Of(TableCells cells, string chinese, string english, Address total, IReadOnlyList<Address> parts)
    {
        if (cells.Figures.Count == 0) yield break;
        if (cells[total] is null) yield return Sums.Missing(chinese, english, AddressText.Chinese(total) + " " + AddressText.English(total));
        else if (cells[parts[0]] is null) yield return Sums.Missing(chinese, english, AddressText.Chinese(parts[0]) + " " + AddressText.English(parts[0]));
        else if (Sums.In(cells, chinese, english, total, parts) is { } outcome) yield return outcome;
    }
}
