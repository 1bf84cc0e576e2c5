using Mingzhang.Accounts;

namespace Mingzhang.Reading.Narrative.Lexing;

/// <summary>The units and measure words that may follow a number, longest first.</summary>
internal static class Measures
{
    private static readonly (string Text, Unit Unit)[] Units =
    [
        ("亿元", Unit.YiYuan), ("万元", Unit.WanYuan), ("元/", Unit.Counted("元/")), ("元", Unit.Yuan),
        ("个百分点", Unit.Counted("个百分点")), ("百分点", Unit.Counted("个百分点")),
        ("%", Unit.Percent), ("‰", new Unit(QuantityKind.Percent, 0.1m, "‰")), ("分钟", Unit.Counted("分钟")), ("分", Unit.Points),
    ];

    private static readonly string[] Words =
    [
        "平方公里", "平方米", "台(套)", "台/套", "人次", "批次", "件次", "场次", "车次", "工作日", "个工作日", "小时", "公里", "公顷", "千米",
        "人", "个", "件", "次", "批", "辆", "台", "套", "名", "项", "场", "期", "条", "份", "组", "家", "户", "册", "处", "天", "日", "年", "岁",
        "轮", "篇", "栋", "间", "张", "把", "座", "米", "亩", "吨", "株", "只", "支", "块", "宗", "起", "类", "部", "村", "所", "位", "幅", "本", "款", "笔", "㎡", "倍", "例", "周", "月", "科", "室", "股", "县", "市", "镇", "位", "封", "通", "卷", "门", "节", "课",
    ];

    /// <summary>Reads the unit after a number; <paramref name="approximate"/> where 余, 多 or 左右 stands with it.</summary>
    public static Unit Read(string folded, int at, out int end, out bool approximate)
    {
        approximate = false;
        end = at;
        var i = Skip(folded, at);
        if (i < folded.Length && folded[i] is '余' or '多' && i + 1 < folded.Length && folded[i + 1] is not ('于' or '个' and '于'))
        {
            approximate = true;
            i = Skip(folded, i + 1);
        }
        foreach (var (text, unit) in Units)
        {
            if (!Starts(folded, i, text)) continue;
            end = i + text.Length;
            while (unit.Text == "%" && end < folded.Length && folded[end] == '%') end++;
            approximate |= IsAround(folded, end);
            return unit;
        }
        if (i < folded.Length && folded[i] == '万') return TenThousand(folded, i, out end);
        foreach (var word in Words)
        {
            if (!Starts(folded, i, word)) continue;
            end = i + word.Length;
            approximate |= IsAround(folded, end);
            return Unit.Counted(word);
        }
        approximate = false;
        return Unit.None;
    }

    /// <summary>"2.8万" is money; "3万余人", "3万人" is a count.</summary>
    private static Unit TenThousand(string folded, int at, out int end)
    {
        end = at + 1;
        foreach (var word in Words)
            if (Starts(folded, end, word))
            {
                end += word.Length;
                return new Unit(QuantityKind.Count, 10000m, "万" + word);
            }
        return Unit.WanYuan with { Text = "万" };
    }

    private static bool IsAround(string folded, int at) => Starts(folded, at, "左右") || Starts(folded, at, "以上") || Starts(folded, at, "以内") || Starts(folded, at, "余");

    private static int Skip(string folded, int at)
    {
        while (at < folded.Length && folded[at] == ' ') at++;
        return at;
    }

    private static bool Starts(string folded, int at, string text) =>
        at <= folded.Length && folded.AsSpan(at).StartsWith(text, StringComparison.Ordinal);
}
