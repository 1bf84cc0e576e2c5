using Mingzhang.Accounts;
using Mingzhang.Checking.Wording;

namespace Mingzhang.Checking.Rules.Narrative;

/// <summary>住房公积金（项）。主要用于：事业单位医疗保险支出: the purpose of one item, copied from another.</summary>
internal sealed class N107PurposesAreOfTheirItem : Rule
{
    private const int ShortestName = 4;
    private const int OwnWords = 3;
    private static readonly string[] Openers = ["主要用于", "用于", "反映"];

    private sealed record Purpose(ItemParagraph Paragraph, string Words)
    {
        public string Key { get; } = CodeName.Key(Words);
        public string Name { get; } = CodeName.Key(Paragraph.Item.Item);
    }

    public override IEnumerable<Outcome> Check(AccountSet account)
    {
        var purposes = ItemParagraph.Of(account).Select(p => PurposeOf(p)).OfType<Purpose>().ToList();
        if (purposes.Count < 2) return [new Outcome.NotEvaluable("逐项说明中没有写用途", "the itemised paragraphs state no purpose", ["主要用于……"])];
        var outcomes = new List<Outcome>();
        foreach (var purpose in purposes)
            if (Other(purpose, purposes) is { } other) outcomes.Add(new Outcome.Found(Finding(account, purpose, other)));
        return outcomes.Count > 0 ? outcomes : [new Outcome.Holds("各项用途与科目相符", "every purpose fits its item")];
    }

    private static Purpose? PurposeOf(ItemParagraph paragraph)
    {
        foreach (var opener in Openers)
        {
            var at = paragraph.Text.IndexOf(opener, StringComparison.Ordinal);
            if (at is < 0 or > 20) continue;
            var words = Clause.After(paragraph.Text, at + opener.Length, 60).Trim(':').ToString();
            return words.Length > 0 ? new Purpose(paragraph, words) : null;
        }
        return null;
    }

    /// <summary>Another item whose name the purpose bears, while it has nothing of its own item's name.</summary>
    private static NamedItem? Other(Purpose purpose, List<Purpose> all)
    {
        var own = purpose.Paragraph.Item;
        if (Shares(purpose.Words, own.Item)) return null;
        foreach (var other in all)
        {
            if (!ReferenceEquals(other, purpose) && other.Name.Length >= ShortestName && other.Name != purpose.Name && purpose.Key.Contains(other.Name, StringComparison.Ordinal)) return other.Paragraph.Item;
        }
        return null;
    }

    private static bool Shares(string words, string name)
    {
        for (var at = 0; at + OwnWords <= name.Length; at++)
            if (words.Contains(name.Substring(at, OwnWords), StringComparison.Ordinal)) return true;
        return name.Length < OwnWords;
    }

    private Finding Finding(AccountSet account, Purpose purpose, NamedItem other)
    {
        var item = purpose.Paragraph.Item;
        var passages = purpose.Paragraph.Passages.Select(p => p.Passage!.Index).ToHashSet();
        var amounts = account.Figures.Where(f => passages.Contains(f.Place.Passage) && f.Unit.Kind == QuantityKind.Money && (f.Place.Passage != item.Stretch.Passage!.Index || f.Place.Start >= item.Start)).Take(2).ToList();
        var where = purpose.Paragraph.Passages.FirstOrDefault(p => p.Text.Contains(purpose.Words, StringComparison.Ordinal)) ?? item.Stretch;
        var at = Math.Max(0, where.Text.IndexOf(purpose.Words, StringComparison.Ordinal));
        return new Finding
        {
            Rule = Code,
            Level = Level.Warning,
            Message = $"“{item.Item}（项）”的用途写成“{purpose.Words}”，这是“{other.Item}（项）”的用途。",
            MessageEn = $"The purpose given for {item.Item} is \"{purpose.Words}\", which is that of {other.Item}.",
            Figures = [.. amounts.Select(f => new FindingFigure(f, FindingFigure.Term))],
            Place = where.PlaceOf(at, purpose.Words.Length),
            Quote = where.Quote(at, purpose.Words.Length),
            Suggestion = $"改写为{item.Item}的用途",
        };
    }
}
