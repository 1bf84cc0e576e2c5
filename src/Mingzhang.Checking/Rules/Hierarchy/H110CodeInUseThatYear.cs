using Mingzhang.Accounts;

namespace Mingzhang.Checking.Rules.Hierarchy;

/// <summary>
/// 科目代码应在当年的政府收支分类科目之中: a code known to have been withdrawn before is pointed out as a hint, since books are
/// amended during the year and offices change over at different times.
/// </summary>
public sealed class H110CodeInUseThatYear : Rule
{
    public override IEnumerable<Outcome> Check(AccountSet account)
    {
        var printed = account.Tables.Where(t => FunctionRows.Tables.Contains(t.Kind)).SelectMany(t => CodeNames.Printed(t).Select(p => (Table: t, p.Code, p.Name, p.Row))).DistinctBy(p => p.Code).ToList();
        if (printed.Count == 0) yield break;
        if (account.Year is not { } year)
        {
            yield return Sums.Missing("科目代码应在当年的科目之中", "codes must be in use in the year", "年度 the year");
            yield break;
        }
        foreach (var (table, code, name, row) in printed)
            if (Withdrawn(code, year) is { } last) yield return Hint(table, row, code, name, last);
        yield return new Outcome.Holds("科目代码均在当年使用", "codes are in use in the year");
    }

    /// <summary>The last year of a code that the book closes before the year of account, null if it is open or unknown.</summary>
    private static int? Withdrawn(string code, int year)
    {
        var entries = FunctionCodes.All(code).Where(e => e.Status == CodeStatus.Seen).ToList();
        if (entries.Count == 0 || entries.Exists(e => e.To is not { } to || to >= year)) return null;
        return entries.Max(e => e.To);
    }

    private Outcome.Found Hint(StatementTable table, TableRow row, string code, string name, int last) => new(new Finding
    {
        Rule = Code,
        Level = Level.Note,
        Verdict = Verdict.Likely,
        Message = "科目 " + code + " “" + name + "”在 " + last + " 年度之后的科目中已调整，请对照当年《政府收支分类科目》。",
        MessageEn = "Code " + code + " \"" + name + "\" was changed in the classification after fiscal year " + last + "; compare with the book of the year.",
        Place = CodeNames.PlaceOf(table, row),
    });
}
