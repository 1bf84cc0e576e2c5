using Mingzhang.Accounts;
using Mingzhang.Checking;

namespace Mingzhang.Publishing.Disclosures.Narrative;

/// <summary>Clauses that hold an amount against last year's or against a budget, true in every turn: more, less, the same, from nothing.</summary>
internal static class Comparisons
{
    /// <summary>，与上年相比，减少…万元，下降…%，主要原因是… Nothing where last year is unknown.</summary>
    public static Prose AgainstLastYear(this Prose prose, Address subject, string lead = "，与上年相比，", string same = "，与上年持平", string because = "，主要原因是")
    {
        var composition = prose.Composition;
        if (!composition.Knows(subject.Previous)) return prose;
        var (now, before) = (composition.At(subject), composition.At(subject.Previous));
        if (now == before) return prose.Say(same);
        var change = now - before;
        prose.Say(lead).Say(change > 0 ? "增加" : "减少").Amount(change, subject.ChangeFrom(subject.Previous));
        if (before != 0) prose.Say(change > 0 ? "，增长" : "，下降").Percent(Rate(change, before), subject.GrowthFrom(subject.Previous));
        return prose.Say(because).Reason(subject.ChangeFrom(subject.Previous));
    }

    /// <summary>，完成年初预算的…%，决算数大于年初预算数的主要原因是… A budget of nothing has no rate.</summary>
    public static Prose AgainstBudget(this Prose prose, Address subject, Stage stage, string name, Address? read = null)
    {
        var composition = prose.Composition;
        var (final, budget) = (composition.At(subject), composition.At(subject.At(stage)));
        var against = read ?? subject.At(stage);
        if (budget != 0) prose.Say($"，完成{name}的").Percent(Composition.Percent(final, budget), subject.CompletionOf(against));
        if (final == budget) return prose.Say($"，决算数与{name}数持平");
        return prose.Say($"，决算数{(final > budget ? "大于" : "小于")}{name}数的主要原因是").Reason(subject.CompletionOf(subject.At(stage)));
    }

    private static Prose Reason(this Prose prose, Address subject)
    {
        var text = prose.Composition.Texts.Reasons.GetValueOrDefault(subject);
        var name = AddressText.Chinese(subject);
        return prose.Written(text, subject, $"{name}的原因", $"The reason for: {AddressText.English(subject)}");
    }

    private static decimal Rate(decimal change, decimal before) => Math.Round(change * 100 / before, 2, MidpointRounding.AwayFromZero);
}
