using Mingzhang.Accounts;
using Mingzhang.Checking.Wording;

namespace Mingzhang.Checking.Rules.TextForm;

/// <summary>"举办无等节庆活动", "其他用车主要是无": 无 was written into a slot whose sentence then says nothing.</summary>
internal sealed class T109FilledSlotsMakeSense() : TextRule("填“无”之处语句通顺", "where \"无\" was filled in the sentence makes sense", Signs)
{
    private static readonly PhraseList Signs = new("无等", "主要是无");
    private const int Near = 6;
    private static readonly PhraseList Slots = new("无等", "主要是无");
    private static readonly PhraseList Verbs = new("举办", "开展", "召开", "组织", "举行", "购置", "包括", "接待", "用于", "安排", "采购");

    protected override bool Concerns(Stretch stretch) => stretch.IsBody;

    protected override void Look(Stretch stretch, Faults faults)
    {
        var text = stretch.Text;
        foreach (var hit in Slots.In(text))
        {
            if (hit.Phrase == "无等" ? !IsSlotOfAList(text, hit) : !Ends(text, hit.End)) continue;
            var words = stretch.Print(hit.Start, hit.Phrase.Length);
            faults.Add(stretch, hit.Start, hit.Phrase.Length, hit.Phrase == "无等" ? Level.Warning : Level.Review,
                $"“{words}”是把“无”填进了模板的空格，语句不通。", $"\"{words}\": \"none\" was filled into the template's slot and the sentence no longer says anything.",
                "改写整句，如“未举办……活动”“没有……”");
        }
    }

    /// <summary>"举办无等节庆", not "无等级" or "无等待".</summary>
    private static bool IsSlotOfAList(string text, Hit hit) =>
        Clause.At(text, hit.End) is not ('级' or '待' or '候' or '差' or '额' or '价' or '号')
        && Verbs.IsIn(Clause.Before(text, hit.Start, Near));

    private static bool Ends(string text, int at) => Clause.Ends(text, at) || text[at] == ')';
}
