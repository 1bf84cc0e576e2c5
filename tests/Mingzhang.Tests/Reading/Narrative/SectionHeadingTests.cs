using Mingzhang.Accounts;
using Mingzhang.Reading;

namespace Mingzhang.Tests.Reading.Narrative;

public sealed class SectionHeadingTests
{
    private const string Table = "第二部分 部门决算表\n支出决算表\n公开03表\n单位：万元\n科目代码\t科目名称\t本年支出合计\t基本支出\t项目支出\n合计\t\t8.00\t8.00\t0.00\n201\t一般公共服务支出\t8.00\t8.00\t0.00\n20126\t档案事务\t8.00\t8.00\t0.00\n2012601\t行政运行\t8.00\t8.00\t0.00\n\n";

    [Fact]
    public void A_paragraph_headed_by_a_section_of_the_tables_speaks_of_it()
    {
        const string text = Table + "第三部分 部门决算情况说明\n四、一般公共预算财政拨款支出决算情况说明\n（二）具体情况\n“档案事务”（款）2024年度决算8.00万元。\n";
        var said = Assert.Single(AccountReader.ReadText(text, "甲.txt").Figures, f => !f.Place.InTable);
        Assert.Equal(("20126", Fund.GeneralPublic), (said.Address!.Function, said.Address.Fund));
    }
}
