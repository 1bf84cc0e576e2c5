using Mingzhang.Accounts;
using Mingzhang.Checking.Wording;

namespace Mingzhang.Checking.Rules.Disclosure;

/// <summary>第三部分 is followed by 第四部分.</summary>
internal sealed class D105PartsRunOn : Rule
{
    public override bool NeedsEveryPage => true;

    private const string Chinese = "零一二三四五六七八九";

    public override IEnumerable<Outcome> Check(AccountSet account)
    {
        var parts = Prose.Of(account).Passages.Where(p => p.Passage is { NumeralLevel: 1, Part: not Part.Contents }).ToList();
        if (parts.Count < 2) return [new Outcome.NotEvaluable("没有读到各部分的标题", "the titles of the parts were not read", ["部分标题"])];
        var faults = new Faults(Code);
        for (var i = 1; i < parts.Count; i++)
        {
            int before = parts[i - 1].Passage!.Number, after = parts[i].Passage!.Number;
            if (after <= before + 1 || after > 9 || parts.Exists(p => p.Passage!.Number == before + 1)) continue;
            var end = Math.Min(parts[i].Text.Length, 30);
            faults.Add(parts[i], 0, end, Level.Review,
                $"“{parts[i].Print(0, end)}”之前没有第{Chinese[before + 1]}部分的标题。", $"There is no title of part {before + 1} before \"{parts[i].Print(0, end)}\".", $"补上第{Chinese[before + 1]}部分的标题，或重新编号");
        }
        return faults.Count > 0 ? faults.Outcomes : [new Outcome.Holds("各部分编号连续", "the parts are numbered without a gap")];
    }
}
