using Mingzhang.Accounts;
using Mingzhang.Checking.Wording;

namespace Mingzhang.Checking.Rules.Narrative;

/// <summary>The classification writes 其他 throughout; 其它 in the name of an item is not its name.</summary>
internal sealed class N110OtherIsWrittenOneWay : Rule
{
    public override IEnumerable<Outcome> Check(AccountSet account)
    {
        var prose = Prose.Of(account);
        var items = prose.In(Part.Narrative).Concat(prose.In(Part.Glossary)).SelectMany(NamedItem.In).ToList();
        if (items.Count == 0) return [new Outcome.NotEvaluable("没有读到科目名称", "no item is named", ["类款项说明"])];
        var faults = new Faults(Code);
        foreach (var item in items)
            if (item.Stretch.Text.IndexOf("其它", item.Start, item.End - item.Start, StringComparison.Ordinal) is var at and >= 0)
                faults.Add(item.Stretch, at, item.End - at, Level.Review,
                    $"科目名称写作“{item.Stretch.Print(at, item.End - at)}”，科目中为“其他”。", $"The item's name is printed with 其它; the classification writes 其他.", "改为“其他”");
        return faults.Count > 0 ? faults.Outcomes : [new Outcome.Holds("科目名称中均写“其他”", "names of items write 其他")];
    }
}
