using Mingzhang.Accounts;
using Mingzhang.Checking.Wording;

namespace Mingzhang.Checking.Rules.TextForm;

/// <summary>"12..5万元", "1.2.3%": an amount or rate with two decimal points.</summary>
internal sealed class T134NumbersAreWellFormed() : TextRule("金额和比率的小数点书写正确", "amounts and rates have one decimal point", Signs)
{
    private static readonly PhraseList Signs = new([.. PhraseList.Pairs(PhraseList.Digits, ".."), .. PhraseList.Pairs(PhraseList.Digits, "万元", "元", "%")]);

    protected override bool Concerns(Stretch stretch) => stretch.IsBody;

    protected override void Look(Stretch stretch, Faults faults)
    {
        var text = stretch.Text;
        for (var at = text.IndexOf('.'); at >= 0; at = text.IndexOf('.', at + 1))
        {
            int start = at, end = at;
            while (start > 0 && char.IsAsciiDigit(text[start - 1])) start--;
            while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] == '.')) end++;
            var number = text.AsSpan(start, end - start);
            // A numeral before the number (3.2.50万元) stands at the head of its clause; a date has no unit behind it.
            if (number.Count('.') == 2 && start < at && HasUnit(text, end) && !IsNumbered(text, start, number)) Add(stretch, start, end, faults);
            at = Math.Max(at, end - 1);
        }
    }

    private static bool HasUnit(string text, int end) => Clause.StandsAt(text, end, "万元") || Clause.StandsAt(text, end, "元") || Clause.At(text, end) == '%';

    private static bool IsNumbered(string text, int start, ReadOnlySpan<char> number) =>
        number.IndexOf("..") < 0 && number.IndexOf('.') <= 2 && (start == 0 || text[start - 1] is '。' or ';' or ':' or ',');

    private static void Add(Stretch stretch, int start, int end, Faults faults)
    {
        var words = stretch.Print(start, end - start);
        faults.Add(stretch, start, end - start, Level.Warning, $"数字“{words}”有两个小数点。", $"The number \"{words}\" has two decimal points.", "按原始数据改正");
    }
}
