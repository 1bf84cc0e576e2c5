using Mingzhang.Accounts;

namespace Mingzhang.Checking.Rules.Narrative;

/// <summary>"本单位无政府性基金收支": no table and no sentence has an amount of what is said not to exist.</summary>
internal sealed class N105NothingMeansNothing : Rule
{
    public override IEnumerable<Outcome> Check(AccountSet account)
    {
        var claims = account.Claims.OfType<NilClaim>().ToList();
        if (claims.Count == 0) return [new Outcome.NotEvaluable("文中没有“没有……”的说明", "the text says of nothing that there is none", ["没有……的说明"])];
        return [.. claims.Select(claim => (Outcome)(Contradiction(account, claim) is { } figure
            ? Found(claim, figure)
            : new Outcome.Holds($"“{claim.Words}”与各处金额相符", $"no amount contradicts \"{claim.Words}\"")))];
    }

    /// <summary>An amount of the same concept and fund, this year's and final, above zero.</summary>
    private static Figure? Contradiction(AccountSet account, NilClaim claim) => account.Figures.FirstOrDefault(f =>
        f.Value > 0 && !f.Doubtful && f.Unit.Kind == QuantityKind.Money
        && f.Address is { Measure: Measure.Value, Year: AccountYear.Current, Stage: Stage.Final, Scope.Kind: ScopeKind.Accounts } a
        && a.Concept == claim.Subject.Concept && a.Fund == claim.Subject.Fund && (claim.Subject.Function is null || a.Function == claim.Subject.Function)
        && (claim.Subject.Fund is Fund.GovernmentFund or Fund.StateCapital || a == claim.Subject));

    private Outcome.Found Found(NilClaim claim, Figure figure) => new(new Finding
    {
        Rule = Code,
        Level = Level.Warning,
        Message = $"此处说“{claim.Words}”，{Spot.Of(figure.Place).Chinese}{figure.Place.Table}却有{figure.Text}{figure.Unit.Text}。",
        MessageEn = $"\"{claim.Words}\" stands here, and {Spot.Of(figure.Place).English} has {figure.Text}.",
        Figures = [new FindingFigure(figure, FindingFigure.Term)],
        Place = claim.Place,
        Quote = claim.Place.Quote,
        Suggestion = "核对是否发生，改正文字或金额",
    });
}
