using Mingzhang.Accounts;

namespace Mingzhang.Checking.Rules.Hierarchy;

/// <summary>06 表: 经济分类科目的代码与名称应当对应; a name cut off at the end of its cell is no fault.</summary>
public sealed class H108EconomicNameMatchesCode : Rule
{
    public override IEnumerable<Outcome> Check(AccountSet account)
    {
        var checkedAny = false;
        foreach (var table in account.Tables.Where(t => t.Kind == TableKind.BasicExpenditure))
            foreach (var (code, name, row) in CodeNames.Printed(table))
            {
                var entries = EconomicCodes.All(code);
                if (!entries.Any(e => e.Status == CodeStatus.Seen)) continue;
                checkedAny = true;
                var match = CodeNames.Best(table, name, entries);
                if (match is NameMatch.Broken or NameMatch.Different) yield return Different(table, row, code, name, entries[0].Name, match);
            }
        if (checkedAny) yield return new Outcome.Holds("经济分类科目名称与代码对应", "economic names match their codes");
    }

    private Outcome.Found Different(StatementTable table, TableRow row, string code, string name, string official, NameMatch match) => new(new Finding
    {
        Rule = Code,
        Level = CodeNames.LevelOf(table, match == NameMatch.Broken ? Level.Note : Level.Warning),
        Verdict = Verdict.Likely,
        Message = code + " 的名称应为“" + official + "”，印为“" + name + "”。",
        MessageEn = "The name of " + code + " is \"" + official + "\", printed as \"" + name + "\".",
        Place = CodeNames.PlaceOf(table, row),
        Suggestion = "改为“" + official + "”，或改正代码。",
        SuggestionEn = "Print \"" + official + "\", or correct the code.",
    });
}
