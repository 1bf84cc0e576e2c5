namespace Mingzhang.Performance;

/// <summary>How a target bounds the value: ≥ ≧ 不低于, > 超过, ≤ ≦ 不超过, &lt; 低于, = ＝, or nothing printed.</summary>
public enum Comparator { None, AtLeast, MoreThan, AtMost, LessThan, Equal }

public static class Comparators
{
    /// <summary>Longer words first: 大于等于 before 大于.</summary>
    private static readonly (string Words, Comparator Meaning)[] Leading =
    [
        ("大于或等于", Comparator.AtLeast), ("大于等于", Comparator.AtLeast), ("不得低于", Comparator.AtLeast), ("不低于", Comparator.AtLeast), ("不少于", Comparator.AtLeast),
        ("不小于", Comparator.AtLeast), ("至少", Comparator.AtLeast), ("达到", Comparator.AtLeast), ("≥", Comparator.AtLeast), ("≧", Comparator.AtLeast), ("⩾", Comparator.AtLeast), (">=", Comparator.AtLeast),
        ("小于或等于", Comparator.AtMost), ("小于等于", Comparator.AtMost), ("不得超过", Comparator.AtMost), ("不超过", Comparator.AtMost), ("不高于", Comparator.AtMost), ("不大于", Comparator.AtMost),
        ("不多于", Comparator.AtMost), ("控制在", Comparator.AtMost), ("≤", Comparator.AtMost), ("≦", Comparator.AtMost), ("⩽", Comparator.AtMost), ("<=", Comparator.AtMost),
        ("大于", Comparator.MoreThan), ("高于", Comparator.MoreThan), ("多于", Comparator.MoreThan), ("超过", Comparator.MoreThan), (">", Comparator.MoreThan),
        ("小于", Comparator.LessThan), ("低于", Comparator.LessThan), ("少于", Comparator.LessThan), ("<", Comparator.LessThan),
        ("等于", Comparator.Equal), ("=", Comparator.Equal),
    ];

    private static readonly (string Words, Comparator Meaning)[] Trailing =
    [
        ("及以上", Comparator.AtLeast), ("或以上", Comparator.AtLeast), ("以上", Comparator.AtLeast),
        ("及以下", Comparator.AtMost), ("或以下", Comparator.AtMost), ("以下", Comparator.AtMost), ("之内", Comparator.AtMost), ("以内", Comparator.AtMost), ("内", Comparator.AtMost),
    ];

    public static string Sign(this Comparator comparator) => comparator switch
    {
        Comparator.AtLeast => "≥",
        Comparator.MoreThan => ">",
        Comparator.AtMost => "≤",
        Comparator.LessThan => "<",
        Comparator.Equal => "=",
        _ => "",
    };

    /// <summary>More is better, or nothing says otherwise.</summary>
    public static bool AsksForMore(this Comparator comparator) => comparator is Comparator.AtLeast or Comparator.MoreThan;
    public static bool AsksForLess(this Comparator comparator) => comparator is Comparator.AtMost or Comparator.LessThan;

    /// <summary>The comparator before a number, and the rest of the text.</summary>
    internal static (Comparator Comparator, string Left) TakeLeading(string text)
    {
        foreach (var (words, meaning) in Leading)
            if (text.StartsWith(words, StringComparison.Ordinal)) return (meaning, text[words.Length..]);
        return (Comparator.None, text);
    }

    /// <summary>The comparator behind a unit (95%以上), and the text before it.</summary>
    internal static (Comparator Comparator, string Left) TakeTrailing(string text)
    {
        foreach (var (words, meaning) in Trailing)
            if (text.EndsWith(words, StringComparison.Ordinal)) return (meaning, text[..^words.Length]);
        return (Comparator.None, text);
    }
}
