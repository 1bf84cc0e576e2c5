using Mingzhang.Accounts;

namespace Mingzhang.Checking.Rules.Hierarchy;

/// <summary>
/// 功能分类科目的代码与名称应当对应 (政府收支分类科目 of the year). Only codes that published accounts bear out are held against their
/// names; a code that the book does not hold says nothing.
/// </summary>
public sealed class H107FunctionNameMatchesCode : Rule
{
    public override IEnumerable<Outcome> Check(AccountSet account)
    {
        var checkedAny = false;
        foreach (var table in account.Tables.Where(t => FunctionRows.Tables.Contains(t.Kind)))
            foreach (var (code, name, row) in CodeNames.Printed(table))
            {
                if (FunctionCodes.Find(code, account.Year) is not { Status: CodeStatus.Seen } entry) continue;
                checkedAny = true;
                if (CodeNames.Compare(table, name, entry.Name) is not (NameMatch.Same or NameMatch.Truncated)) yield return Different(table, row, code, name, entry.Name);
            }
        if (checkedAny) yield return new Outcome.Holds("功能分类科目名称与代码对应", "function names match their codes");
    }

    private Outcome.Found Different(StatementTable table, TableRow row, string code, string name, string official)
    {
        var former = FunctionCodes.All(code).Where(e => e.Name != official).ToList();
        var broken = CodeNames.Compare(name, official) == NameMatch.Broken;
        var known = broken || CodeNames.Best(name, former) == NameMatch.Same;
        return new(new Finding
        {
            Rule = Code,
            Level = CodeNames.LevelOf(table, broken || former.Exists(e => e.Status == CodeStatus.Variant && CodeNames.Compare(name, e.Name) == NameMatch.Same) ? Level.Note : Level.Warning),
            Verdict = Verdict.Likely,
            Message = code + " 的名称应为“" + official + "”，印为“" + name + "”" + (broken ? "（换行处多出空格或重复的字）" : known ? "（旧名称或习惯写法）" : "") + "。",
            MessageEn = "The name of " + code + " is \"" + official + "\", printed as \"" + name + "\"" + (broken ? " (a blank or a repeated word where the line broke)" : known ? " (a former or usual name)" : "") + ".",
            Place = CodeNames.PlaceOf(table, row),
            Suggestion = "改为“" + official + "”，或改正代码。",
            SuggestionEn = "Print \"" + official + "\", or correct the code.",
        });
    }
}
