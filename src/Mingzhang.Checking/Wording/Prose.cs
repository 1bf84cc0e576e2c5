using System.Runtime.CompilerServices;
using Mingzhang.Accounts;

namespace Mingzhang.Checking.Wording;

/// <summary>All print of one account, in the form that rules of wording look at. Made once per account, however many rules ask.</summary>
internal sealed class Prose
{
    private static readonly ConditionalWeakTable<AccountSet, Prose> Made = [];

    private Prose(AccountSet account)
    {
        Account = account;
        Passages = [.. account.Passages.Select(passage => new Stretch(account, passage))];
        Cells = [.. account.Tables.SelectMany(table => CellsOf(account, table))];
        Running = new Roll(Passages);
        InTables = new Roll(Cells);
    }

    public AccountSet Account { get; }
    public IReadOnlyList<Stretch> Passages { get; }
    /// <summary>Cells with words or signs in them; plain numbers are figures and no wording.</summary>
    public IReadOnlyList<Stretch> Cells { get; }

    /// <summary>The passages as one text.</summary>
    public Roll Running { get; }
    /// <summary>The cells as one text.</summary>
    public Roll InTables { get; }

    public static Prose Of(AccountSet account) => Made.GetValue(account, static a => new Prose(a));

    public IEnumerable<Stretch> In(Part part) => Passages.Where(p => p.Part == part);

    /// <summary>The passages say it somewhere outside the contents page.</summary>
    public bool Says(string words) => Passages.Any(p => p.Part != Part.Contents && p.Text.Contains(words, StringComparison.Ordinal));

    private static IEnumerable<Stretch> CellsOf(AccountSet account, StatementTable table)
    {
        var line = -1;
        foreach (var row in table.Rows)
        {
            // Tables of several blocks give every block a row of its own, each with the cells of the whole printed line.
            if (row.Line == line) continue;
            line = row.Line;
            var labelled = false;
            foreach (var cell in row.Cells)
            {
                labelled |= cell == row.Label;
                if (HasWords(cell)) yield return new Stretch(account, table, row, cell);
            }
            if (!labelled && HasWords(row.Label)) yield return new Stretch(account, table, row, row.Label);
        }
    }

    private static bool HasWords(string cell)
    {
        foreach (var c in cell)
            if (!char.IsAsciiDigit(c) && c is not ('.' or ',' or '-' or ' ' or '\t' or '\u3000')) return true;
        return false;
    }
}
