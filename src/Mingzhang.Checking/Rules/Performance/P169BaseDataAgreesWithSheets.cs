using Mingzhang.Accounts;

namespace Mingzhang.Checking.Rules.Performance;

/// <summary>基础数据表中项目的金额与其自评表一致, under whatever name the project is given.</summary>
internal sealed class P169BaseDataAgreesWithSheets : Rule
{
    public override IEnumerable<Outcome> Check(AccountSet account)
    {
        var tables = account.Of(TableKind.BaseData).Select(t => t.Index).ToHashSet();
        return ProjectMoney.Against(account, f => tables.Contains(f.Place.TableIndex), "的金额应与基础数据表一致", "its amounts must be those of the base data");
    }
}
