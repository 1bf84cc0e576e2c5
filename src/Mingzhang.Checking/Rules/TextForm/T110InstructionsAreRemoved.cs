using Mingzhang.Accounts;
using Mingzhang.Checking.Wording;

namespace Mingzhang.Checking.Rules.TextForm;

/// <summary>"仍保留该表格式，并在本表下方作下述说明", "（需列出具体项目和金额）", "列明公务接待…": what the template tells its user, published.</summary>
internal sealed class T110InstructionsAreRemoved() : TextRule("未见模板的填写要求", "no instruction of the template is left", Signs)
{
    private const int LongestBracket = 48;
    private static readonly string[] Sentences =
    [
        "仍保留该表格式", "在本表下方作下述说明", "作下述说明", "(此页为封面)", "请填写", "请根据实际", "请据实", "请删除", "可删除本", "删除本段", "据实填写", "根据实际情况填写", "按实际情况填写",
        "需列出具体项目", "需列明具体", "参考绩效自评的主要内容", "(可另附)", "如有请", "如无请", "请说明", "请列示", "请注明", "请简要", "此处填写", "此处插入", "在此填写", "样表仅供", "模板仅供", "仅供参考,各",
    ];

    private static readonly string[] Imperatives = ["请", "需", "注:", "应说明", "应列", "应填", "如有", "如无", "若有", "若无", "简要", "简述", "逐项", "分项", "据实", "可另", "参考", "说明", "列明", "填写", "注明", "具体说明"];
    private static readonly string[] Demands = ["说明", "列出", "列明", "列示", "填", "写明", "另附", "注明", "罗列", "数据来源"];

    private static readonly PhraseList Certain = new(Sentences);
    private static readonly PhraseList Signs = new([.. Sentences, "列明", .. Imperatives.Select(i => "(" + i)]);

    protected override void Look(Stretch stretch, Faults faults)
    {
        var covered = 0;
        foreach (var hit in Certain.In(stretch.Text))
        {
            if (hit.Start < covered) continue;
            Add(stretch, hit.Start, hit.End, Level.Error, faults);
            covered = Clause.Sentence(stretch.Text, hit.Start).End;
        }
        if (!stretch.IsBody && !stretch.IsHeading) return;
        LookInBrackets(stretch, covered, faults);
        if (stretch.IsNarrative) LookForList(stretch, faults);
    }

    /// <summary>A bracket that tells somebody to write something.</summary>
    private static void LookInBrackets(Stretch stretch, int covered, Faults faults)
    {
        var text = stretch.Text;
        for (var open = text.IndexOf('('); open >= 0; open = text.IndexOf('(', open + 1))
        {
            var close = Clause.Close(text, open, ')', LongestBracket);
            if (close < 0 || close < covered) continue;
            var inside = text[(open + 1)..close];
            if (inside.Length < 4 || Clause.HasDigit(inside)) continue;
            if (Imperatives.FirstOrDefault(i => inside.StartsWith(i, StringComparison.Ordinal)) is not { } order || inside.StartsWith("请示", StringComparison.Ordinal)) continue;
            if (Demands.Any(d => inside.IndexOf(d, order.Length, StringComparison.Ordinal) >= 0)) Add(stretch, open, close + 1, Level.Warning, faults);
        }
    }

    /// <summary>A clause that begins with 列明 and goes on with figures: the order to list stands before what was listed.</summary>
    private static void LookForList(Stretch stretch, Faults faults)
    {
        var text = stretch.Text;
        for (var at = text.IndexOf("列明", StringComparison.Ordinal); at >= 0; at = text.IndexOf("列明", at + 2, StringComparison.Ordinal))
            if ((at == 0 || text[at - 1] is '。' or ',' or ';' or ':' or '(') && Clause.HasDigit(Clause.After(text, at, 20)))
                Add(stretch, at, Math.Min(text.Length, at + 6), Level.Warning, faults);
    }

    private static void Add(Stretch stretch, int start, int end, Level level, Faults faults)
    {
        var words = stretch.Print(start, end - start);
        faults.Add(stretch, start, end - start, level,
            $"“{words}”是模板写给填报人的话，不应公开。", $"\"{words}\" is the template speaking to its user and should not be published.", "删去这几个字或这句话");
    }
}
