using Mingzhang.Accounts;
using Mingzhang.Checking.Wording;

namespace Mingzhang.Checking.Rules.Disclosure;

/// <summary>Of the itemised paragraphs, where most give a budget and a final figure, every one does.</summary>
internal sealed class D108ItemsStateBudgetAndFinal : Rule
{
    public override bool NeedsEveryPage => true;

    private const int Fewest = 3;
    /// <summary>比年初预算增加5万元 gives no budget.</summary>
    private static readonly char[] Comparing = ['比', '较'];

    private sealed record Paragraph(NamedItem Item, bool HasBudget, bool HasFinal);

    public override IEnumerable<Outcome> Check(AccountSet account)
    {
        var passages = Prose.Of(account).In(Part.Narrative).ToList();
        var sections = Paragraphs(passages).GroupBy(p => Section(p.Item.Stretch)).Select(s => s.ToList()).Where(s => s.Count >= Fewest).ToList();
        if (sections.Count == 0) return [new Outcome.NotEvaluable("没有读到逐项说明", "no itemised paragraphs were read", ["类款项说明"])];
        var faults = new Faults(Code);
        foreach (var section in sections) CheckAlike(section, faults);
        return faults.Count > 0 ? faults.Outcomes : [new Outcome.Holds("逐项说明均有预算数和决算数", "every itemised paragraph gives budget and final figure")];
    }

    /// <summary>五、一般公共预算…: what the sections on the other funds say of their items is a form of its own.</summary>
    private static string Section(Stretch stretch) => string.Join('/', stretch.Passage!.Path.Take(2));

    private static void CheckAlike(List<Paragraph> paragraphs, Faults faults)
    {
        if (paragraphs.Count(p => p.HasBudget) * 3 >= paragraphs.Count * 2)
            foreach (var paragraph in paragraphs.Where(p => !p.HasBudget)) Add(paragraph.Item, "预算数", "budget", faults);
        if (paragraphs.Count(p => p.HasFinal) * 3 >= paragraphs.Count * 2)
            foreach (var paragraph in paragraphs.Where(p => !p.HasFinal)) Add(paragraph.Item, "决算数", "final figure", faults);
    }

    /// <summary>An item's text runs to the next item, over the passages in between.</summary>
    private static IEnumerable<Paragraph> Paragraphs(List<Stretch> passages)
    {
        for (var i = 0; i < passages.Count; i++)
        {
            var items = NamedItem.In(passages[i]).ToList();
            for (var k = 0; k < items.Count; k++)
            {
                var last = k == items.Count - 1;
                var text = passages[i].Text[items[k].End..(last ? passages[i].Text.Length : items[k + 1].Start)];
                for (var next = i + 1; last && next < passages.Count && passages[next] is { IsBody: true, Passage.NumeralLevel: 0 } following && !following.Text.Contains("(项)", StringComparison.Ordinal); next++)
                    text += following.Text;
                yield return new Paragraph(items[k], HasAmount(text, "预算"), HasAmount(text, "决算"));
            }
        }
    }

    /// <summary>The word with an amount of money in the same clause.</summary>
    private static bool HasAmount(string text, string word)
    {
        foreach (var amount in Amount.In(text))
        {
            if (!amount.IsMoney) continue;
            var before = Clause.Before(text, amount.Start, 24);
            var clause = before[(before.LastIndexOf(',') + 1)..];
            if (clause.IndexOf(word, StringComparison.Ordinal) is var at and >= 0 && clause[..at].IndexOfAny(Comparing) < 0) return true;
        }
        return false;
    }

    private static void Add(NamedItem item, string what, string whatEn, Faults faults) =>
        faults.Add(item.Stretch, item.Start, item.End - item.Start, Level.Warning,
            $"“{item.Item}（项）”没有写明{what}，其他各项都有。", $"The paragraph on {item.Item} gives no {whatEn}; the others do.", $"补写{what}，没有的填0");
}
