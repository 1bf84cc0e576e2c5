using Mingzhang.Accounts;
using Mingzhang.Checking.Wording;

namespace Mingzhang.Checking.Rules.TextForm;

/// <summary>士地 for 土地, 拔款 for 拨款: characters that look or sound alike, in words that then mean nothing.</summary>
internal sealed class T130NoKnownMisprints() : TextRule("未见常见错字", "no well-known misprint was found", Prints)
{
    /// <summary>What is printed, what is meant, and characters before which or after which the print is right after all.</summary>
    private sealed record Misprint(string Printed, string Meant, string RightAfter = "", string RightBefore = "");

    private static readonly Misprint[] All =
    [
        new("士地", "土地", RightAfter: "人护战女博硕男勇卫烈骑学院道居义壮斗志兵将武教传绅爵居术"),
        new("拔款", "拨款"), new("予算", "预算", RightBefore: "力法"), new("决箅", "决算"), new("预箅", "预算"), new("结佘", "结余"), new("绩郊", "绩效"), new("经贵", "经费", RightAfter: "曾已"),
        new("采构", "采购"), new("己经", "已经", RightAfter: "自", RightBefore: "营历验济"), new("己完成", "已完成", RightAfter: "自"),
        new("按装", "安装", RightBefore: "机修配卸箱"), new("布署", "部署", RightAfter: "公发"), new("部暑", "部署", RightBefore: "期假"), new("报消", "报销", RightBefore: "防息费"), new("竟争", "竞争"), new("增涨", "增长"), new("降底", "降低"),
        new("在职人园", "在职人员"), new("公务结待", "公务接待"), new("结待费", "接待费"), new("办公产所", "办公场所"), new("活动产所", "活动场所"),
        new("目是为了", "目的是为了", RightAfter: "项题栏科节数"), new("目地是", "目的是", RightAfter: "项栏"), new("接收社会监督", "接受社会监督"), new("接收监督", "接受监督"), new("履形职责", "履行职责"),
        new("做为一", "作为一"), new("截止到目前为止", "截至目前"), new("圆满完城", "圆满完成"), new("按排", "安排", RightBefore: "名放序列水污查队"), new("机关动行", "机关运行"), new("运行维户", "运行维护"),
        new("公用经弗", "公用经费"), new("职业年全", "职业年金"), new("养老保验", "养老保险"), new("医疗保验", "医疗保险"), new("住房公积全", "住房公积金"), new("因公山国", "因公出国"), new("政府采够", "政府采购"),
    ];

    private static readonly Dictionary<string, Misprint> ByPrint = All.ToDictionary(m => m.Printed);
    private static readonly PhraseList Prints = new([.. ByPrint.Keys]);

    protected override void Look(Stretch stretch, Faults faults)
    {
        var text = stretch.Text;
        foreach (var hit in Prints.In(text))
        {
            var misprint = ByPrint[hit.Phrase];
            if (misprint.RightAfter.Contains(Clause.At(text, hit.Start - 1), StringComparison.Ordinal) || misprint.RightBefore.Contains(Clause.At(text, hit.End), StringComparison.Ordinal)) continue;
            faults.Add(stretch, hit.Start, hit.Phrase.Length, Level.Review,
                $"“{misprint.Printed}”疑为“{misprint.Meant}”之误。", $"\"{misprint.Printed}\" looks like a misprint of \"{misprint.Meant}\".", $"改为“{misprint.Meant}”");
        }
    }
}
