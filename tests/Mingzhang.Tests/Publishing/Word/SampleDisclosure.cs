using Mingzhang.Accounts;
using Mingzhang.Publishing.Disclosures;

namespace Mingzhang.Tests.Publishing.Word;

/// <summary>A disclosure of an invented bureau with one of everything that a page can hold.</summary>
internal static class SampleDisclosure
{
    public static Disclosure Of(params Block[] more) => new()
    {
        Title = "2024年度临江省云河市档案局部门决算",
        Entity = "临江省云河市档案局",
        Year = 2024,
        Form = "hunan-2023",
        Blocks =
        [
            new CoverLine("2024年度"), new CoverLine("临江省云河市档案局部门决算", IsTitle: true, "临江省云河市档案局"), new PageBreak(), new Contents(),
            new PageBreak(), new Heading(1, "第一部分"), new Heading(1, "临江省云河市档案局概况"), new Heading(2, "一、部门职责"), new Paragraph([new Piece("保管档案。"), new Piece("【待补充】", Open: true)]),
            new PageBreak(), new Heading(1, "第二部分"), new Heading(1, "部门决算表"), new Heading(2, "一、收入决算表"), new TableBlock(Wide),
            new PageBreak(), new Heading(1, "第三部分"), new Heading(1, "2024年度部门决算情况说明"), new Heading(2, "一、收入决算情况说明"), new Heading(3, "（一）总体"), new Heading(4, "1.明细"), new Paragraph([new Piece("收入见表。")]),
            .. more,
        ],
    };

    public static Chart Column { get; } = new(ChartKind.Column, "图1：收、支决算总计变动情况图", "万元", ["2023年度", "2024年度"],
        [new("收入", [1517.3m, 1717.3m], [null, null]), new("支出", [1500m, 1716.25m], [null, null])]);

    public static Chart Pie { get; } = new(ChartKind.Pie, "图2：收入决算结构图", "万元", ["财政拨款收入", "其他收入"], [new("收入", [1700m, 17.3m], [null, null])]) { Description = "财政拨款收入占绝大部分。" };

    public static Chart Bar { get; } = new(ChartKind.Bar, "图3：支出决算结构图", "万元", ["教育支出", "住房保障支出"], [new("支出", [1700m, -17.25m], [null, null])]);

    private static PrintedTable Wide { get; } = new()
    {
        Kind = TableKind.Income,
        Title = "收入决算表",
        FormNumber = "公开02表",
        EntityLine = "部门：临江省云河市档案局",
        YearLine = "2024年度",
        UnitLine = "单位：万元",
        Landscape = true,
        Widths = [10, 20, 10, 10],
        HeadRows = 2,
        Rows =
        [
            [new("项目", CellRole.Head) { ColumnSpan = 2 }, new("本年收入合计", CellRole.Head) { RowSpan = 2 }, new("财政拨款收入", CellRole.Head) { RowSpan = 2 }],
            [new("科目代码", CellRole.Head), new("科目名称", CellRole.Head)],
            [new("201", CellRole.Code), new("一般公共服务支出", CellRole.Label), new("1717.30", CellRole.Amount), new("1700.00", CellRole.Amount)],
        ],
        Notes = ["注：本表反映部门本年度取得的各项收入情况。"],
    };
}
