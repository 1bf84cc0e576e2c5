using Mingzhang.Accounts;

namespace Mingzhang.Checking.Rules;

/// <summary>Numbers of the running text that bound a class of things and state no value: 90分以上的项目, 执行率100%的项目7个, 不低于95%.</summary>
internal static class Bounds
{
    private static readonly string[] Before = ["低于", "高于", "不足", "超过", "不少于", "大于", "小于", "≥", "≤", "约", "近", "达到或超过"];
    private static readonly string[] After = ["以上", "以下", "以内", "及以", "含", "至", "-", "—", "~", "～", "余", "多", "左右", "的项目", "的有", "的为"];

    public static bool Is(AccountSet account, Figure figure)
    {
        if (figure.Place.Passage < 0) return false;
        var text = account.Passages[figure.Place.Passage].Text.AsSpan();
        var before = text[..figure.Place.Start].TrimEnd();
        var after = text[(figure.Place.Start + figure.Place.Length)..].TrimStart();
        if (after.StartsWith(figure.Unit.Text, StringComparison.Ordinal)) after = after[figure.Unit.Text.Length..];
        after = after.TrimStart(" %％(（");
        foreach (var word in Before)
            if (before.EndsWith(word, StringComparison.Ordinal)) return true;
        foreach (var word in After)
            if (after.StartsWith(word, StringComparison.Ordinal)) return true;
        return false;
    }
}
