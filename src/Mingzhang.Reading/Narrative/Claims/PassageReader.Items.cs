using Mingzhang.Accounts;
using Mingzhang.Reading.Narrative.Lexing;

namespace Mingzhang.Reading.Narrative.Claims;

/// <summary>Function items and items of expense that are named within a sentence.</summary>
internal sealed partial class PassageReader
{
    private const int FarthestAmount = 8;
    private readonly Queue<(int End, Address Spending)> items;

    /// <summary>主要用于：城乡社区支出（类）…（款）征地和拆迁补偿支出（项）193.92万元: items with an amount right behind them.</summary>
    private Queue<(int End, Address Spending)> ItemsWithin(int from)
    {
        var within = new Queue<(int, Address)>();
        if (passage.Part != Part.Narrative || passage.Path.Count < 2) return within;
        while (ItemHeading.Find(folded, passage.Text, from) is { } heading)
        {
            from = heading.End;
            if (HasAmountAt(from)) within.Enqueue((from, NarrativeReader.Spending(heading.Function(heading.Resolve(setting)), speech.Section)));
        }
        return within;
    }

    private bool HasAmountAt(int at)
    {
        var words = folded.AsSpan(at, Math.Min(FarthestAmount, folded.Length - at));
        var digit = words.IndexOfAnyInRange('0', '9');
        return digit >= 0 && words[..digit].Trim(' ') is "" or "支出" or "为" or "支出为" or "决算" or "支出决算" or "决算数" or "支出决算为" or "决算数为";
    }

    private void TakeItems(int reached)
    {
        while (items.TryPeek(out var item) && item.End <= reached)
        {
            items.Dequeue();
            if (speech is { InReason: true, InPurpose: false }) continue;
            speech.InReason = false;
            speech.TakeSubject(item.Spending);
        }
    }

    /// <summary>
    /// （二）商品和服务支出，包括：办公费5万元、培训费2万元; 机关运行经费，主要用于…: an expense named in such a list is the part of
    /// the whole that it took, not all that was spent on it.
    /// </summary>
    private bool IsExpenseOfList(Address address) =>
        IsExpense(address.Concept) && (IsDividedByExpenses(breakdowns.Whole) || speech.InPurpose && IsDividedByExpenses(speech.First));

    private static bool IsDividedByExpenses(Address? whole) =>
        whole is { Economic: not null } or { Nature: Nature.Basic or Nature.Personnel or Nature.Public } || whole?.Concept == Concepts.OperatingExpenses;

    private static bool IsExpense(Concept concept) =>
        concept == Concepts.Reception || concept == Concepts.Training || concept == Concepts.Meetings || concept == Concepts.VehicleRunning || concept == Concepts.OverseasTravel;
}
