using Mingzhang.Accounts;
using Mingzhang.Checking.Wording;

namespace Mingzhang.Checking.Rules.TextForm;

/// <summary>"年末结转和结余0.00元" among amounts in 万元: one term of the account in another unit than its neighbours.</summary>
internal sealed class T114MoneyUnitsAgree() : TextRule("同段金额单位一致", "amounts of one paragraph share one unit", Signs)
{
    private static readonly PhraseList Signs = new(PhraseList.Pairs(PhraseList.Digits, "元"));
    private static readonly string[] Terms =
        ["结转和结余", "结转结余", "支出", "收入", "决算", "决算数", "预算", "预算数", "总计", "合计", "经费", "拨款", "总额", "运行维护费", "购置费", "接待费", "会议费", "培训费", "合同金额"];

    private static readonly PhraseList PerHead = new("人均", "车均", "每人", "平均每");

    protected override bool Concerns(Stretch stretch) => stretch.IsNarrative;

    protected override void Look(Stretch stretch, Faults faults)
    {
        var text = stretch.Text;
        if (!text.Contains('元', StringComparison.Ordinal)) return;
        var amounts = Amount.In(text);
        if (!amounts.Any(a => a.Unit == "万元")) return;
        foreach (var amount in amounts)
        {
            if (!amount.IsYuan || amount.Number is not { } number || Clause.At(text, amount.End) == '/' || !IsTerm(text, amount.Start)) continue;
            var from = Math.Max(0, amount.Start - 8);
            var words = stretch.Print(from, amount.End - from);
            faults.Add(stretch, from, amount.End - from, number.Value == 0 ? Level.Warning : Level.Review,
                $"“{words}”以元为单位，同段其他金额以万元为单位。", $"\"{words}\" is in yuan where the other amounts of the paragraph are in ten thousand yuan.",
                $"改为“{stretch.Print(amount.Start, amount.NumberEnd - amount.Start)}万元”，或换算");
        }
    }

    private static bool IsTerm(string text, int at)
    {
        if (PerHead.IsIn(Clause.Before(text, at, 12).ToString())) return false;
        while (at > 0 && text[at - 1] is '为' or '是' or '共' or '计' or ':') at--;
        foreach (var term in Terms)
            if (Clause.Follows(text, at, term)) return true;
        return false;
    }
}
