using Mingzhang.Accounts;
using Mingzhang.Books;

namespace Mingzhang.Tests.Books;

public class TrailTests
{
    private static readonly YearRecords Records = InventedDepartment.Of(5, "hunan-2023");
    private static readonly Trail Trail = Typed();

    [Fact]
    public void An_item_comes_from_its_rows()
    {
        var item = Records.Expenditure.First(e => e.Fund == FundSource.GeneralPublic);
        var cells = Trail.Behind(new(Concepts.Expenditure) { Function = item.Function, Fund = Fund.GeneralPublic });
        Assert.Equal(Records.Expenditure.Where(e => e.Function == item.Function && e.Fund == FundSource.GeneralPublic).Select(e => $"支出!F{Records.Expenditure.ToList().IndexOf(e) + 4}"), cells.Select(c => $"{c.Sheet}!{c.Cell}"));
    }

    [Fact]
    public void A_rate_comes_from_both_its_quantities()
    {
        var total = new Address(Concepts.ThreePublic);
        var cells = Trail.Behind(total.CompletionOf(total.At(Stage.AdjustedBudget)));
        Assert.Equal(["C", "D"], cells.Select(c => c.Cell[..1]).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(8, cells.Count);
    }

    [Fact]
    public void Public_expenses_come_from_the_economic_classes() =>
        Assert.All(Trail.Behind(new(Concepts.Expenditure) { Fund = Fund.GeneralPublic, Nature = Nature.Public }), c => Assert.Equal("经济分类", c.Sheet));

    [Fact]
    public void An_indicator_comes_from_its_row()
    {
        var name = Records.Overall!.Indicators[0].Name;
        Assert.All(Trail.Behind(new(Concepts.Score) { Scope = Scope.Indicator("整体支出/" + name) }), c => Assert.Equal(("绩效指标", "4"), (c.Sheet, c.Cell[1..])));
    }

    private static Trail Typed()
    {
        using var file = new MemoryStream();
        YearWorkbook.Write(file, Records);
        file.Position = 0;
        return YearWorkbook.Read(file).Trail;
    }
}
