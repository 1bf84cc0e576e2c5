using Mingzhang.Accounts;

namespace Mingzhang.Checking.Rules.Hierarchy;

/// <summary>同一份文件的各表中, 同一科目代码只应有一个名称; for codes that the books do not settle.</summary>
public sealed class H109OneCodeOneName : Rule
{
    public override IEnumerable<Outcome> Check(AccountSet account)
    {
        var printed = account.Tables.Where(t => FunctionRows.Tables.Contains(t.Kind) || t.Kind == TableKind.BasicExpenditure)
            .SelectMany(t => CodeNames.Printed(t).Select(p => (Table: t, p.Code, p.Name, p.Row))).Where(p => !IsInBook(p.Code, account.Year)).ToList();
        var repeated = printed.GroupBy(p => p.Code, StringComparer.Ordinal).Where(g => g.Count() > 1).ToList();
        foreach (var names in repeated)
        {
            var usual = names.GroupBy(p => CodeName.Key(p.Name), StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenByDescending(g => g.Key.Length).First().First();
            foreach (var other in names.Where(p => CodeNames.Compare(p.Name, usual.Name) is NameMatch.Broken or NameMatch.Different).DistinctBy(p => CodeName.Key(p.Name)))
                yield return Two(other.Table, other.Row, names.Key, other.Name, usual.Name, usual.Table.Name);
        }
        if (repeated.Count > 0) yield return new Outcome.Holds("同一科目代码名称一致", "one code has one name");
    }

    /// <summary>Names of codes that the books bear out are held against the books.</summary>
    private static bool IsInBook(string code, int? year) => FunctionCodes.Find(code, year) is { Status: CodeStatus.Seen } || EconomicCodes.Entry(code) is { Status: CodeStatus.Seen };

    private Outcome.Found Two(StatementTable table, TableRow row, string code, string name, string usual, string where)
    {
        var broken = CodeNames.Compare(name, usual) == NameMatch.Broken;
        return new(new Finding
        {
            Rule = Code,
            Level = broken ? Level.Note : Level.Warning,
            Verdict = Verdict.Undecided,
            Message = "科目 " + code + " 在《" + table.Name + "》中称“" + name + "”，在《" + where + "》中称“" + usual + "”" + (broken ? "（可能是换行处重复的字）" : "") + "。",
            MessageEn = "Code " + code + " is called \"" + name + "\" in table " + table.Name + " and \"" + usual + "\" in table " + where + (broken ? " (perhaps a word repeated where the line broke)" : "") + ".",
            Place = CodeNames.PlaceOf(table, row),
        });
    }
}
