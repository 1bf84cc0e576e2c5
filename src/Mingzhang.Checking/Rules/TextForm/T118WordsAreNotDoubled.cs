using System.Buffers;
using Mingzhang.Accounts;
using Mingzhang.Checking.Wording;

namespace Mingzhang.Checking.Rules.TextForm;

/// <summary>"信访对象对象满意度", "支出支出决算": a word of two or more characters printed twice running.</summary>
internal sealed class T118WordsAreNotDoubled() : TextRule("词语未见重复", "no word is doubled", signs: null)
{
    private const int Longest = 8;
    private static readonly SearchValues<char> Numerals = SearchValues.Create("零一二三四五六七八九十百千万两几");

    /// <summary>Said twice on purpose, or two words that happen to meet.</summary>
    private static readonly HashSet<string> Deliberate =
        ["许多", "很多", "一步", "一点", "一次", "一年", "一天", "一项", "一个", "多少", "部门", "讨论", "研究", "商量", "考虑", "比较", "沟通", "学习", "非常", "十分"];

    protected override bool Concerns(Stretch stretch) => stretch.IsBody || stretch.IsHeading || (stretch.IsCell && stretch.Part == Part.Sheets);

    protected override void Look(Stretch stretch, Faults faults)
    {
        var text = stretch.Text;
        for (var at = 0; at + 4 <= text.Length; at++)
        {
            if (!Clause.IsHan(text[at])) continue;
            var length = Doubled(text, at);
            if (length == 0) continue;
            if (IsFault(stretch, at, length)) Add(stretch, at, length, faults);
            at += 2 * length - 1;
        }
    }

    /// <summary>The length of the word that is repeated right behind itself, 0 if none is.</summary>
    private static int Doubled(string text, int at)
    {
        var most = Math.Min(Longest, (text.Length - at) / 2);
        for (var length = 2; length <= most && Clause.IsHan(text[at + length - 1]); length++)
            if (text[at] == text[at + length] && string.CompareOrdinal(text, at, text, at + length, length) == 0) return length;
        return 0;
    }

    private static bool IsFault(Stretch stretch, int at, int length)
    {
        var word = stretch.Text.AsSpan(at, length);
        if (length == 2 && (word[0] == word[1] || Deliberate.Contains(word.ToString()))) return false;
        // A blank or a line end between the two: perhaps two heads of a table, or a heading and its text.
        return word.ContainsAnyExcept(Numerals) && stretch.Adjacent(at, at + 2 * length - 1);
    }

    private static void Add(Stretch stretch, int at, int length, Faults faults)
    {
        var word = stretch.Print(at, length);
        faults.Add(stretch, at, 2 * length, Level.Review, $"“{word}”连写了两遍。", $"\"{word}\" is printed twice running.", $"删去一个“{word}”");
    }
}
