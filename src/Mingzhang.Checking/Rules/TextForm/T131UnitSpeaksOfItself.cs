using Mingzhang.Accounts;
using Mingzhang.Checking.Wording;

namespace Mingzhang.Checking.Rules.TextForm;

/// <summary>我委 in the account of a bureau: another unit's text was taken over.</summary>
internal sealed class T131UnitSpeaksOfItself : Rule
{
    private static readonly Dictionary<string, string[]> Endings = new()
    {
        ["我局"] = ["局"],
        ["我委"] = ["委"],
        ["我厅"] = ["厅"],
        ["我院"] = ["院"],
        ["我校"] = ["校", "学院", "大学", "幼儿园"],
        ["我镇"] = ["镇"],
        ["我乡"] = ["乡"],
        ["我街道"] = ["街道", "街"],
        ["我馆"] = ["馆"],
        ["我站"] = ["站"],
        ["我所"] = ["所"],
        ["我队"] = ["队"],
        ["我中心"] = ["中心"],
        ["我部"] = ["部"],
        ["我处"] = ["处"],
        ["我办"] = ["办"],
        ["我社"] = ["社"],
    };

    /// <summary>我部门, 我院落 and the like are other words.</summary>
    private static readonly PhraseList NoUnit = new("我部门", "我所在", "我所有", "我所属", "我办理", "我办事", "我院内", "我社区", "我社会", "我处理", "我处于", "我委托", "我队伍", "我乡村", "我站位", "我校对", "我部分");

    private static readonly PhraseList Selves = new([.. Endings.Keys]);

    public override IEnumerable<Outcome> Check(AccountSet account)
    {
        if (EntityName.Parse(account.Entity) is not { } name) return [new Outcome.NotEvaluable("未能确定单位名称", "the unit's name is unknown", ["单位名称"])];
        var wrong = new Dictionary<string, List<(Stretch Stretch, int At)>>(StringComparer.Ordinal);
        foreach (var stretch in Prose.Of(account).Running.Having(Selves))
            foreach (var hit in Selves.In(stretch.Text))
                if (stretch.IsBody && !Endings[hit.Phrase].Any(e => name.Full.Contains(e, StringComparison.Ordinal)) && NoUnit.In(Clause.After(stretch.Text, hit.Start, 3).ToString()).Count == 0)
                    (wrong.TryGetValue(hit.Phrase, out var places) ? places : wrong[hit.Phrase] = []).Add((stretch, hit.Start));
        var faults = new Faults(Code);
        foreach (var (words, places) in wrong) Add(name, words, places, faults);
        return faults.Count > 0 ? faults.Outcomes : [new Outcome.Holds("自称与单位名称相符", "the unit calls itself what it is")];
    }

    private static void Add(EntityName name, string words, List<(Stretch Stretch, int At)> places, Faults faults)
    {
        var spots = places.Select(p => p.Stretch.SpotAt(p.At)).Distinct().Take(20).ToList();
        faults.Add(places[0].Stretch, places[0].At, words.Length, Level.Review,
            $"文中自称“{words}”（{Spot.InChinese(spots)}），本单位是“{name.Full}”，疑为沿用其他单位的文字。",
            $"The text says \"{words}\" ({Spot.InEnglish(spots)}); the unit is \"{name.Full}\". Another unit's text seems to have been taken over.", "改正自称，并核对这段内容");
    }
}
