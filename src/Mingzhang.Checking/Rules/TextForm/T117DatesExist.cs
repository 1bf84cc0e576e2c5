using Mingzhang.Accounts;
using Mingzhang.Checking.Wording;

namespace Mingzhang.Checking.Rules.TextForm;

/// <summary>2月30日, 11月31日, 13月: a day that no calendar has.</summary>
internal sealed class T117DatesExist() : TextRule("日期均存在", "every date exists", Signs)
{
    private static readonly PhraseList Signs = new("月29日", "月3", "月4", "月5", "月6", "月7", "月8", "月9", "月0", "13月", "14月", "15月", "16月", "17月", "18月", "19月", "00月");
    private static readonly int[] Days = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

    protected override void Look(Stretch stretch, Faults faults)
    {
        var text = stretch.Text;
        for (var at = text.IndexOf('月'); at >= 0; at = text.IndexOf('月', at + 1))
        {
            var start = at;
            while (start > 0 && char.IsAsciiDigit(text[start - 1])) start--;
            var end = at + 1;
            while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
            // "3000月" or "12.5月" is no date, and a month without a day proves nothing.
            if (at - start is 0 or > 2 || end - at - 1 is 0 or > 2 || Clause.At(text, end) != '日' || Clause.At(text, start - 1) is '.' or '/') continue;
            int month = int.Parse(text.AsSpan(start, at - start)), day = int.Parse(text.AsSpan(at + 1, end - at - 1));
            if (month is >= 1 and <= 12 && day >= 1 && day <= Days[month - 1]) continue;
            var words = stretch.Print(start, end + 1 - start);
            faults.Add(stretch, start, end + 1 - start, Level.Warning, $"日期“{words}”不存在。", $"There is no such date as \"{words}\".");
        }
    }
}
