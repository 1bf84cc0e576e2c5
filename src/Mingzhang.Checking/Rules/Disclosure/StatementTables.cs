using Mingzhang.Accounts;
using Mingzhang.Checking.Wording;

namespace Mingzhang.Checking.Rules.Disclosure;

/// <summary>A table that an account must publish, under its official name and the names that provinces print.</summary>
internal sealed record StatementTitle(TableKind Kind, string Name, params string[] Aliases)
{
    public bool IsIn(string text) => Stands(text, Name) || Aliases.Any(a => Stands(text, a));

    /// <summary>The name as a title of its own: 收入决算表 is not printed by 财政拨款收入决算表.</summary>
    private static bool Stands(string text, string name) =>
        text.IndexOf(name, StringComparison.Ordinal) is var at and >= 0 && (at == 0 || text[at - 1] == '度' || !Clause.IsHan(text[at - 1]));
}

/// <summary>The public set of tables (地方预决算公开操作规程; the ministry's form of 部门决算公开).</summary>
internal static class StatementTables
{
    /// <summary>国有资本经营预算 became part of the public set with the accounts of 2020.</summary>
    private const int FirstYearOfStateCapital = 2020;

    private static readonly StatementTitle[] Nine =
    [
        new(TableKind.Overview, "收入支出决算总表", "收入支出决算表", "收支决算总表"),
        new(TableKind.Income, "收入决算表", "收入决算总表"),
        new(TableKind.Expenditure, "支出决算表", "支出决算总表"),
        new(TableKind.GrantOverview, "财政拨款收入支出决算总表", "财政拨款收入支出决算表", "财政拨款收支决算总表"),
        new(TableKind.GeneralPublicExpenditure, "一般公共预算财政拨款支出决算表", "一般公共预算财政拨款收入支出决算表", "一般公共预算支出决算表"),
        new(TableKind.BasicExpenditure, "一般公共预算财政拨款基本支出决算明细表", "一般公共预算财政拨款基本支出决算", "一般公共预算基本支出决算"),
        new(TableKind.GovernmentFund, "政府性基金预算财政拨款收入支出决算表", "政府性基金预算"),
        new(TableKind.StateCapital, "国有资本经营预算财政拨款支出决算表", "国有资本经营预算"),
        new(TableKind.ThreePublic, "财政拨款“三公”经费支出决算表", "一般公共预算财政拨款“三公”经费", "财政拨款“三公”经费", "“三公”经费"),
    ];

    public static IEnumerable<StatementTitle> RequiredFor(int? year) =>
        Nine.Where(t => t.Kind != TableKind.StateCapital || year is null or >= FirstYearOfStateCapital);

    public static bool IsStatement(TableKind kind) => kind is > TableKind.Unknown and < TableKind.BaseData;
}
