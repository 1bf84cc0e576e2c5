using Mingzhang.Accounts;
using Mingzhang.Checking.Wording;

namespace Mingzhang.Checking.Rules.Narrative;

/// <summary>What the explanation says of one function item, from its name to the next one's, over the passages in between.</summary>
internal sealed record ItemParagraph(NamedItem Item, string Text, IReadOnlyList<Stretch> Passages)
{
    private const int MostPassages = 4;

    public static IReadOnlyList<ItemParagraph> Of(AccountSet account)
    {
        var passages = Prose.Of(account).In(Part.Narrative).ToList();
        var paragraphs = new List<ItemParagraph>();
        for (var i = 0; i < passages.Count; i++)
        {
            var items = NamedItem.In(passages[i]).ToList();
            for (var k = 0; k < items.Count; k++)
                paragraphs.Add(k < items.Count - 1
                    ? new ItemParagraph(items[k], passages[i].Text[items[k].End..items[k + 1].Start], [passages[i]])
                    : ToNext(items[k], passages, i));
        }
        return paragraphs;
    }

    private static ItemParagraph ToNext(NamedItem item, List<Stretch> passages, int at)
    {
        var text = passages[at].Text[item.End..];
        var taken = new List<Stretch> { passages[at] };
        for (var next = at + 1; next < passages.Count && next <= at + MostPassages; next++)
        {
            if (passages[next] is not { IsBody: true, Passage.NumeralLevel: 0 } following || following.Text.Contains("(项)", StringComparison.Ordinal)) break;
            text += following.Text;
            taken.Add(following);
        }
        return new ItemParagraph(item, text, taken);
    }

    /// <summary>The first amount of money that the clause calls by this word.</summary>
    public Amount? AmountOf(string word)
    {
        foreach (var amount in Amount.In(Text))
        {
            if (!amount.IsMoney) continue;
            var before = Clause.Before(Text, amount.Start, 24);
            if (before[(before.LastIndexOf(',') + 1)..].Contains(word, StringComparison.Ordinal)) return amount;
        }
        return null;
    }
}
