using Mingzhang.Accounts;
using Mingzhang.Reading.Narrative.Claims;
using Mingzhang.Reading.Narrative.Lexing;
using Mingzhang.Reading.Outline;

namespace Mingzhang.Reading.Narrative;

/// <summary>Reads the running text of an account: claims, not sentences that are known in advance.</summary>
internal static class NarrativeReader
{
    public static NarrativeRead Read(IReadOnlyList<Passage> passages, NarrativeSetting setting)
    {
        var read = new NarrativeRead();
        var breakdowns = new Breakdowns(read);
        var sections = new Dictionary<IReadOnlyList<string>, SectionDefaults>(PathComparer.Instance);
        Address? item = null;
        IReadOnlyList<string> path = [];
        var sentence = 0;
        foreach (var passage in passages)
        {
            if (!IsRead(passage))
            {
                Loose(passage, read);
                continue;
            }
            if (!PathComparer.Instance.Equals(passage.Path, path))
            {
                if (!passage.Path.Take(2).SequenceEqual(path.Take(2), StringComparer.Ordinal)) item = null;
                path = passage.Path;
            }
            breakdowns.Enter(passage.Path, passage.NumeralLength == 0 ? 0 : Numeral.Parse(Folding.Fold(passage.Text)).Level);
            if (!sections.TryGetValue(passage.Path, out var section)) sections.Add(passage.Path, section = SectionDefaults.Of(passage.Path));
            var from = passage.NumeralLength;
            item = TakeItem(passage, section, item, setting, read, ref from);
            NilClaims.Find(passage, read.Claims);
            sentence = new PassageReader(passage, item, setting, read, breakdowns, section, sentence, from).Read();
        }
        breakdowns.Enter([], 1);
        return Delimitation.Apply(passages, read);
    }

    private static bool IsRead(Passage passage) =>
        passage.Part is Part.Narrative or Part.Report or Part.Overview or Part.Front && passage.HeadingLevel is 0 or > 3;

    /// <summary>行政运行（项） heads the paragraphs up to the next item or section.</summary>
    private static Address? TakeItem(Passage passage, SectionDefaults section, Address? item, NarrativeSetting setting, NarrativeRead read, ref int from)
    {
        if (passage.Path.Count < 2) return null;
        var folded = Folding.Fold(passage.Text);
        if (SectionHeading.Find(folded, setting, ref from) is { } above) return Spending(above, section);
        if (ItemHeading.Find(folded, passage.Text, from) is not { } heading || heading.Start > from + 12)
            return from > 0 ? null : item;
        from = heading.End;
        var code = heading.Resolve(setting);
        var place = new Places(passage, folded).At(heading.Start, heading.End, -1);
        read.Claims.Add(new ItemClaim(heading.Class, heading.Section, heading.Item, code, place));
        return Spending(heading.Function(code), section);
    }

    public static Address Spending(string function, SectionDefaults section) =>
        new(Concepts.Expenditure) { Function = function, Fund = section.Fund == Fund.All ? Fund.GeneralPublic : section.Fund };

    /// <summary>Contents, glossary, headings, table titles: their numbers are years, ordinals and page numbers, or are listed as untouched.</summary>
    private static void Loose(Passage passage, NarrativeRead read)
    {
        var folded = Folding.Fold(passage.Text);
        var places = new Places(passage, folded);
        foreach (var token in Lexer.Read(folded, passage.NumeralLength))
        {
            if (token.Kind is not (TokenKind.Number or TokenKind.Year or TokenKind.NoQuantity)) continue;
            var number = new LooseNumber(passage.Text[token.Start..token.End], token.Reason ?? (token.Kind == TokenKind.Year ? "date" : passage.Part.ToString()), places.At(token.Start, token.End, -1));
            if (token.Kind == TokenKind.Number && passage.Part is Part.Narrative or Part.Report && token.Unit.Kind is QuantityKind.Money or QuantityKind.Percent) read.Untouched.Add(number);
            else read.NoQuantities.Add(number);
        }
    }

}
