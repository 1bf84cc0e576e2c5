using Mingzhang.Accounts;

namespace Mingzhang.Checking.Rules.Disclosure;

/// <summary>The tables that an account must publish (地方预决算公开操作规程; the ministry's form of 部门决算公开), with their official names.</summary>
internal static class StatementTables
{
    /// <summary>国有资本经营预算 became part of the public set with the accounts of 2020.</summary>
    private const int FirstYearOfStateCapital = 2020;

    private static readonly (TableKind Kind, string Name)[] Nine =
    [
        (TableKind.Overview, "收入支出决算总表"),
        (TableKind.Income, "收入决算表"),
        (TableKind.Expenditure, "支出决算表"),
        (TableKind.GrantOverview, "财政拨款收入支出决算总表"),
        (TableKind.GeneralPublicExpenditure, "一般公共预算财政拨款支出决算表"),
        (TableKind.BasicExpenditure, "一般公共预算财政拨款基本支出决算"),
        (TableKind.GovernmentFund, "政府性基金预算财政拨款收入支出决算表"),
        (TableKind.StateCapital, "国有资本经营预算财政拨款"),
        (TableKind.ThreePublic, "“三公”经费支出决算表"),
    ];

    public static IEnumerable<(TableKind Kind, string Name)> RequiredFor(int? year) =>
        Nine.Where(t => t.Kind != TableKind.StateCapital || year is null or >= FirstYearOfStateCapital);

    public static bool IsStatement(TableKind kind) => kind is > TableKind.Unknown and < TableKind.BaseData;
}
