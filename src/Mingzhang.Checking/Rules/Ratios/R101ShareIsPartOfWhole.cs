using Mingzhang.Accounts;
using Mingzhang.Checking.Relations;

namespace Mingzhang.Checking.Rules.Ratios;

/// <summary>占…的比重 = 部分 ÷ 总数.</summary>
public sealed class R101ShareIsPartOfWhole : Rule
{
    /// <summary>Contracts with SMEs by category are given as shares only; R114 rebuilds their total.</summary>
    private static readonly Concept[] ByCategory = [Concepts.SmeGoods, Concepts.SmeWorks, Concepts.SmeServices];

    public override IEnumerable<Outcome> Check(AccountSet account) =>
        Rates.Of(account, Measure.Share).Where(rate => !ByCategory.Contains(rate.Address!.Concept)).Select(rate => Share(account, rate));

    private static Outcome Share(AccountSet account, Figure rate)
    {
        if (IsOfPlan(account, rate)) return Sums.Missing(PlaceText.Chinese(rate.Place) + AddressText.Chinese(rate.Address), Sums.Capital(AddressText.English(rate.Address)), "同段的总数 the whole in the same paragraph");
        var outcome = Quotient(account, rate);
        return IsBroken(outcome) && OfOneFund(rate) is { } other && Quotient(account, other) is var narrow && !IsBroken(narrow) ? narrow : outcome;
    }

    /// <summary>占本年财政拨款支出: where the section is on one fund's spending, that may be what is meant.</summary>
    private static Figure? OfOneFund(Figure rate) =>
        rate.Address is { Fund: Fund.GeneralPublic, Base: { Fund: Fund.Fiscal } whole } part ? rate.At(part with { Base = whole with { Fund = part.Fund } }) : null;

    /// <summary>
    /// 资金338.72万元，占项目支出总额的100%: what was evaluated is often the planned money, and so is its whole. Only a whole
    /// in the same paragraph is surely the one meant.
    /// </summary>
    private static bool IsOfPlan(AccountSet account, Figure rate) =>
        (rate.Address!.Concept == Concepts.NamedAmount || rate.Address.Concept == Concepts.ProjectsAmount) && Nearest.At(account, rate.Address.Base, rate) is { } whole && !Nearest.SamePassage(whole, rate);

    private static bool IsBroken(Outcome outcome) => outcome is Outcome.Related(var relation) && Judge.Of(relation).Standing is Standing.Broken or Standing.NotComputable;

    private static Outcome Quotient(AccountSet account, Figure rate) => Rates.Quotient(account, rate, Sums.Capital(AddressText.English(rate.Address)));
}
