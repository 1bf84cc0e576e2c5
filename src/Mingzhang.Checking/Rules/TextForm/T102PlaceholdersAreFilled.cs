using Mingzhang.Accounts;
using Mingzhang.Checking.Wording;

namespace Mingzhang.Checking.Rules.TextForm;

/// <summary>XX, ××, ＊＊, ____, 【 】, 某某单位: marks that a template holds a place with.</summary>
internal sealed class T102PlaceholdersAreFilled() : TextRule("未见占位符号", "no placeholder is left", Marks)
{
    private const int Near = 3;
    /// <summary>王XX and 张** are persons whose names were covered, not slots.</summary>
    private const string Surnames = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤";
    private static readonly PhraseList Marks = new("XX", "xx", "××", "**", "__", "○○", "〇〇", "【】", "[]", "{}", "某某");
    private static readonly PhraseList Slots = new(
        "万元", "%", "年", "月", "个", "辆", "人", "台", "批", "次", "局", "部门", "单位", "市", "县", "区", "镇", "乡", "省", "委", "办", "项", "表", "等");

    protected override void Look(Stretch stretch, Faults faults)
    {
        var text = stretch.Text;
        var done = 0;
        foreach (var hit in Marks.In(text))
        {
            if (hit.Start < done) continue;
            var end = EndOf(text, hit);
            done = end;
            if (IsMask(text, hit, end)) continue;
            var slot = Slots.In(Clause.After(text, end, Near).ToString()) is [{ Start: 0 }, ..];
            if (!slot && Surnames.Contains(Clause.At(text, hit.Start - 1), StringComparison.Ordinal)) continue;
            if (hit.Phrase is "某某" or "[]" or "{}" or "〇〇" && !slot) continue;
            Add(stretch, hit.Start, end - hit.Start, slot ? Level.Error : Level.Warning, faults);
        }
    }

    private static int EndOf(string text, Hit hit)
    {
        var end = hit.End;
        while (end < text.Length && text[end] == hit.Phrase[^1] && text[end] is not ('】' or ']' or '}' or '某')) end++;
        return end;
    }

    /// <summary>Part of a word, of a masked number (138XXXX1234) or of a person's masked name; a dotted signature line.</summary>
    private static bool IsMask(string text, Hit hit, int end)
    {
        char before = Clause.At(text, hit.Start - 1), after = Clause.At(text, end);
        if (char.IsAsciiLetter(before) || char.IsAsciiLetter(after)) return true;
        if (char.IsAsciiDigit(before) && (char.IsAsciiDigit(after) || end - hit.Start > 2)) return true;
        var next = Clause.After(text, end, 2);
        if (next.StartsWith("同志") || next.StartsWith("先生") || next.StartsWith("女士") || after is '案' or '信') return true;
        return hit.Phrase == "__" && (before is ':' or ')' || end >= text.Length);
    }

    private static void Add(Stretch stretch, int start, int length, Level level, Faults faults)
    {
        var words = stretch.Print(start, length);
        faults.Add(stretch, start, length, level,
            $"占位符“{words}”没有填写。", $"The placeholder \"{words}\" was not filled in.", "填入实际内容，没有的写明“无”");
    }
}
