using Mingzhang.Accounts;
using Mingzhang.Checking;
using Mingzhang.Reading;

namespace Mingzhang.Tests.Reading.Renditions;

/// <summary>Score sheets as page-to-text converters print them: cells wrap, and lines drift against each other.</summary>
public sealed class SpacedSheetTests
{
    private const string Close = """
        2024 年度项目支出绩效自评表
        项目支出名
              档案数字化加工经费
          称
        主管部门     示例县档案馆                  实施单位         示例县档案馆

                         年初预算数    全年预算数       全年执行数         分值    执行率         得分
                 年度资金总
                          40.00      46.00       43.13      10    93.76%      9.38
                    额
        项目资金     其中：当年
                          40.00      40.00       37.13
        （万元）      财政拨款
                 上年结转资
                           0.00      6.00           6.00
                    金
                  其他资金

        年度总体目          预期目标                                      实际完成情况
          标   完成数字化加工 50 万页。                  完成数字化加工 52 万页。
                                                                           偏差原因分析及改
        一级指标      二级指标    三级指标    年度指标值       实际完成值         分值     得分
                                                                              进措施
                         数字化加工页
                  数量指标            ≥50 万页      52 万页         20      20
                            数
        产出指标
                  质量指标   加工合格率    ≥98%        99.2%         10      10
        （40 分）
                                  2024 年 12 月 2024 年 12 月
                  时效指标    完成时间                              10      10
                                  31 日前       20 日
         成本指标    经济成本指
                         每页加工成本   ≤0.85 元     0.83 元        20      20
        （20 分）      标
         效益指标    社会效益指   线上可查档案
                                  ≥60%        63%           20      20
        （20 分）      标      比例
        满意度指标    服务对象满   查阅群众满意
                                  ≥95%        97%           10      10
        （10 分）    意度指标      度
                          总分                                100    99.38
        """;

    private const string Loose = """
        部门预算项目支出绩效自评表（2024 年度）

                 脱贫攻坚和乡村振兴工
        项目名称：                      年度：              2024
                 作经费


                全年预算数      全年执行数     预算执行率

        年度资金总额
              20          19.69        0.9845

        其他资金   0          0         #DIV/0!


                                              实际    分值/权重
        一级指标   二级指标       三级指标      年度指标值     完成    （百分   得分 扣分原因分析
                                              值     制）


        得分     100        98.8


        产出指标   数量指标       解决信访维稳问
                                   ≧20 个     22 个 20    20
                          题数量


               社会成本指标


               时效指标       信访维稳时效性   2024 年 12 月
                                                 完成 10         10
                                    31 日前


        满意度指                                                          部分问题
              满意度指标      来访对象满意度   100%        85%        10   8.5
        标                                                             未解决
        """;

    [Fact]
    public void Cells_that_wrap_around_their_row_are_put_together()
    {
        var sheet = Sheet(Close);
        Assert.Equal("档案数字化加工经费", sheet.Project);
        Assert.Equal(
            [
                "产出指标/数量指标/数字化加工页数: ≥50 万页 → 52 万页, 20 20", "产出指标/质量指标/加工合格率: ≥98% → 99.2%, 10 10",
                "产出指标/时效指标/完成时间: 2024 年 12 月31 日前 → 2024 年 12 月20 日, 10 10", "成本指标/经济成本指标/每页加工成本: ≤0.85 元 → 0.83 元, 20 20",
                "效益指标/社会效益指标/线上可查档案比例: ≥60% → 63%, 20 20", "满意度指标/服务对象满意度指标/查阅群众满意度: ≥95% → 97%, 10 10",
            ], Lines(sheet));
    }

    [Fact]
    public void Labels_of_the_money_wrap_and_a_source_may_have_none() =>
        Assert.Equal(
            ["40.00 project-funds/InitialBudget", "46.00 project-funds/AdjustedBudget", "43.13 project-funds", "40.00 project-current-grant/InitialBudget", "40.00 project-current-grant/AdjustedBudget",
             "37.13 project-current-grant", "0.00 project-carry-over/InitialBudget", "6.00 project-carry-over/AdjustedBudget", "6.00 project-carry-over"],
            AccountReader.ReadText(Close).Figures.Where(f => f.Address is { Concept.Key: var key } && key.StartsWith("project-", StringComparison.Ordinal)).Select(f => f.Text + " " + f.Address!.ToString().Replace("/Project(档案数字化加工经费)", "", StringComparison.Ordinal)));

    [Fact]
    public void What_is_right_gives_no_finding_above_a_note() =>
        Assert.DoesNotContain(Checker.Check(AccountReader.ReadText(Close)).Findings, f => f.Level < Level.Review);

    [Fact]
    public void Rows_set_apart_by_blank_lines_are_told_by_the_kind_of_their_cells()
    {
        var sheet = Sheet(Loose);
        Assert.Equal("脱贫攻坚和乡村振兴工作经费", sheet.Project);
        Assert.Equal(
            ["产出指标/数量指标/解决信访维稳问题数量: ≧20 个 → 22 个, 20 20", "产出指标/时效指标/信访维稳时效性: 2024 年 12 月31 日前 → 完成, 10 10", "满意度指标/满意度指标/来访对象满意度: 100% → 85%, 10 8.5"],
            Lines(sheet));
    }

    [Fact]
    public void A_row_whose_weight_cannot_be_told_is_in_doubt()
    {
        var text = Close.Replace("52 万页         20      20", "52 万页         20 约    20 20", StringComparison.Ordinal);
        Assert.DoesNotContain(Checker.Check(AccountReader.ReadText(text)).Findings, f => f.Level == Level.Error);
    }

    private static StatementTable Sheet(string text) => Assert.Single(AccountReader.ReadText(text).Tables, t => t.Score is not null);

    private static IEnumerable<string> Lines(StatementTable sheet) =>
        sheet.Score!.Lines.Where(l => !l.IsTotal).Select(l => $"{l.First}/{l.Second}/{l.Name}: {l.Target?.Text} → {l.Actual?.Text}, {l.Weight?.Text} {l.Score?.Text}");
}
