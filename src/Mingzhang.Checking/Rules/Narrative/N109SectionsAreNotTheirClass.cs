using Mingzhang.Accounts;
using Mingzhang.Checking.Wording;

namespace Mingzhang.Checking.Rules.Narrative;

/// <summary>住房保障支出（类）住房保障支出（款）: the section bears the name of its class.</summary>
internal sealed class N109SectionsAreNotTheirClass : Rule
{
    /// <summary>Classes that have a section of their own name.</summary>
    private static readonly string[] Alike = ["其他", "债务", "抗疫特别国债", "预备费", "转移性"];

    public override IEnumerable<Outcome> Check(AccountSet account)
    {
        var items = Prose.Of(account).In(Part.Narrative).Concat(Prose.Of(account).In(Part.Glossary)).SelectMany(NamedItem.In).Where(i => i.Class.Length > 0 && i.Section.Length > 0).ToList();
        if (items.Count == 0) return [new Outcome.NotEvaluable("没有读到写明类款的逐项说明", "no itemised paragraph names class and section", ["类款项说明"])];
        var printed = PrintedNames.Of(account);
        var codes = account.Claims.OfType<ItemClaim>().Where(c => c.Code is { Length: 7 }).GroupBy(c => CodeName.Key(c.Item ?? "")).ToDictionary(g => g.Key, g => g.First().Code!);
        var faults = new Faults(Code);
        foreach (var item in items)
            if (CodeName.Key(item.Class) == CodeName.Key(item.Section) && !Alike.Any(a => item.Class.StartsWith(a, StringComparison.Ordinal)))
                Add(item, codes.GetValueOrDefault(CodeName.Key(item.Item)) is { } code ? printed.Of(code[..5]) ?? FunctionCodes.Find(code[..5], account.Year)?.Name : null, faults);
        return faults.Count > 0 ? faults.Outcomes : [new Outcome.Holds("款级科目均未写成类级科目", "no section bears its class's name")];
    }

    private static void Add(NamedItem item, string? section, Faults faults) =>
        faults.Add(item.Stretch, item.Start, item.End - item.Start, Level.Warning,
            $"“{item.Item}（项）”的款级科目写成了类级科目的名称“{item.Section}”{(section is null ? "" : $"，应为“{section}”")}。",
            $"The section of {item.Item} bears the name of its class, \"{item.Section}\"{(section is null ? "" : $"; it is \"{section}\"")}.", section is null ? "改为款级科目名称" : $"改为“{section}（款）”");
}
