using Mingzhang.Accounts;

namespace Mingzhang.Checking.Rules.Hierarchy;

/// <summary>正文逐项说明中的 类、款、项 名称应与决算表 (or the code book) 一致.</summary>
public sealed class H111TextNamesItemsAsTables : Rule
{
    private static readonly (int Digits, string Mark, string English)[] Levels = [(3, "类", "class"), (5, "款", "section"), (7, "项", "item")];

    private sealed record Fault(ItemClaim Claim, int Level, string Code, string Printed);

    public override IEnumerable<Outcome> Check(AccountSet account)
    {
        var claims = account.Claims.OfType<ItemClaim>().Where(c => c.Place.Part is Part.Narrative).ToList();
        if (claims.Count == 0) yield break;
        var names = TableNames.Of(account);
        var faults = new List<Fault>();
        foreach (var claim in claims)
            if (names.CodeOf(claim) is { } code) faults.AddRange(Faults(claim, code, names));
            else yield return Sums.Missing("正文科目名称应与决算表一致", "names in the text must be those of the tables", "“" + (claim.Item ?? claim.Section ?? claim.Class) + "”的代码 its code");
        foreach (var same in faults.GroupBy(f => (f.Code, CodeName.Key(f.Printed)))) yield return Different([.. same], names);
        if (faults.Count < claims.Count) yield return new Outcome.Holds("正文科目名称与决算表一致", "the text names items as the tables do");
    }

    private static IEnumerable<Fault> Faults(ItemClaim claim, string code, TableNames names)
    {
        string?[] printed = [claim.Class, claim.Section, claim.Item];
        for (var i = 0; i < Levels.Length; i++)
            if (printed[i] is { } name && Levels[i].Digits <= code.Length && names.Differs(code[..Levels[i].Digits], name)) yield return new(claim, i, code[..Levels[i].Digits], name);
    }

    /// <summary>One wrong name is one finding, however many paragraphs repeat it.</summary>
    private Outcome.Found Different(IReadOnlyList<Fault> faults, TableNames names)
    {
        var (fault, level) = (faults[0], Levels[faults[0].Level]);
        var official = names.Official(fault.Code)!;
        var (source, sourceEn) = names.IsPrinted(fault.Code) ? ("决算表作", "the tables print") : ("科目名称为", "its name is");
        return new(new Finding
        {
            Rule = Code,
            Level = Level.Warning,
            Verdict = Verdict.Likely,
            Message = "正文把 " + fault.Code + " 的" + level.Mark + "级科目称作“" + fault.Printed + "”，" + source + "“" + official + "”" + (faults.Count > 1 ? "（共 " + faults.Count + " 处）" : "") + "。",
            MessageEn = "The text calls the " + level.English + " " + fault.Code + " \"" + fault.Printed + "\"; " + sourceEn + " \"" + official + "\"" + (faults.Count > 1 ? " (" + faults.Count + " places)" : "") + ".",
            Place = fault.Claim.Place,
            Suggestion = "正文与决算表统一为“" + official + "”，或改正决算表。",
            SuggestionEn = "Print \"" + official + "\" in the text as in the tables, or correct the tables.",
        });
    }
}
