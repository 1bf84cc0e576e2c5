using Mingzhang.Accounts;
using Mingzhang.Checking.Wording;

namespace Mingzhang.Checking.Rules.TextForm;

/// <summary>"较上一度增加", "2024度", "202年度", "20244年": a year with a character too few or too many.</summary>
internal sealed class T115YearsAreWrittenWhole() : TextRule("年度均书写完整", "every year is written whole", Signs)
{
    private static readonly PhraseList Signs = new([.. PhraseList.Pairs(PhraseList.Digits, "度", "年度"), "上一度", "上年年度", "本年年度", "去年年度", "年度度", "年度年度"]);
    private static readonly PhraseList Words = new("上一度", "上年年度", "本年年度", "去年年度", "年度度", "年度年度");

    protected override void Look(Stretch stretch, Faults faults)
    {
        var text = stretch.Text;
        foreach (var hit in Words.In(text))
            Add(stretch, hit.Start, hit.End, hit.Phrase == "上一度" ? "上一年度" : "去掉重复的字", faults);
        if (!text.Contains("年度", StringComparison.Ordinal) && !text.Contains('度', StringComparison.Ordinal)) return;
        foreach (var amount in Amount.In(text))
        {
            if (amount.Number is not { Decimals: 0 } number || amount.Unit.Length > 0) continue;
            var digits = amount.NumberEnd - amount.Start;
            var next = Clause.At(text, amount.NumberEnd);
            if (digits is 3 or 5 && text[amount.Start] == '2' && text[amount.Start + 1] == '0' && Clause.StandsAt(text, amount.NumberEnd, "年度"))
                Add(stretch, amount.Start, amount.NumberEnd + 2, "写全四位年份", faults);
            else if (digits == 4 && number.Value is >= 2000 and < 2100 && next == '度')
                Add(stretch, amount.Start, amount.NumberEnd + 1, $"{text[amount.Start..amount.NumberEnd]}年度", faults);
        }
    }

    private static void Add(Stretch stretch, int start, int end, string suggestion, Faults faults)
    {
        var words = stretch.Print(start, end - start);
        faults.Add(stretch, start, end - start, Level.Warning, $"年度“{words}”书写不完整或有多余的字。", $"The year \"{words}\" is not written whole or has a character too many.", suggestion);
    }
}
