using Mingzhang.Accounts;

namespace Mingzhang.Books;

internal static class CarryOverSheet
{
    public static readonly BookSheet Form = new("结转结余", "Carry-over",
    [
        new("资金", Takes.Choice, "下拉选择", "一般公共预算财政拨款", [.. Choices.Funds.Keys]),
        new("科目代码", Takes.Function, "政府性基金和国有资本经营预算填项级代码，其他可不填", "", Optional: true),
        new("年初结转和结余", Takes.Money, "上年末结转到本年的数", "60000"),
        new("使用非财政拨款结余", Takes.Money, "只有其他资金可填", "", Optional: true),
        new("结余分配", Takes.Money, "只有其他资金可填；年末结转和结余自动算出", "", Optional: true),
    ]);

    public static IEnumerable<Entered[]> Rows(YearRecords records) => records.CarryOver.Select(e => new Entered[] { Choices.Name(Choices.Funds, e.Fund), e.Function, e.Opening, e.SurplusUsed, e.Distributed });

    public static List<CarryOverEntry> Read(IReadOnlyList<BookRow> rows)
    {
        var entries = new List<CarryOverEntry>();
        foreach (var row in rows)
        {
            if (!row.Choice("资金", Choices.Funds, out var fund)) continue;
            var function = row.Has("科目代码") ? row.Function("科目代码") : null;
            if (function is null && fund is FundSource.GovernmentFund or FundSource.StateCapital && !row.Has("科目代码")) row.Problem("科目代码", "政府性基金和国有资本经营预算的结转要填到项级科目。", "The carry-over of this fund is given by item; type its code.");
            var (used, distributed) = (row.Yuan("使用非财政拨款结余") ?? 0, row.Yuan("结余分配") ?? 0);
            if (fund != FundSource.Other && used != 0) row.Problem("使用非财政拨款结余", "财政拨款没有这一项；请填到“其他资金”一行。", "An appropriation has none of this; it belongs to other funds.");
            if (fund != FundSource.Other && distributed != 0) row.Problem("结余分配", "财政拨款没有这一项；请填到“其他资金”一行。", "An appropriation has none of this; it belongs to other funds.");
            entries.Add(new(fund, function, row.Required("年初结转和结余"), used, distributed));
            row.Says("年初结转和结余", new(Concepts.OpeningCarryOver) { Fund = fund.Granted() ?? Fund.All, Function = function });
            row.Says("使用非财政拨款结余", new(Concepts.NonFiscalSurplusUsed));
            row.Says("结余分配", new(Concepts.SurplusDistribution));
        }
        return entries;
    }
}
