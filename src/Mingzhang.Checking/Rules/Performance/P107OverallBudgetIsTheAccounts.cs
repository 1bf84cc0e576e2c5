using Mingzhang.Accounts;
using Mingzhang.Performance;

namespace Mingzhang.Checking.Rules.Performance;

/// <summary>整体自评表的年初预算数与决算说明的年初预算数一致, of whichever funds the text gives one.</summary>
internal sealed class P107OverallBudgetIsTheAccounts : SheetRule
{
    private static readonly Fund[] Funds = [Fund.All, Fund.Fiscal, Fund.GeneralPublic];

    /// <summary>万元: budgets added up from rounded items may differ by their tails.</summary>
    private const decimal Tails = 0.05m;

    private protected override IEnumerable<Outcome> Check(AccountSet account, RescoredSheet sheet)
    {
        if (!sheet.Sheet.IsOverall || sheet.Sheet.Money.Total is not { Initial: { } initial }) yield break;
        var said = Funds.Where(f => IsBasis(account, f, sheet.Sheet.Money.Total.Final)).SelectMany(f => account.At(new Address(Concepts.Expenditure) { Fund = f, Stage = Stage.InitialBudget })).Where(f => !f.Place.InTable).ToList();
        if (said.Count == 0) yield return SheetWords.Missing(sheet, "的年初预算数应与决算说明一致", "the initial budget must be that of the accounts", "决算说明的年初预算数 initial budget of the text");
        else if (said.Exists(f => Math.Abs(f.Common - initial.Common) <= Tails + f.Half + initial.Half)) yield return new Outcome.Holds("整体自评表的年初预算数与决算说明一致", "the initial budget is that of the accounts");
        else
            yield return SheetWords.Fault(this, Level.Review, initial.Place,
                sheet.Chinese() + "的年初预算数 " + Written.Of(initial) + "，决算说明的年初预算数 " + Written.Of(said[0]) + "，相差 " + Written.Plain(Math.Abs(initial.Common - said[0].Common)) + " 万元。",
                Sums.Capital(sheet.English()) + " has an initial budget of " + Written.Of(initial) + ", the text of the accounts " + Written.Of(said[0]) + ".", [initial, said[0]], "统一年初预算数，或说明口径", "Use one initial budget, or say how they differ.");
    }

    /// <summary>A fund that spent less than the sheet says is not what the sheet speaks of: the rest came from other money.</summary>
    private static bool IsBasis(AccountSet account, Fund fund, Figure? spent) =>
        spent is null || account.At(new Address(Concepts.Expenditure) { Fund = fund }) is not { Count: > 0 } known || known.Any(f => f.Interval.Meets(spent.Interval));
}
