using Mingzhang.Accounts;
using Mingzhang.Checking.Wording;

namespace Mingzhang.Checking.Rules.Narrative;

/// <summary>Classes, sections and items of the explanation bear the names that the tables and the classification give them.</summary>
internal sealed class N108ItemNamesAreInTheTables : Rule
{
    public override bool NeedsEveryPage => true;

    private static readonly (int Digits, string Chinese, string English)[] Levels = [(3, "类", "class"), (5, "款", "section"), (7, "项", "item")];

    public override IEnumerable<Outcome> Check(AccountSet account)
    {
        var items = Prose.Of(account).In(Part.Narrative).SelectMany(NamedItem.In).ToList();
        var printed = PrintedNames.Of(account);
        if (items.Count == 0 || !printed.Has(7))
            return [new Outcome.NotEvaluable("没有同时读到逐项说明和决算表中的科目", "itemised paragraphs and the items of the tables were not both read", ["类款项说明", "决算表科目"])];
        var codes = account.Claims.OfType<ItemClaim>().Where(c => c.Code is not null).GroupBy(c => (c.Place.Passage, CodeName.Key(c.Item ?? ""))).ToDictionary(g => g.Key, g => g.First().Code!);
        var faults = new Faults(Code);
        var seen = new HashSet<(int, string)>();
        foreach (var item in items)
        {
            var code = codes.GetValueOrDefault((item.Stretch.Passage!.Index, CodeName.Key(item.Item)));
            foreach (var (digits, chinese, english) in Levels)
            {
                var name = digits switch { 3 => item.Class, 5 => item.Section, _ => item.Item };
                if (name.Length == 0 || printed.Contains(name, digits) || (digits == 5 && CodeName.Key(name) == CodeName.Key(item.Class))) continue;
                if (seen.Add((digits, digits == 7 ? item.Key : CodeName.Key(name)))) Look(item, name, digits, chinese, english, code, printed, faults);
            }
        }
        return faults.Count > 0 ? faults.Outcomes : [new Outcome.Holds("说明中的科目名称与决算表一致", "the names of the explanation are those of the tables")];
    }

    private static void Look(NamedItem item, string name, int digits, string level, string levelEn, string? code, PrintedNames printed, Faults faults)
    {
        // The tables may print items alone; then classes and sections are held against the book only.
        var official = code is not null && printed.Of(code[..digits]) is { } own ? own : Near(name, printed.Names(digits));
        if (official is not null && (IsCut(official, name) || IsOfficial(name, digits, code, item))) return;
        var known = FunctionCodes.HasName(name, digits);
        if (known && (official is null || code is null || digits != 7)) return;
        if (!known && official is null && !printed.Has(digits)) return;
        var at = item.Stretch.Text.IndexOf(name, item.Start, StringComparison.Ordinal);
        if (at < 0) at = item.Start;
        faults.Add(item.Stretch, at, name.Length + 3, Level.Warning,
            official is null ? $"{level}级科目“{name}”不见于本决算各表，也不见于已知的政府收支分类科目。" : $"{level}级科目此处称“{name}”，决算表中为“{official}”。",
            official is null ? $"The {levelEn} \"{name}\" stands in none of the account's tables and in no book known here." : $"The {levelEn} is called \"{name}\" here and \"{official}\" in the tables.",
            official is null ? "按决算表和当年科目改正名称" : $"改为“{official}”");
    }

    /// <summary>A label that a narrow column broke off is no other name.</summary>
    private static bool IsCut(string label, string name) => CodeName.Key(name).Contains(CodeName.Key(label), StringComparison.Ordinal) || CodeName.Key(label).Contains(CodeName.Key(name), StringComparison.Ordinal);

    /// <summary>The text is right and the table wrong: that is said of the table.</summary>
    private static bool IsOfficial(string name, int digits, string? code, NamedItem item) =>
        code is not null && FunctionCodes.Find(code[..digits], item.Stretch.Account.Year) is { } entry && CodeName.Key(entry.Name) == CodeName.Key(name);

    /// <summary>The one printed name that differs in at most two characters.</summary>
    private static string? Near(string name, IEnumerable<string> names)
    {
        var key = CodeName.Key(name);
        return key.Length < 5 ? null : names.FirstOrDefault(n => Likeness.Distance(CodeName.Key(n), key, 2) <= 2);
    }
}
