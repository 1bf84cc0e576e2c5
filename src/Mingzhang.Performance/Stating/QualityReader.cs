namespace Mingzhang.Performance;

/// <summary>Reads what is said in words: trends against last year, grades and their scale, completion.</summary>
internal static class QualityReader
{
    private static readonly string[] Against = ["同比", "较上年", "比上年", "较去年", "比去年", "环比", "与上年相比", "较上一年"];
    private static readonly (string Words, int Direction)[] Ways =
    [
        ("下降", -1), ("减少", -1), ("降低", -1), ("回落", -1), ("压减", -1), ("下滑", -1),
        ("上升", 1), ("增长", 1), ("增加", 1), ("提高", 1), ("提升", 1), ("持平", 0), ("不变", 0),
    ];

    private static readonly (string Words, GradeLevel Level)[] Grades =
    [
        ("优", GradeLevel.Excellent), ("优秀", GradeLevel.Excellent), ("良", GradeLevel.Good), ("良好", GradeLevel.Good), ("好", GradeLevel.Excellent), ("较好", GradeLevel.Good),
        ("中", GradeLevel.Fair), ("中等", GradeLevel.Fair), ("一般", GradeLevel.Fair), ("合格", GradeLevel.Fair), ("差", GradeLevel.Poor), ("较差", GradeLevel.Poor), ("不合格", GradeLevel.Poor),
    ];

    private static readonly (string Words, CompletionState State)[] Completions =
    [
        ("未完成", CompletionState.None), ("未达标", CompletionState.None), ("未实现", CompletionState.None), ("没有完成", CompletionState.None), ("未开展", CompletionState.None),
        ("部分完成", CompletionState.Partial), ("基本完成", CompletionState.Partial), ("部分达标", CompletionState.Partial), ("部分实现", CompletionState.Partial), ("基本达成", CompletionState.Partial),
        ("已完成", CompletionState.Full), ("完成", CompletionState.Full), ("全部完成", CompletionState.Full), ("已全部完成", CompletionState.Full), ("按时完成", CompletionState.Full), ("按期完成", CompletionState.Full),
        ("及时完成", CompletionState.Full), ("已按时完成", CompletionState.Full), ("已按期完成", CompletionState.Full), ("全面完成", CompletionState.Full), ("圆满完成", CompletionState.Full), ("达标", CompletionState.Full), ("已达标", CompletionState.Full),
        ("达成", CompletionState.Full), ("已达成", CompletionState.Full), ("完成目标", CompletionState.Full), ("达到目标", CompletionState.Full), ("达到预期", CompletionState.Full), ("达成预期指标", CompletionState.Full), ("达到预期目标", CompletionState.Full),
        ("已实现", CompletionState.Full), ("实现", CompletionState.Full), ("已达到", CompletionState.Full),
    ];

    public static Stated? Read(string text) => TrendOf(text) ?? ScaleOf(text) ?? GradeOf(text) ?? (Stated?)CompletionOf(text);

    private static Trend? TrendOf(string text)
    {
        foreach (var against in Against)
        {
            if (!text.StartsWith(against, StringComparison.Ordinal)) continue;
            var rest = text[against.Length..].TrimStart('有', '所', '略', '明', '显', '稳', '步', '，', ',');
            foreach (var (words, direction) in Ways)
                if (rest.StartsWith(words, StringComparison.Ordinal)) return Directed(text, rest[words.Length..], direction);
        }
        return null;
    }

    private static Trend? Directed(string text, string amount, int direction)
    {
        if (amount.Length == 0 || amount is "趋势" or "态势" or "率") return new(text, direction, null);
        return QuantityReader.Read(amount) is { } by ? new Trend(text, direction, by) : null;
    }

    /// <summary>At least three grades side by side: 优良中差, 优、良、差.</summary>
    private static GradeScale? ScaleOf(string text)
    {
        var grades = "";
        foreach (var c in text)
        {
            if ("优良中低差好".Contains(c, StringComparison.Ordinal)) grades += c;
            else if (c is not ('、' or '/' or '，' or ',' or '等' or '(' or ')' or '（' or '）' or '或' or '般' or '一')) return null;
        }
        return grades.Length >= 3 && grades.Distinct().Count() == grades.Length ? new(text, grades) : null;
    }

    private static Grade? GradeOf(string text)
    {
        var (comparator, bare) = Comparators.TakeTrailing(text);
        var orBetter = comparator == Comparator.AtLeast;
        if (!orBetter && text.StartsWith('≥')) (orBetter, bare) = (true, text[1..]);
        if (!orBetter) bare = text;
        foreach (var (words, level) in Grades)
            if (bare == words || bare == words + "级" || bare == words + "等") return new(text, level, orBetter);
        return null;
    }

    private static Completion? CompletionOf(string text)
    {
        foreach (var (words, state) in Completions)
            if (text == words || text == words + "任务") return new(text, state);
        return null;
    }
}
