using Mingzhang.Accounts;

namespace Mingzhang.Checking.Rules.Balance;

/// <summary>支出 = 基本支出 + 项目支出 (+ 上缴上级, 经营, 补助), where one sentence or paragraph of the text gives them.</summary>
public sealed class B124TotalIsBasicPlusProject : Rule
{
    private const string Chinese = "支出合计应等于基本支出、项目支出等各类之和";
    private const string English = "total expenditure must be the sum of basic, project and the other kinds of expenditure";

    private static readonly Nature[] Others = [Nature.UpwardRemittance, Nature.Operating, Nature.AffiliateSubsidy];

    public override IEnumerable<Outcome> Check(AccountSet account)
    {
        foreach (var basic in Context.Amounts(account, Concepts.Expenditure).Where(f => !f.Place.InTable && f.Address is { Nature: Nature.Basic, Function: null, Economic: null }))
        {
            var total = InPassage(account, basic, Nature.All);
            var project = InPassage(account, basic, Nature.Project);
            if (total is null || project is null) continue;
            yield return Sums.Of(Chinese, English, total, [basic, project, .. Others.Select(n => InPassage(account, basic, n)).OfType<Figure>()]);
        }
    }

    private static Figure? InPassage(AccountSet account, Figure basic, Nature nature) =>
        Nearest.To(basic, account.At(basic.Address! with { Nature = nature }).Where(f => Nearest.SamePassage(f, basic)));
}
