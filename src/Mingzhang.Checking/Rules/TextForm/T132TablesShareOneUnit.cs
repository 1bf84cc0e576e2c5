using Mingzhang.Accounts;
using Mingzhang.Checking.Wording;

namespace Mingzhang.Checking.Rules.TextForm;

/// <summary>单位：元 above one table and 单位：万元 above the others.</summary>
internal sealed class T132TablesShareOneUnit : Rule
{
    public override IEnumerable<Outcome> Check(AccountSet account)
    {
        var tables = account.Tables.Where(t => t.Kind is > TableKind.Unknown and < TableKind.BaseData && t.Unit is not null).ToList();
        if (tables.Count < 2) return [new Outcome.NotEvaluable("没有读到两张以上写明金额单位的决算表", "fewer than two tables with a unit of money were read", ["金额单位"])];
        var units = tables.GroupBy(t => t.Unit!.Value.Text).OrderByDescending(g => g.Count()).ToList();
        if (units.Count == 1) return [new Outcome.Holds("各决算表金额单位一致", "all tables share one unit of money")];
        var faults = new Faults(Code);
        foreach (var table in units.Skip(1).SelectMany(g => g))
            faults.Add(table, Level.Review,
                $"《{table.Name}》的金额单位是{table.Unit!.Value.Text}，其他各表是{units[0].Key}。", $"{table.Name} is in {table.Unit!.Value.Text}; the other tables are in {units[0].Key}.", $"统一为{units[0].Key}，并核对数据");
        return faults.Outcomes;
    }
}
