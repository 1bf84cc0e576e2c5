using Mingzhang.Accounts;
using Mingzhang.Checking.Wording;

namespace Mingzhang.Checking.Rules.TextForm;

/// <summary>"增长13.95。", "占本年支出合计的99.86，": a rate without its percent sign.</summary>
internal sealed class T112RatesCarryTheirSign() : TextRule("比率均带百分号", "every rate carries its percent sign", Signs)
{
    private static readonly PhraseList Signs = new(PhraseList.Pairs(PhraseList.Digits, "。", ",", ";"));
    private const int Far = 24;
    private static readonly string[] Movements = ["增长", "下降", "上升", "降低", "上涨", "增幅", "降幅", "完成率为", "执行率为", "占比", "占"];
    private static readonly string[] Shares = ["占", "完成年初预算", "完成预算", "完成全年预算", "完成调整预算"];

    protected override bool Concerns(Stretch stretch) => stretch.IsBody;

    protected override void Look(Stretch stretch, Faults faults)
    {
        var text = stretch.Text;
        foreach (var amount in Amount.In(text))
        {
            if (amount.Unit.Length > 0 || amount.End >= text.Length || !Clause.Ends(text, amount.End)) continue;
            if (amount.Number is not { } number || !IsRate(text, amount.Start)) continue;
            var from = Math.Max(0, amount.Start - 6);
            var words = stretch.Print(from, amount.End - from);
            faults.Add(stretch, from, amount.End - from, number.Decimals > 0 ? Level.Warning : Level.Review,
                $"“{words}”是比率而没有百分号。", $"\"{words}\" is a rate without its percent sign.", $"改为“{stretch.Print(amount.Start, amount.End - amount.Start)}%”");
        }
    }

    private static bool IsRate(string text, int at)
    {
        foreach (var word in Movements)
            if (Clause.Follows(text, at, word)) return true;
        if (Clause.At(text, at - 1) is not ('的' or '为' or '数')) return false;
        var before = Clause.Before(text, at, Far);
        before = before[(before.LastIndexOf(',') + 1)..];
        foreach (var word in Shares)
            if (before.LastIndexOf(word, StringComparison.Ordinal) is var found and >= 0 && !Clause.HasDigit(before[found..])) return true;
        return false;
    }
}
