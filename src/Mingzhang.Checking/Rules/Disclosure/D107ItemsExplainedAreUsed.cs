using Mingzhang.Accounts;
using Mingzhang.Checking.Wording;

namespace Mingzhang.Checking.Rules.Disclosure;

/// <summary>The glossary explains no function item that the account does not have: an old name, or last year's list.</summary>
internal sealed class D107ItemsExplainedAreUsed : Rule
{
    public override bool NeedsEveryPage => true;

    public override IEnumerable<Outcome> Check(AccountSet account)
    {
        var items = GlossaryItems.Of(account);
        if (!items.AreComparable) return [new Outcome.NotEvaluable("名词解释没有逐项解释功能分类科目", "the glossary does not explain function items", ["名词解释中的科目"])];
        var printed = account.Tables.SelectMany(t => t.Rows).Where(r => r.Code is { Length: 7 }).Select(r => CodeName.Key(r.Label)).ToHashSet(StringComparer.Ordinal);
        var faults = new Faults(Code);
        foreach (var explained in items.Explained.DistinctBy(i => i.Key, StringComparer.Ordinal))
            if (!items.Used.Any(u => GlossaryItems.Same(u, explained)) && !printed.Contains(CodeName.Key(explained.Item)))
                faults.Add(explained.Stretch, explained.Start, explained.End - explained.Start, Level.Review,
                    $"名词解释中的“{explained.Section}（款）{explained.Item}（项）”在决算中没有使用。", $"The glossary explains the item {explained.Item} of {explained.Section}, which the account does not use.", "核对科目名称，改为实际使用的科目或删去");
        return faults.Count > 0 ? faults.Outcomes : [new Outcome.Holds("名词解释中的科目均有使用", "every item of the glossary is used")];
    }
}
