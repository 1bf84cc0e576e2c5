using Mingzhang.Accounts;
using Mingzhang.Checking.Wording;

namespace Mingzhang.Checking.Rules.TextForm;

/// <summary>规划与自然资源局 in an account of 规划和自然资源局: the unit's own name printed with one character changed.</summary>
internal sealed class T124UnitIsNamedOneWay : Rule
{
    /// <summary>Below six characters one character makes another organ (财政局, 邮政局).</summary>
    private const int ShortestCore = 6;
    private const int Shown = 20;
    private const string Branches = "分总支大中";

    public override IEnumerable<Outcome> Check(AccountSet account)
    {
        if (EntityName.Parse(account.Entity) is not { } name) return [new Outcome.NotEvaluable("未能确定单位名称", "the unit's name is unknown", ["单位名称"])];
        if (name.Core.Length < ShortestCore) return [new Outcome.Holds("单位名称过短，不作比对", "the unit's name is too short for other spellings to be told from other units")];
        var variants = new Dictionary<string, HashSet<(Stretch Stretch, int At)>>(StringComparer.Ordinal);
        foreach (var stretch in Prose.Of(account).Passages)
            if (stretch.Part != Part.Contents) Collect(stretch, name.Core, variants);
        var faults = new Faults(Code);
        foreach (var (variant, places) in variants) Add(name, variant, [.. places], faults);
        return faults.Count > 0 ? faults.Outcomes : [new Outcome.Holds("单位名称前后一致", "the unit is named one way throughout")];
    }

    /// <summary>One change leaves the first or the second half of the name whole: each half is looked for, then the window around it compared.</summary>
    private static void Collect(Stretch stretch, string core, Dictionary<string, HashSet<(Stretch, int)>> variants)
    {
        var text = stretch.Text;
        var half = core.Length / 2;
        var done = -1;
        for (var side = 0; side < 2; side++)
        {
            var part = side == 0 ? core[..half] : core[half..];
            for (var at = text.IndexOf(part, StringComparison.Ordinal); at >= 0; at = text.IndexOf(part, at + 1, StringComparison.Ordinal))
            {
                for (var length = core.Length - 1; length <= core.Length + 1; length++)
                {
                    var start = side == 0 ? at : at + part.Length - length;
                    if (start < 0 || start == done || start + length > text.Length || !IsVariant(text.Substring(start, length), core)) continue;
                    done = start;
                    var variant = text.Substring(start, length);
                    if (!variants.TryGetValue(variant, out var places)) variants.Add(variant, places = []);
                    places.Add((stretch, start));
                }
            }
        }
    }

    private static bool IsVariant(string words, string core)
    {
        if (words == core || words[0] != core[0] || words[^1] != core[^1] || Likeness.Distance(words, core, 1) != 1) return false;
        var (added, lost) = Likeness.Difference(words, core);
        return !(lost.Length == 0 && Branches.Contains(added, StringComparison.Ordinal)) && words.All(Clause.IsHan);
    }

    private static void Add(EntityName name, string variant, List<(Stretch Stretch, int At)> places, Faults faults)
    {
        var (stretch, at) = places[0];
        var elsewhere = places.Count == 1 ? "" : $"，共{places.Count}处（{Spot.InChinese(places.Take(Shown).Select(p => p.Stretch.SpotAt(p.At)))}）";
        var elsewhereEn = places.Count == 1 ? "" : $", {places.Count} times ({Spot.InEnglish(places.Take(Shown).Select(p => p.Stretch.SpotAt(p.At)))})";
        faults.Add(stretch, at, variant.Length, Level.Warning,
            $"本单位名称写作“{variant}”{elsewhere}，其他各处为“{name.Core}”。", $"The unit is called \"{variant}\"{elsewhereEn} and \"{name.Core}\" elsewhere.", $"统一为“{name.Full}”");
    }
}
