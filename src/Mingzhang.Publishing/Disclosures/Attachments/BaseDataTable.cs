using Mingzhang.Accounts;
using Mingzhang.Publishing.Disclosures.Narrative;
using Mingzhang.Publishing.Disclosures.Tables;

namespace Mingzhang.Publishing.Disclosures.Attachments;

/// <summary>部门整体支出绩效评价基础数据表 (Hunan): staff, then last year, budget and final of what has to be kept down.</summary>
internal static class BaseDataTable
{
    private static readonly (string Label, Address Row, Stage Budget)[] Lines =
    [
        ("三公经费", new(Concepts.ThreePublic), Stage.AdjustedBudget), ("1、公务用车购置和维护经费", new(Concepts.Vehicles), Stage.AdjustedBudget), ("其中：公车购置", new(Concepts.VehiclePurchase), Stage.AdjustedBudget),
        ("公车运行维护", new(Concepts.VehicleRunning), Stage.AdjustedBudget), ("2、出国经费", new(Concepts.OverseasTravel), Stage.AdjustedBudget), ("3、公务接待", new(Concepts.Reception), Stage.AdjustedBudget),
        ("项目支出", SpendingFacts.All with { Nature = Nature.Project }, Stage.InitialBudget),
    ];

    public static PrintedTable Of(Composition composition)
    {
        List<IReadOnlyList<TableCell>> rows =
        [
            [Cells.Head("财政供养人员情况", rows: 2), Cells.Head("编制数"), Cells.Head($"{composition.Year}年实际在职人数"), Cells.Head("控制率")],
            Staff(composition),
            [Cells.Head("经费控制情况（万元）"), Cells.Head($"{composition.Year - 1}年决算数"), Cells.Head($"{composition.Year}年预算数"), Cells.Head($"{composition.Year}年决算数")],
            .. Lines.Select(l => Line(composition, l.Label, l.Row, l.Budget)),
            .. BaseDataProjects.Of(composition),
            Line(composition, "公用经费", SpendingFacts.General with { Nature = Nature.Public }, Stage.InitialBudget),
            Line(composition, "政府采购金额", new(Concepts.Procurement), Stage.InitialBudget),
            Line(composition, "部门基本支出预算调整", SpendingFacts.All with { Nature = Nature.Basic }, Stage.InitialBudget),
        ];
        return new() { Kind = TableKind.BaseData, Title = "部门整体支出绩效评价基础数据表", HeadRows = 1, Rows = rows, Widths = [30, 18, 18, 18] };
    }

    private static IReadOnlyList<TableCell> Staff(Composition composition)
    {
        Address posts = new(Concepts.Establishment), staff = new(Concepts.Staff);
        TableCell Count(Address address) => composition.Knows(address) ? Cell(Composition.Printed(composition.At(address), address, Unit.Counted("人"))) : Cells.Blank;
        var rate = composition.At(posts) > 0 ? Composition.Printed(Composition.Percent(composition.At(staff), composition.At(posts)), new(Concepts.StaffRate), Unit.Percent) : null;
        return [Count(posts), Count(staff), rate is null ? Cells.Blank : Cell(rate) with { Text = rate.Text + "%" }];
    }

    internal static TableCell Cell(PrintedFigure figure) => new(figure.Text, CellRole.Amount) { Figure = figure, Held = figure.Value };

    private static IReadOnlyList<TableCell> Line(Composition composition, string label, Address row, Stage budget)
    {
        TableCell Amount(Address fact, Address read) => composition.Knows(fact) ? Cells.Amount(composition, composition.At(fact), fact, read) : Cells.NotAsked;
        return [Cells.Label(label), Amount(row.Previous, row.Previous), Amount(row.At(budget), row.At(Stage.Budget)), Amount(row, row)];
    }
}
