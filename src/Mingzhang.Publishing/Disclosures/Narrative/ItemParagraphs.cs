using Mingzhang.Accounts;

namespace Mingzhang.Publishing.Disclosures.Narrative;

/// <summary>Every item of a fund with its initial budget, what was spent, and why they differ.</summary>
internal static class ItemParagraphs
{
    public static IEnumerable<Block> Of(Composition composition, Address fund, IReadOnlyList<string> items)
    {
        for (var i = 0; i < items.Count; i++)
        {
            var item = fund with { Function = items[i] };
            yield return new Heading(4, $"{i + 1}.{FunctionNames.InFull(items[i], composition.Year)}。");
            yield return new Prose(composition).Say("年初预算为").Money(item.At(Stage.InitialBudget)).Say("，支出决算为").Money(item).AgainstBudget(item, Stage.InitialBudget, "年初预算").End();
        }
    }
}
