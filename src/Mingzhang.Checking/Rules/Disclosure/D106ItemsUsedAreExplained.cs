using Mingzhang.Accounts;
using Mingzhang.Checking.Wording;

namespace Mingzhang.Checking.Rules.Disclosure;

/// <summary>A glossary that explains the function items explains every one that the account uses.</summary>
internal sealed class D106ItemsUsedAreExplained : Rule
{
    public override bool NeedsEveryPage => true;

    public override IEnumerable<Outcome> Check(AccountSet account)
    {
        var items = GlossaryItems.Of(account);
        if (!items.AreComparable) return [new Outcome.NotEvaluable("名词解释没有逐项解释功能分类科目", "the glossary does not explain function items", ["名词解释中的科目"])];
        var faults = new Faults(Code);
        foreach (var used in items.Used.DistinctBy(i => i.Key, StringComparer.Ordinal))
            if (!items.Explained.Any(e => GlossaryItems.Same(e, used)))
                faults.Add(used.Stretch, used.Start, used.End - used.Start, Level.Warning,
                    $"“{used.Section}（款）{used.Item}（项）”在名词解释中没有解释。", $"The glossary does not explain the item {used.Item} of {used.Section}.", "在名词解释中补充该科目");
        return faults.Count > 0 ? faults.Outcomes : [new Outcome.Holds("使用的科目在名词解释中均有解释", "the glossary explains every item used")];
    }
}
