using Mingzhang.Accounts;
using Mingzhang.Checking.Wording;

namespace Mingzhang.Checking.Rules.Disclosure;

/// <summary>The function items that the glossary explains, and those that the explanation of the account itemises.</summary>
internal sealed record GlossaryItems(IReadOnlyList<NamedItem> Explained, IReadOnlyList<NamedItem> Used)
{
    /// <summary>Fewer explained items are examples, not a glossary of all.</summary>
    private const int Fewest = 3;

    public static GlossaryItems Of(AccountSet account)
    {
        var prose = Prose.Of(account);
        return new([.. prose.In(Part.Glossary).SelectMany(NamedItem.In)], [.. prose.In(Part.Narrative).SelectMany(NamedItem.In)]);
    }

    public bool AreComparable => Explained.Count >= Fewest && Used.Count >= Fewest;

    /// <summary>The same item; a section left out on one side makes no difference.</summary>
    public static bool Same(NamedItem a, NamedItem b) => a.Key == b.Key || ((a.Section.Length == 0 || b.Section.Length == 0) && CodeName.Key(a.Item) == CodeName.Key(b.Item));
}
