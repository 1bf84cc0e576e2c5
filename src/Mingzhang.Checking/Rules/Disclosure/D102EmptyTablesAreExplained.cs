using Mingzhang.Accounts;
using Mingzhang.Checking.Wording;

namespace Mingzhang.Checking.Rules.Disclosure;

/// <summary>A table without data carries the statement that there was nothing to report.</summary>
internal sealed class D102EmptyTablesAreExplained : Rule
{
    public override bool NeedsEveryPage => true;

    private const int LinesBelow = 12;
    private static readonly PhraseList Explanations = new("无", "没有", "未", "空表", "为空", "不涉及");

    public override IEnumerable<Outcome> Check(AccountSet account)
    {
        var tables = account.Tables.Where(t => StatementTables.IsStatement(t.Kind)).ToList();
        if (tables.Count == 0) return [new Outcome.NotEvaluable("没有读到决算表", "no table was read", ["决算表"])];
        var filled = account.Figures.Where(f => f.Place.InTable && f.Value != 0).Select(f => f.Place.TableIndex).ToHashSet();
        var empty = tables.Where(t => !filled.Contains(t.Index)).ToList();
        var faults = new Faults(Code);
        foreach (var table in empty)
            if (!IsExplained(account, table))
                faults.Add(table, Level.Warning,
                    $"《{table.Name}》没有数据，表下没有说明。", $"{table.Name} has no data and no statement under it that says why.", "在表下注明“说明：本单位没有……收入和支出，故本表无数据”");
        return faults.Count > 0 ? faults.Outcomes : [new Outcome.Holds($"{empty.Count}张空表均有说明", $"all {empty.Count} empty tables are explained")];
    }

    private static bool IsExplained(AccountSet account, StatementTable table)
    {
        if (table.Notes.Any(IsExplanation) || table.Rows.Any(r => r.Cells.Any(c => c.Length > 6 && IsExplanation(c)))) return true;
        var next = account.Tables.Where(t => t.Line > table.LastLine).Select(t => t.Line).DefaultIfEmpty(int.MaxValue).Min();
        return account.Passages.Any(p => p.Lines[0].Line > table.Line && p.Lines[0].Line < Math.Min(next, table.LastLine + LinesBelow) && p.Part is not (Part.Narrative or Part.Report) && IsExplanation(p.Text));
    }

    /// <summary>A note that says what the table is for explains nothing.</summary>
    private static bool IsExplanation(string text) => Explanations.IsIn(text) && !text.Contains("本表反映", StringComparison.Ordinal);
}
