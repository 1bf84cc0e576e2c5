using Mingzhang.Accounts;
using Mingzhang.Checking.Wording;

namespace Mingzhang.Checking.Rules.Disclosure;

/// <summary>A table without data carries the statement that there was nothing to report.</summary>
internal sealed class D102EmptyTablesAreExplained : Rule
{
    private const int LinesBelow = 12;
    private static readonly PhraseList Explanations = new("无数据", "为空", "空表", "没有", "无政府性基金", "无国有资本", "无“三公”", "无三公", "不涉及", "未发生", "未安排", "无此项", "无相关", "无收支", "无财政拨款");

    public override IEnumerable<Outcome> Check(AccountSet account)
    {
        var tables = account.Tables.Where(t => StatementTables.IsStatement(t.Kind)).ToList();
        if (tables.Count == 0) return [new Outcome.NotEvaluable("没有读到决算表", "no table was read", ["决算表"])];
        var empty = tables.Where(t => account.In(t).All(f => f.Value == 0)).ToList();
        var faults = new Faults(Code);
        foreach (var table in empty)
            if (!IsExplained(account, table))
                faults.Add(table, Level.Warning,
                    $"《{table.Name}》没有数据，表下没有说明。", $"{table.Name} has no data and no statement under it that says why.", "在表下注明“说明：本单位没有……收入和支出，故本表无数据”");
        return faults.Count > 0 ? faults.Outcomes : [new Outcome.Holds($"{empty.Count}张空表均有说明", $"all {empty.Count} empty tables are explained")];
    }

    private static bool IsExplained(AccountSet account, StatementTable table)
    {
        if (table.Notes.Any(n => Explanations.IsIn(n)) || table.Rows.Any(r => r.Cells.Any(c => c.Length > 6 && Explanations.IsIn(c)))) return true;
        var next = account.Tables.Where(t => t.Line > table.LastLine).Select(t => t.Line).DefaultIfEmpty(int.MaxValue).Min();
        return account.Passages.Any(p => p.Lines[0].Line > table.Line && p.Lines[0].Line < Math.Min(next, table.LastLine + LinesBelow) && Explanations.IsIn(p.Text));
    }
}
