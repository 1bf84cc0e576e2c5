using Mingzhang.Accounts;

namespace Mingzhang.Reading.Narrative.Claims;

/// <summary>Function items that are named within a sentence: 主要用于：城乡社区支出（类）…（款）…（项）193.92万元.</summary>
internal sealed class ItemsWithin
{
    private const int FarthestAmount = 8;
    private readonly PassageText text;
    private readonly Speech speech;
    private readonly Queue<(int End, Address Spending)> items;

    public ItemsWithin(PassageText text, Speech speech, NarrativeSetting setting)
    {
        (this.text, this.speech) = (text, speech);
        items = Find(text.Begin, setting);
    }

    public void TakeUpTo(int reached)
    {
        while (items.TryPeek(out var item) && item.End <= reached)
        {
            items.Dequeue();
            if (speech is { InReason: true, InPurpose: false }) continue;
            speech.InReason = false;
            speech.TakeSubject(item.Spending);
        }
    }

    /// <summary>主要用于：城乡社区支出（类）…（款）征地和拆迁补偿支出（项）193.92万元: items with an amount right behind them.</summary>
    private Queue<(int End, Address Spending)> Find(int from, NarrativeSetting setting)
    {
        var within = new Queue<(int, Address)>();
        if (text.Passage.Part != Part.Narrative || text.Passage.Path.Count < 2) return within;
        while (ItemHeading.Find(text.Folded, text.Printed, from) is { } heading)
        {
            from = heading.End;
            if (HasAmountAt(from)) within.Enqueue((from, NarrativeReader.Spending(heading.Function(heading.Resolve(setting)), speech.Section)));
        }
        return within;
    }

    private bool HasAmountAt(int at)
    {
        var words = text.Folded.AsSpan(at, Math.Min(FarthestAmount, text.Folded.Length - at));
        var digit = words.IndexOfAnyInRange('0', '9');
        return digit >= 0 && words[..digit].Trim(' ') is "" or "支出" or "为" or "支出为" or "决算" or "支出决算" or "决算数" or "支出决算为" or "决算数为";
    }
}
