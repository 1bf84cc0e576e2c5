using System.Text.RegularExpressions;
using Mingzhang.Reading.Pdf;

namespace Mingzhang.Reading.Recognition;

/// <summary>Marks that recognition takes for each other, put right where their neighbours leave no doubt: （ seen as 〈 or 《, ， as a Latin comma, 一 as a dash.</summary>
internal static partial class SeenMarks
{
    private const string Round = "(（";
    private const string RoundEnd = ")）";
    private const string Pointed = "〈《<";
    private const string PointedEnd = "〉》>";

    public static string Mended(string text)
    {
        var letters = One().Replace(Spending().Replace(text, "支出"), "一").ToCharArray();
        MendBrackets(letters);
        for (var i = 0; i < letters.Length; i++)
        {
            if (letters[i] is ',' or ';' or ':' or '(' or ')' && BesideWide(letters, i)) letters[i] = Wide(letters[i]);
        }
        return WithoutDoubles(letters);
    }

    /// <summary>A pointed bracket that a round one answers is round, and so is the simple pointed one at all: titles stand in 《》.</summary>
    private static void MendBrackets(char[] letters)
    {
        var open = new Stack<int>();
        for (var i = 0; i < letters.Length; i++)
        {
            if (letters[i] is '〈' or '<' && i + 1 < letters.Length && Characters.IsWide(letters[i + 1])) letters[i] = '（';
            if (letters[i] is '〉' or '>' && i > 0 && Characters.IsWide(letters[i - 1])) letters[i] = '）';
            if (Round.Contains(letters[i], StringComparison.Ordinal) || Pointed.Contains(letters[i], StringComparison.Ordinal)) open.Push(i);
            var (endsRound, endsPointed) = (RoundEnd.Contains(letters[i], StringComparison.Ordinal), PointedEnd.Contains(letters[i], StringComparison.Ordinal));
            if (!(endsRound || endsPointed) || !open.TryPop(out var at)) continue;
            if (endsRound && Pointed.Contains(letters[at], StringComparison.Ordinal)) letters[at] = '（';
            if (endsPointed && Round.Contains(letters[at], StringComparison.Ordinal)) letters[i] = '）';
        }
    }

    private static bool BesideWide(char[] letters, int at) =>
        at > 0 && IsHan(letters[at - 1]) || at + 1 < letters.Length && IsHan(letters[at + 1]);

    private static bool IsHan(char letter) => letter is >= '\u4e00' and <= '\u9fff';

    private static char Wide(char mark) => mark switch { ',' => '，', ';' => '；', ':' => '：', '(' => '（', _ => '）' };

    /// <summary>支出 is seen as 文出, which is no word but where a text (发文) 出台s something.</summary>
    [GeneratedRegex("(?<!发|行|公|印)文出(?!台|具|版|来|自|现)")]
    private static partial Regex Spending();

    /// <summary>The character of one stroke, seen as a dash before what cannot follow one.</summary>
    [GeneratedRegex("(?<![0-9.])[-—–－](?=般公共|般行政|般性|级指标)")]
    private static partial Regex One();

    /// <summary>One mark seen twice: （（ at one place, ，，.</summary>
    private static string WithoutDoubles(char[] letters)
    {
        var kept = new System.Text.StringBuilder(letters.Length);
        foreach (var letter in letters)
        {
            if (kept.Length > 0 && kept[^1] == letter && "（），、；：。《》".Contains(letter, StringComparison.Ordinal)) continue;
            kept.Append(letter);
        }
        return kept.ToString();
    }
}
