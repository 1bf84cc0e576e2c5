using Mingzhang.Accounts;
using Mingzhang.Checking.Relations;

namespace Mingzhang.Checking.Rules.Copies;

/// <summary>
/// 只有一般公共预算财政拨款、没有其他收入和年初结转结余的部门: 03 表与 05 表应当逐格一致, for no other money can have been spent.
/// </summary>
public sealed class C117OnlyGeneralPublicBudget : Rule
{
    private const string Chinese = "只有一般公共预算财政拨款，支出决算表与一般公共预算支出表应当一致";
    private const string English = "Only the general public budget pays, so the two statements of expenditure must agree";

    public override IEnumerable<Outcome> Check(AccountSet account)
    {
        var overview = TableCells.Of(account, TableKind.Overview).FirstOrDefault();
        var all = TableCells.Of(account, TableKind.Expenditure).FirstOrDefault();
        var budget = TableCells.Of(account, TableKind.GeneralPublicExpenditure).FirstOrDefault();
        if (all is null || budget is null || all.Figures.Count == 0 || budget.Figures.Count == 0) return [];
        if (overview is null || overview.Figures.Count == 0) return [Sums.Missing(Chinese, English, "收入支出决算总表 the overview")];
        if (!PaysAlone(overview)) return [];
        var addresses = all.Figures.Concat(budget.Figures).Select(f => f.Address! with { Fund = Fund.All }).Where(a => a.Concept == Concepts.Expenditure).Distinct();
        return addresses.Select(a => Pair(all, budget, a)).OfType<Outcome>();
    }

    /// <summary>Income is printed, all of it is the general public grant, and nothing was carried over from before.</summary>
    private static bool PaysAlone(TableCells overview)
    {
        var income = overview[new Address(Concepts.Income)];
        var grant = overview[new Address(Concepts.GrantIncome) { Fund = Fund.GeneralPublic }];
        if (income is null || grant is null || income.Common != grant.Common) return false;
        Concept[] before = [Concepts.OpeningCarryOver, Concepts.NonFiscalSurplusUsed];
        return !overview.Figures.Exists(f => f.Value != 0 && before.Contains(f.Address!.Concept));
    }

    private static Outcome.Related? Pair(TableCells all, TableCells budget, Address address)
    {
        var part = address with { Fund = Fund.GeneralPublic };
        var (left, right) = (budget[part], all[address]);
        left ??= budget.IsBlank(part) ? budget.OrBlank(part) : null;
        right ??= all.IsBlank(address) ? all.OrBlank(address) : null;
        if (left is null || right is null || (left.Text.Length == 0 && right.Text.Length == 0)) return null;
        return new(new CopyRelation(AddressText.Chinese(address) + "：" + Chinese, Sums.Capital(AddressText.English(address)) + ": " + English, left, right)
        {
            Level = left.Text.Length == 0 || right.Text.Length == 0 ? Level.Warning : Level.Error,
        });
    }
}
