using Mingzhang.Accounts;
using Mingzhang.Checking.Relations;

namespace Mingzhang.Checking.Rules.Copies;

/// <summary>机关运行经费 = 06 表公用经费合计 where the department has no subordinate unit; with units it is at most that.</summary>
public sealed class C111OperatingExpensesArePublic : Rule
{
    private const string Chinese = "机关运行经费应与公用经费合计一致（没有下属单位时）";
    private const string English = "Operating expenses must be the public expenditure (where there is no subordinate unit)";

    public override IEnumerable<Outcome> Check(AccountSet account)
    {
        var expenses = Context.Amounts(account, Concepts.OperatingExpenses).Where(f => f.Address is { Stage: Stage.Final, Year: AccountYear.Current } && f.Value != 0).ToList();
        foreach (var expense in expenses)
        {
            var total = Nearest.At(account, new Address(Concepts.Expenditure) { Fund = Fund.GeneralPublic, Nature = Nature.Public }, expense);
            if (total is null) yield return Sums.Missing(Chinese, English, "公用经费合计 public expenditure");
            else if (HasNoUnits(account)) yield return new Outcome.Related(new CopyRelation(Chinese, English, expense, total) { Level = Level.Warning });
            else yield return new Outcome.Related(new AtMostRelation("机关运行经费不应大于公用经费合计", "Operating expenses cannot exceed public expenditure", expense, total) { Level = Level.Warning });
        }
    }

    private static bool HasNoUnits(AccountSet account)
    {
        var counts = account.At(new Address(Concepts.SubordinateUnits));
        if (counts.Count > 0) return counts.All(c => c.Value == 0);
        return account.Passages.Any(p => p.Part is Part.Overview or Part.Report && Array.Exists(NoUnits, w => p.Text.Contains(w, StringComparison.Ordinal)));
    }

    private static readonly string[] NoUnits = ["没有二级", "无二级", "没有下属", "无下属", "仅包括局本级", "仅包括本级", "无所属", "没有所属"];
}
