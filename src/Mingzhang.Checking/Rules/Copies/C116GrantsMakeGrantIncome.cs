using Mingzhang.Accounts;

namespace Mingzhang.Checking.Rules.Copies;

/// <summary>02 表财政拨款收入 = 01 表的一般公共预算、政府性基金、国有资本经营财政拨款收入之和.</summary>
public sealed class C116GrantsMakeGrantIncome : Rule
{
    private const string Chinese = "财政拨款收入应等于收入支出决算总表中三类财政拨款收入之和";
    private const string English = "grant income must be the sum of the three grants of the overview";

    private static readonly Fund[] Grants = [Fund.GeneralPublic, Fund.GovernmentFund, Fund.StateCapital];

    public override IEnumerable<Outcome> Check(AccountSet account)
    {
        var income = TableCells.Of(account, TableKind.Income).Select(t => t[new Address(Concepts.GrantIncome) { Fund = Fund.Fiscal }]).FirstOrDefault(f => f is not null);
        foreach (var overview in TableCells.Of(account, TableKind.Overview))
        {
            var grants = Grants.Select(fund => overview[new Address(Concepts.GrantIncome) { Fund = fund }]).OfType<Figure>().ToList();
            if (grants.Count == 0 && income is null) continue;
            if (income is null) yield return Sums.Missing(Chinese, English, "收入决算表的财政拨款收入 grant income of the income statement");
            else if (grants.Count == 0) yield return Sums.Missing(Chinese, English, "收入支出决算总表的财政拨款收入 grants of the overview");
            else yield return Sums.Of(Chinese, English, income, grants);
        }
    }
}
