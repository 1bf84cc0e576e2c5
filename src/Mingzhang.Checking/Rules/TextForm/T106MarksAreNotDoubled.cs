using Mingzhang.Accounts;
using Mingzhang.Checking.Wording;

namespace Mingzhang.Checking.Rules.TextForm;

/// <summary>0%%, 。。, ，，, 万元万元: a mark or unit printed twice, or two marks where one belongs.</summary>
internal sealed class T106MarksAreNotDoubled() : TextRule("标点和单位未见重复", "no mark or unit is doubled", Signs)
{
    private static readonly string[] Twice = ["%%", "。。", ",,", ";;", "、、", "万元万元", "万元元", "万万元", "亿元元", "万元%", "%万元"];
    private static readonly string[] Together = ["。,", ",。", ";。", "。;", "、。", "、,", ",、", ",;", ";,", "、;"];
    private static readonly PhraseList Doubles = new(Twice);
    private static readonly PhraseList Clashes = new(Together);
    private static readonly PhraseList Signs = new([.. Twice, .. Together]);

    protected override void Look(Stretch stretch, Faults faults)
    {
        foreach (var hit in Doubles.In(stretch.Text))
            if (!IsRun(stretch.Text, hit) && IsTogether(stretch, hit)) Add(stretch, hit, Level.Error, "重复", "doubled", hit.Phrase[..(hit.Phrase.Length / 2)], faults);
        if (!stretch.IsBody) return;
        foreach (var hit in Clashes.In(stretch.Text))
            if (IsTogether(stretch, hit)) Add(stretch, hit, Level.Warning, "连用", "two marks where one belongs", null, faults);
    }

    /// <summary>Three and more make a leader or an ellipsis (。。。。。。), not a slip.</summary>
    private static bool IsRun(string text, Hit hit)
    {
        if (hit.Phrase.Length != 2) return false;
        var mark = hit.Phrase[0];
        return hit.Phrase[1] == mark && (Clause.At(text, hit.Start - 1) == mark || Clause.At(text, hit.End) == mark);
    }

    /// <summary>Marks parted by a line break were put together by reading, not by the writer.</summary>
    private static bool IsTogether(Stretch stretch, Hit hit) => stretch.Adjacent(hit.Start, hit.End - 1);

    private static void Add(Stretch stretch, Hit hit, Level level, string how, string howEn, string? one, Faults faults)
    {
        var words = stretch.Print(hit.Start, hit.Phrase.Length);
        faults.Add(stretch, hit.Start, hit.Phrase.Length, level, $"“{words}”{how}。", $"\"{words}\": {howEn}.",
            one is null ? "只留一个标点" : one.Length * 2 == words.Length ? $"改为“{stretch.Print(hit.Start, one.Length)}”" : "只留一个单位");
    }
}
