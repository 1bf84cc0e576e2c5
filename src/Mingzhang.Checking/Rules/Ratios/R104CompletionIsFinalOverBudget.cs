using Mingzhang.Accounts;
using Mingzhang.Checking.Relations;

namespace Mingzhang.Checking.Rules.Ratios;

/// <summary>
/// 完成预算的比率 = 决算数 ÷ 所称的预算数. A rate that fits another printed budget of the same item is said to name the wrong one.
/// </summary>
public sealed class R104CompletionIsFinalOverBudget : Rule
{
    private static readonly Stage[] Budgets = [Stage.InitialBudget, Stage.AdjustedBudget, Stage.Budget];

    public override IEnumerable<Outcome> Check(AccountSet account) => Rates.Of(account, Measure.Completion).Select(rate => Completion(account, rate));

    private Outcome Completion(AccountSet account, Figure rate)
    {
        var english = Sums.Capital(AddressText.English(rate.Address));
        var outcome = Rates.Quotient(account, rate, english);
        if (outcome is Outcome.Related(var relation) && Judge.Of(relation).Standing is not (Standing.Broken or Standing.NotComputable)) return outcome;
        if (outcome is Outcome.NotEvaluable && ByChange(account, rate, english) is { } told) return told;
        if (outcome is Outcome.NotEvaluable && rate.Address!.Base!.Stage == Stage.Budget) return OfTheTables(account, rate, english) ?? outcome;
        if (Other(account, rate) is not var (final, budget, stage)) return outcome;
        return outcome is Outcome.Related(RatioRelation named)
            ? new Outcome.Found(WrongBudget(rate, final, budget, stage, Level.Error, named.Denominator[0].Figure))
            : new Outcome.Found(WrongBudget(rate, final, budget, stage, Level.Warning, null));
    }

    /// <summary>决算91.60万元，完成年初预算的99.92%，比年初预算减少0.07万元: the budget is not printed, but follows from the difference.</summary>
    private static Outcome.Related? ByChange(AccountSet account, Figure rate, string english)
    {
        var quantity = rate.Address!.Quantity;
        if (account.At(rate.Address.Base!).Count > 0 || Nearest.To(rate, account.At(quantity.ChangeFrom(rate.Address.Base!)).Where(f => f.Place.Passage == rate.Place.Passage)) is not { } change) return null;
        return Nearest.At(account, quantity, rate) is not { } final ? null
            : new(new RatioRelation(PlaceText.Chinese(rate.Place) + AddressText.Chinese(rate.Address), english, rate, [Rates.Whole(final)], [Rates.Whole(final), Sums.Minus(change)]));
    }

    /// <summary>完成预算的80% of a budget that only the tables print: which one is meant nobody says, so that one that fits is enough and none is no proof.</summary>
    private static Outcome? OfTheTables(AccountSet account, Figure rate, string english)
    {
        var named = rate.Address!.Base!;
        var budgets = Budgets.SelectMany(stage => account.At(named with { Stage = stage })).Where(f => f.Place.InTable && f.Value != 0).DistinctBy(f => f.Common).ToList();
        if (budgets.Count == 0 || Nearest.At(account, rate.Address.Quantity, rate) is not { } final) return null;
        var relations = budgets.ConvertAll(b => new RatioRelation(PlaceText.Chinese(rate.Place) + AddressText.Chinese(rate.Address), english, rate, [Rates.Whole(final)], [Rates.Whole(b)]));
        return new Outcome.Related(relations.Find(r => Judge.Of(r).Holds) ?? relations[0] with { Level = Level.Warning });
    }

    /// <summary>A budget of another stage, printed in the same paragraph or section, that the rate does fit.</summary>
    private static (Figure Final, Figure Budget, Stage Stage)? Other(AccountSet account, Figure rate)
    {
        if (Nearest.At(account, rate.Address!.Quantity, rate) is not { } final || final.Value == 0) return null;
        foreach (var stage in Budgets.Where(s => s != rate.Address.Base!.Stage))
        {
            var budget = Nearest.To(rate, account.At(rate.Address.Base! with { Stage = stage }).Where(f => Context.IsWith(f, rate)));
            if (budget is { Value: not 0 } && Judge.Of(new RatioRelation("", "", rate, [Rates.Whole(final)], [Rates.Whole(budget)])).Holds) return (final, budget, stage);
        }
        return null;
    }

    private Finding WrongBudget(Figure rate, Figure final, Figure budget, Stage stage, Level level, Figure? named)
    {
        var (label, right) = (Name(rate.Address!.Base!.Stage), Name(stage));
        var base0 = named is null ? "" : "（" + label.Chinese + "印为 " + Written.Of(named) + "）";
        return new Finding
        {
            Rule = Code,
            Level = level,
            Verdict = Verdict.Certain,
            Message = "“完成" + label.Chinese + "”的 " + Written.Of(rate) + " 是 " + Written.Of(final) + " ÷ " + Written.Of(budget) + "，即对" + right.Chinese + "的完成率，不是对" + label.Chinese + base0 + "的。",
            MessageEn = Written.Of(rate) + " is called the completion of the " + label.English + ", but " + Written.Of(final) + " ÷ " + Written.Of(budget) + " is that of the " + right.English + ".",
            Figures = [new(rate, FindingFigure.Culprit), new(final, FindingFigure.Term), new(budget, FindingFigure.Term), .. named is null ? Array.Empty<FindingFigure>() : [new(named, FindingFigure.Term)]],
            Suggestion = "改称“完成" + right.Chinese + "”，或按" + label.Chinese + "重算。",
            SuggestionEn = "Call it the completion of the " + right.English + ", or compute it on the " + label.English + ".",
        };
    }

    private static (string Chinese, string English) Name(Stage stage) => stage switch
    {
        Stage.InitialBudget => ("年初预算", "initial budget"),
        Stage.AdjustedBudget => ("全年预算", "adjusted budget"),
        _ => ("预算", "budget"),
    };
}
