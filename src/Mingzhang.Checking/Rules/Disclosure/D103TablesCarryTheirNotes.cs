using Mingzhang.Accounts;
using Mingzhang.Checking.Wording;

namespace Mingzhang.Checking.Rules.Disclosure;

/// <summary>"注：本表反映……": where the account's tables carry the form's notes, all of them do.</summary>
internal sealed class D103TablesCarryTheirNotes : Rule
{
    public override bool NeedsEveryPage => true;

    public override IEnumerable<Outcome> Check(AccountSet account)
    {
        var tables = account.Tables.Where(t => StatementTables.IsStatement(t.Kind)).ToList();
        var bare = tables.Where(t => !t.Notes.Any(IsNote) && !StandsBelow(account, t)).ToList();
        if (tables.Count == 0 || bare.Count * 2 > tables.Count) return [new Outcome.NotEvaluable("表下没有读到注释", "no notes under the tables were read", ["表注"])];
        if (bare.Count == 0) return [new Outcome.Holds("各表均有注释", "every table carries its note")];
        var faults = new Faults(Code);
        var names = string.Join("、", bare.Select(t => t.Name));
        faults.Add(bare[0], Level.Note, $"{bare.Count}张表下没有“注：本表反映……”，其他各表都有：{names}。", $"{bare.Count} tables lack the note that the others carry: {names}.", "补上表注");
        return faults.Outcomes;
    }

    /// <summary>A note that reading left among the passages between this table and the next.</summary>
    private static bool StandsBelow(AccountSet account, StatementTable table)
    {
        var next = account.Tables.Where(t => t.Line > table.Line).Select(t => t.Line).DefaultIfEmpty(int.MaxValue).Min();
        return account.Passages.Any(p => p.Lines[0].Line > table.Line && p.Lines[0].Line < next && IsNote(p.Text));
    }

    private static bool IsNote(string note) => note.AsSpan().TrimStart().StartsWith("注") || note.Contains("本表反映", StringComparison.Ordinal);
}
