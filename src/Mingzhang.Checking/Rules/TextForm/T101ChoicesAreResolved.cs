using System.Buffers;
using Mingzhang.Accounts;
using Mingzhang.Checking.Wording;

namespace Mingzhang.Checking.Rules.TextForm;

/// <summary>"增加/减少0万元", "下降（增长）27.78%", "增减少": the template's alternatives, left side by side.</summary>
internal sealed class T101ChoicesAreResolved() : TextRule("方向选择项均已选定", "every choice of direction is resolved", Signs)
{
    private static readonly PhraseList Signs = new([.. PhraseList.Pairs(["/", "|", "\\"], "增", "减", "下", "上", "提", "降", "小", "大", "高", "低", "多", "少", "持", "等", "不"), "(增", "(减", "(下", "(上", "(提", "(降", "(小", "(大", "(高", "(低", "(多", "(少", "(持", "(等", "(不",
        "或增", "或减", "或下", "或上", "或降", "或小", "或大", "或高", "或低", "(或", "增减", "减增加", "升下降", "大小于", "高低于", "降增长"]);
    private const int Near = 8;
    private static readonly SearchValues<char> Joints = SearchValues.Create('/', '|', '\\', '(', '或');
    private static readonly PhraseList Halves = new("增减少", "增减加", "减增加", "升下降", "大小于", "高低于", "降增长");

    private static readonly Dictionary<string, int> Directions = new()
    {
        ["增加"] = 1,
        ["增长"] = 1,
        ["上升"] = 1,
        ["上涨"] = 1,
        ["提高"] = 1,
        ["大于"] = 1,
        ["高于"] = 1,
        ["多于"] = 1,
        ["减少"] = -1,
        ["下降"] = -1,
        ["降低"] = -1,
        ["小于"] = -1,
        ["低于"] = -1,
        ["少于"] = -1,
        ["持平"] = 0,
        ["等于"] = 0,
        ["不变"] = 0,
    };

    protected override void Look(Stretch stretch, Faults faults)
    {
        LookForPairs(stretch, faults);
        foreach (var hit in Halves.In(stretch.Text))
            if (!Clause.Follows(stretch.Text, hit.Start, "不")) Add(stretch, hit.Start, hit.Phrase.Length, Level.Error, faults);
        LookForBoth(stretch, faults);
        LookForOr(stretch, faults);
    }

    /// <summary>"增加/减少0万元，增长/下降0%" is one sentence left as the template has it: its first choice speaks for the rest.</summary>
    private static void LookForPairs(Stretch stretch, Faults faults)
    {
        var text = stretch.Text;
        for (int at = 2, reported = 0; at < text.Length;)
        {
            var step = text.AsSpan(at).IndexOfAny(Joints);
            if (step < 0) return;
            at += step;
            var end = Pair(text, at);
            if (end > 0 && at >= reported && LevelOf(stretch, at, end) is { } level)
            {
                Add(stretch, at - 2, end - at + 2, level, faults);
                reported = Clause.Sentence(text, at).End;
            }
            at = Math.Max(end, at) + 1;
        }
    }

    /// <summary>The end of the second word where two words of different direction meet at a joint, else 0.</summary>
    private static int Pair(string text, int joint)
    {
        if (joint + 3 > text.Length) return 0;
        if (!Directions.TryGetValue(text.Substring(joint - 2, 2), out var left)) return 0;
        if (!Directions.TryGetValue(text.Substring(joint + 1, 2), out var right) || left == right) return 0;
        if (text[joint] != '(') return joint + 3;
        var close = Clause.Close(text, joint, ')', Near);
        return close >= joint + 3 && close <= joint + 6 && (close == joint + 3 || Joints.Contains(text[joint + 3])) ? close + 1 : 0;
    }

    /// <summary>Certain where an amount follows. Heads of tables name both directions rightly, and so may a sentence without a figure.</summary>
    private static Level? LevelOf(Stretch stretch, int joint, int end)
    {
        if (Clause.HasDigit(Clause.After(stretch.Text, end, Near))) return Level.Error;
        return stretch.IsBody && stretch.Text[joint] is '/' or '|' or '\\' ? Level.Warning : null;
    }

    /// <summary>"比上年增减0%": neither direction was chosen, and an amount stands behind.</summary>
    private static void LookForBoth(Stretch stretch, Faults faults)
    {
        if (!stretch.IsBody) return;
        for (var at = stretch.Text.IndexOf("增减", StringComparison.Ordinal); at >= 0; at = stretch.Text.IndexOf("增减", at + 2, StringComparison.Ordinal))
            if (char.IsAsciiDigit(Clause.At(stretch.Text, at + 2))) Add(stretch, at, 2, Level.Warning, faults);
    }

    /// <summary>"小于预算数（或与预算数持平）": the second choice stands in brackets of its own.</summary>
    private static void LookForOr(Stretch stretch, Faults faults)
    {
        var text = stretch.Text;
        for (var open = text.IndexOf("(或", StringComparison.Ordinal); open >= 0; open = text.IndexOf("(或", open + 2, StringComparison.Ordinal))
        {
            var close = Clause.Close(text, open, ')', 13);
            if (close < 0 || !stretch.IsBody) continue;
            if (DirectionIn(Clause.Before(text, open, 8)) is { } before && DirectionIn(text.AsSpan(open, close - open)) is { } inside && before != inside)
                Add(stretch, open, close + 1 - open, Level.Warning, faults);
        }
    }

    private static int? DirectionIn(ReadOnlySpan<char> words)
    {
        for (var at = words.Length - 2; at >= 0; at--)
            if (Directions.TryGetValue(words.Slice(at, 2).ToString(), out var direction)) return direction;
        return null;
    }

    private static void Add(Stretch stretch, int start, int length, Level level, Faults faults)
    {
        var words = stretch.Print(start, length);
        faults.Add(stretch, start, length, level,
            $"“{words}”没有选定方向，是模板的选择项。",
            $"\"{words}\" leaves the template's choice of direction open.",
            "按决算数与对比数的大小写明增加、减少或持平，并删去其余");
    }
}
