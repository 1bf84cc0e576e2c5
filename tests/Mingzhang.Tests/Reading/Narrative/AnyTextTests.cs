using FsCheck;
using FsCheck.Fluent;
using Mingzhang.Accounts;
using Mingzhang.Reading;

namespace Mingzhang.Tests.Reading.Narrative;

/// <summary>Whatever the words and marks and in whatever order, every number ends somewhere and no reader falls over.</summary>
public sealed class AnyTextTests
{
    private static readonly string[] Pieces =
    [
        "2024年度", "2023年", "与", "收、支总计", "基本支出", "项目支出", "（", "）", "，", "。", "；", "：", "、", "其中：", "占", "%", "万元", "12.34", "1,234.5", "0", "比上年", "增加", "减少", "持平",
        "完成年初预算的", "年初预算", "支出决算", "主要包括", "等", "主要原因是", "“", "”", "一、", "（一）", "1.", "\n", "\n\n", "\t", "行政运行（项）", "（类）", "（款）", "辆", "人次", "团组",
        "附件", "第三部分", "情况说明", "绩效自评报告", "99999999999999999999", "２０２４", "大于", "印刷费", "第", "号", "-", "　", "电话", "得分", "分",
    ];

    [Fact]
    public void Every_number_is_read_known_or_listed()
    {
        var texts = Gen.Elements(Pieces).ListOf().Select(pieces => "第三部分 2024年度部门决算情况说明\n一、收入决算情况说明\n" + string.Concat(pieces)).ToArbitrary();
        Prop.ForAll(texts, text =>
        {
            var account = AccountReader.ReadText(text);
            foreach (var figure in account.Figures.Where(f => f.Address is null && !f.Place.InTable))
                Assert.Contains(account.Untouched, u => u.Place.Passage == figure.Place.Passage && u.Place.Start == figure.Place.Start);
            foreach (var figure in account.Figures.Where(f => f.Place.Passage >= 0))
                Assert.Equal(figure.Text, account.Passages[figure.Place.Passage].Text.Substring(figure.Place.Start, figure.Text.Length));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(400));
    }
}
