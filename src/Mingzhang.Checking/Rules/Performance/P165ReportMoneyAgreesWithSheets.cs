using Mingzhang.Accounts;

namespace Mingzhang.Checking.Rules.Performance;

/// <summary>报告中项目的预算、支出与其自评表一致, under whatever name the project is given.</summary>
internal sealed class P165ReportMoneyAgreesWithSheets : Rule
{
    public override IEnumerable<Outcome> Check(AccountSet account) =>
        ProjectMoney.Against(account, f => !f.Place.InTable, "的金额应与报告一致", "its amounts must be those of the report");
}
