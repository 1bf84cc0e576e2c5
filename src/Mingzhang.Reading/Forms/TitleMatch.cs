using Mingzhang.Accounts;

namespace Mingzhang.Reading.Forms;

/// <summary>A printed title recognised as that of a table: which form, and its official name in these words.</summary>
internal sealed record TitleMatch(TableForm Form, string Name)
{
    private const int LongestTitle = 70;
    /// <summary>Words before a table's name that make it the name of another table.</summary>
    private static readonly string[] Foreign = ["预算", "拨款", "基金", "资本", "项目", "基本", "经费", "专户", "财政收", "明细", "非财政", "非税", "整体", "支出", "收入", "及", "如下", "详见", "见"];

    private static readonly Lazy<(string Key, TitleMatch Match)[]> Known = new(() =>
        [.. StatementForms.Tables.SelectMany(f => f.Names.Select(n => (LabelKey.Of(n), new TitleMatch(f, n)))
            .Concat(f.ShortNames.Select(n => (LabelKey.Of(n), new TitleMatch(f, f.Names[0]))))).OrderByDescending(k => k.Item1.Length)]);

    /// <summary>Finds a table's name in a title line; the longest name wins. Null for running text and for names of unknown tables.</summary>
    public static TitleMatch? Find(string text)
    {
        if (text.Length > 400 || !text.Contains('表', StringComparison.Ordinal)) return null;
        var key = LabelKey.Of(WithoutBookmarks(text));
        if (key.Length > LongestTitle || key.Contains('。', StringComparison.Ordinal)) return null;
        foreach (var (name, match) in Known.Value)
        {
            var at = key.LastIndexOf(name, StringComparison.Ordinal);
            if (at < 0) continue;
            return IsNeutral(key.AsSpan(0, at), Foreign) && IsNeutral(key.AsSpan(at + name.Length), ["表", "说明", "情况"]) ? match : null;
        }
        return null;
    }

    private static bool IsNeutral(ReadOnlySpan<char> around, string[] foreign)
    {
        if (around.StartsWith("公开", StringComparison.Ordinal) && around.Length <= 6) return true;
        foreach (var word in foreign)
        {
            if (around.Contains(word, StringComparison.Ordinal)) return around.Contains("公开", StringComparison.Ordinal) && word == "表" && around.Length <= 8;
        }
        return true;
    }

    /// <summary>Word's bookmark marks, which some converters print: [bookmark: _Toc123].</summary>
    public static string WithoutBookmarks(string text)
    {
        while (text.Length < 2000 && text.IndexOf("[bookmark", StringComparison.Ordinal) is >= 0 and var open)
        {
            var close = text.IndexOf(']', open);
            if (close < 0) return text;
            text = text.Remove(open, close - open + 1);
        }
        return text;
    }
}
