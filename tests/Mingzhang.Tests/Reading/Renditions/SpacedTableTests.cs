using Mingzhang.Reading;

namespace Mingzhang.Tests.Reading.Renditions;

/// <summary>Tables as page-to-text converters print them, read to their addresses.</summary>
public sealed class SpacedTableTests
{
    private static string[] Figures(string table) =>
        [.. AccountReader.ReadText("第二部分 部门决算表\n" + table).Figures.Where(f => f.Place.InTable).Select(f => $"{f.Place.Row} {f.Text} @ {f.Address}")];

    [Fact]
    public void Line_numbers_are_known_by_counting_where_the_heads_are_lost() =>
        Assert.Equal(
            [
                "一般公共预算财政拨款 186.05 @ grant-income/GeneralPublic", "一般公共服务支出 164.79 @ expenditure/f:201/Fiscal", "一般公共服务支出 164.79 @ expenditure/f:201/GeneralPublic",
                "社会保障和就业支出 21.26 @ expenditure/f:208/Fiscal", "社会保障和就业支出 21.26 @ expenditure/f:208/GeneralPublic", "本年收入合计 186.05 @ grant-income/Fiscal",
                "本年支出合计 186.05 @ expenditure/Fiscal", "本年支出合计 186.05 @ expenditure/GeneralPublic", "总计 186.05 @ income-grand-total/Fiscal",
                "总计 186.05 @ expenditure-grand-total/Fiscal", "总计 186.05 @ expenditure-grand-total/GeneralPublic",
            ],
            Figures("""
                财政拨款收入支出决算总表
                单位：万元
                收入                     支出
                            行                                             一般公共预算财             政府性基金预算财 国有资本经营预算财
                项目                金额   项目                  行次 合 计
                            次                                             政拨款                 政拨款      政拨款
                一、一般公共预算财政
                           1      186.05 一、一般公共服务支出        15   164.79 164.79
                拨款
                二、政府性基金预算财
                           2           二、外交支出              16
                政拨款
                三、国有资本经营预算
                           3           17
                财政拨款
                                       八、社会保障和就业支
                             4                             18   21.26      21.26
                                       出
                本年收入合计       5    186.05 本年支出合计            19   186.05 186.05
                总计           6   186.05 总计                20   186.05 186.05
                """));

    [Fact]
    public void A_label_and_its_amount_with_one_blank_between_are_two_cells() =>
        Assert.Contains("30399 11.40 @", string.Join('\n', Figures("""
            一般公共预算财政拨款基本支出决算明细表
            单位：万元
            科目编码     科目名称           决算数      科目编码       科目名称      决算数
            303     对个人和家庭的补助     25.33     302     商品和服务支出   5.07
            30302   退休费           13.93     30228   工会经费      5.07
            30399   其他对个人和家庭的补助 11.40     30240   税金及附加费用   0.00
            """)), StringComparison.Ordinal);

    [Fact]
    public void Sentences_with_wide_gaps_are_no_table() =>
        Assert.Empty(Figures("""
            一般公共预算财政拨款支出年初预算为                    0  万元，全年预算为

            321.02      万元，支出决算为            307.82      万元，完成年初预算的         95.89%。

            决算数小于预算数的主要原因：人员经费支出数小于预算数。全年预算为           52.00  万元。
            """));

    [Fact]
    public void Columns_without_amounts_are_known_by_their_numbers() =>
        Assert.Equal(
            ["合计 0.02 @ opening-carry-over/GovernmentFund", "合计 4.23 @ grant-income/GovernmentFund", "合计 4.26 @ expenditure/GovernmentFund", "合计 4.26 @ expenditure/GovernmentFund/Project"],
            Figures("""
                                    政府性基金预算财政拨款收入支出决算表
                                                                                                     公开 08 表
                部门：示例县公共资源交易中心             2024 年度                                                单位：万元
                                   项目            年初结转                                本年支出               年末结转
                                                              本年收入
                科目代码                科目名称          和结余                     小计         基本支出   项目支出         和结余

                                   栏次              1           2          3           4      5             6
                                   合计                  0.02        4.23       4.26               4.26
                212       城乡社区支出                                   0.65       0.65               0.65
                21208      国有土地使用权出让收入安排的支出                        0.65       0.65               0.65
                229       其他支出                         0.02        3.58       3.60               3.60
                22960      彩票公益金安排的支出                  0.02        3.58       3.60               3.60
                """).Where(f => f.StartsWith("合计", StringComparison.Ordinal)));

    [Fact]
    public void A_row_that_could_have_either_of_two_empty_columns_proves_nothing() =>
        Assert.All(AccountReader.ReadText("""
            第二部分 部门决算表
            收入决算表
            单位：万元
                              项目                 本年收入合        财政拨款收        上级补助收                 附属单位上
                                                                              事业收入   经营收入           其他收入
             科目代码              科目名称           计            入            入                    缴收入
                             栏次               1             2           3      4      5       6        7
            2011199   其他纪检监察事务支出                        14.16         14.16
            20113     商贸事务                              68.20         68.20
            2011308   招商引资                              38.15         38.15
            """).Figures.Where(f => f.Place.InTable), f => Assert.True(f.Doubtful));

    [Fact]
    public void A_goal_without_a_second_cell_beside_it_is_not_called_unanswered() =>
        Assert.Null(AccountReader.ReadText("""
            项目支出绩效自评表
            （2024年度）
            项目支出名称      档案数字化经费
            主管部门        示例县档案馆                   实施单位     示例县档案馆
            项目资金        资金来源          年初预算数     全年预算数    全年执行数    分值   执行率      得分
            (万元)        年度资金总额        8.00      10.00     9.00     10   90.00%   9.00
            年度总体目标      预期目标                    实际完成情况
                       保障馆藏档案数字化工作
            一级指标        二级指标       三级指标       年度指标值     实际完成值    分值    得分
            产出指标        数量指标       扫描页数       ≥100万页     102万页      50     50
            """).Tables.Single(t => t.Score is not null).Score!.Goal);
}
