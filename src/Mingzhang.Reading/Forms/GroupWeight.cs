using Mingzhang.Accounts;

namespace Mingzhang.Reading.Forms;

/// <summary>Points in brackets behind a label: 产出指标（50分）, 得分（20分*执行率）.</summary>
internal static class GroupWeight
{
    public static AmountText? In(string text)
    {
        var open = Open(text);
        if (open < 0) return null;
        return AmountText.First(text[open..], Unit.None) is { Unit.Text: "分" } weight ? weight with { Start = open + weight.Start } : null;
    }

    /// <summary>The label without them.</summary>
    public static string Without(string text) => In(text) is null ? text : text[..Open(text)];

    private static int Open(string text) => text.Length > 0 && text[^1] is ')' or '）' ? text.AsSpan().LastIndexOfAny('(', '（') : -1;
}
