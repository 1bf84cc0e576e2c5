using Mingzhang.Accounts;

namespace Mingzhang.Checking.Rules.Hierarchy;

/// <summary>正文逐项说明中的 类、款、项 名称应与决算表 (or the code book) 一致.</summary>
public sealed class H111TextNamesItemsAsTables : Rule
{
    private static readonly (int Digits, string Mark, string English)[] Levels = [(3, "类", "class"), (5, "款", "section"), (7, "项", "item")];

    public override IEnumerable<Outcome> Check(AccountSet account)
    {
        var claims = account.Claims.OfType<ItemClaim>().Where(c => c.Place.Part is Part.Narrative).ToList();
        if (claims.Count == 0) yield break;
        var names = TableNames.Of(account);
        foreach (var claim in claims)
        {
            if (names.CodeOf(claim) is not { } code)
            {
                yield return Sums.Missing("正文科目名称应与决算表一致", "names in the text must be those of the tables", "“" + (claim.Item ?? claim.Section ?? claim.Class) + "”的代码 its code");
                continue;
            }
            var printed = new[] { claim.Class, claim.Section, claim.Item };
            var wrong = Enumerable.Range(0, 3).Where(i => printed[i] is { } name && Levels[i].Digits <= code.Length && names.Differs(code[..Levels[i].Digits], name)).ToList();
            foreach (var i in wrong) yield return Different(claim, Levels[i], code[..Levels[i].Digits], printed[i]!, names.Official(code[..Levels[i].Digits])!);
            if (wrong.Count == 0) yield return new Outcome.Holds("正文科目 " + code + " 名称与决算表一致", "the text names " + code + " as the tables do");
        }
    }

    private Outcome.Found Different(ItemClaim claim, (int Digits, string Mark, string English) level, string code, string printed, string official) => new(new Finding
    {
        Rule = Code,
        Level = Level.Warning,
        Verdict = Verdict.Likely,
        Message = "正文把 " + code + " 的" + level.Mark + "级科目称作“" + printed + "”，应为“" + official + "”。",
        MessageEn = "The text calls the " + level.English + " " + code + " \"" + printed + "\"; its name is \"" + official + "\".",
        Place = claim.Place,
        Suggestion = "改为“" + official + "”。",
        SuggestionEn = "Print \"" + official + "\".",
    });
}
