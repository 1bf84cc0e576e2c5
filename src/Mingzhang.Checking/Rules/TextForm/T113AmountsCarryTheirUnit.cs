using Mingzhang.Accounts;
using Mingzhang.Checking.Wording;

namespace Mingzhang.Checking.Rules.TextForm;

/// <summary>"支出决算为123.45，", "0.39万（": an amount of money without unit, or with half of it.</summary>
internal sealed class T113AmountsCarryTheirUnit() : TextRule("金额均带完整单位", "every amount of money carries its whole unit", Signs)
{
    private static readonly PhraseList Signs = new([.. PhraseList.Pairs(PhraseList.Digits, "。", ",", ";"), "万。", "万,", "万;", "万(", "万)", "万、", "万\n"]);
    private const int Far = 16;
    private static readonly string[] Heads = ["决算为", "决算数为", "预算为", "预算数为", "支出为", "收入为", "总计", "合计", "支出总额", "金额为", "支出决算", "年初预算", "经费支出"];
    private static readonly PhraseList Money = new("支出", "经费", "资金", "决算", "预算", "金额", "收入", "拨款", "结余", "费");

    protected override bool Concerns(Stretch stretch) => stretch.IsBody;

    protected override void Look(Stretch stretch, Faults faults)
    {
        var text = stretch.Text;
        var headed = text.Contains("单位:万元", StringComparison.Ordinal);
        foreach (var amount in Amount.In(text))
        {
            if (amount.Unit.Length > 0 || amount.Number is null) continue;
            if (Clause.At(text, amount.End) == '万' && HalfUnit(text, amount)) Add(stretch, amount, amount.End + 1, Level.Review, faults);
            else if (amount.Number is { Decimals: > 0 } && amount.End < text.Length && Clause.Ends(text, amount.End) && FollowsHead(text, amount.Start) && !headed)
                Add(stretch, amount, amount.End, Level.Warning, faults);
        }
    }

    /// <summary>万 before a mark in a sentence about money: 万元 was meant, not ten thousand pieces.</summary>
    private static bool HalfUnit(string text, Amount amount) =>
        Clause.At(text, amount.End + 1) is '。' or ',' or ';' or '(' or ')' or '、' or '\0' && Money.IsIn(Clause.Before(text, amount.Start, Far));

    private static bool FollowsHead(string text, int at)
    {
        foreach (var head in Heads)
            if (Clause.Follows(text, at, head)) return true;
        return false;
    }

    private static void Add(Stretch stretch, Amount amount, int end, Level level, Faults faults)
    {
        var from = Math.Max(0, amount.Start - 6);
        var words = stretch.Print(from, end - from);
        faults.Add(stretch, from, end - from, level,
            $"“{words}”的金额单位不完整。", $"The unit of the amount in \"{words}\" is missing or cut short.", $"改为“{stretch.Print(amount.Start, amount.End - amount.Start)}万元”，或写明实际单位");
    }
}
