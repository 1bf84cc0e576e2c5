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
                if (!Below(passage.Path, path)) breakdowns.Finish(exhaustive: true);
                path = passage.Path;
                if (passage.Path.Count < 2) item = null;
            }
            if (!sections.TryGetValue(passage.Path, out var section)) sections.Add(passage.Path, section = SectionDefaults.Of(passage.Path));
            item = TakeItem(passage, section, item, setting, read);
            NilClaims.Find(passage, section, read.Claims);
            sentence = new PassageReader(passage, item, setting, read, breakdowns, section, sentence).Read();
        }
        breakdowns.Finish(exhaustive: true);
        return read;
    }

    private static bool IsRead(Passage passage) =>
        passage.Part is Part.Narrative or Part.Report or Part.Overview or Part.Front && passage.HeadingLevel is 0 or > 3;

    /// <summary>行政运行（项） heads the paragraphs up to the next item or section.</summary>
    private static Address? TakeItem(Passage passage, SectionDefaults section, Address? item, NarrativeSetting setting, NarrativeRead read)
    {
        if (passage.Part == Part.Glossary || passage.Path.Count < 2) return null;
        var folded = Folding.Fold(passage.Text);
        if (ItemHeading.Find(folded, passage.Text, Numeral.Parse(folded).Length) is not { } heading || heading.Start > 12)
            return Numeral.Parse(folded).Level is > 0 and < 5 ? null : item;
        var code = heading.Resolve(setting);
        var place = new Places(passage, folded).At(heading.Start, heading.End, -1);
        read.Claims.Add(new ItemClaim(heading.Class, heading.Section, heading.Item, code, place));
        var fund = section.Fund == Fund.All ? Fund.GeneralPublic : section.Fund;
        return new Address(Concepts.Expenditure) { Function = heading.Function(code), Fund = fund };
    }

    /// <summary>Contents, glossary, headings, table titles: their numbers are years, ordinals and page numbers, or are listed as untouched.</summary>
    private static void Loose(Passage passage, NarrativeRead read)
    {
        var folded = Folding.Fold(passage.Text);
        var places = new Places(passage, folded);
        foreach (var token in Lexer.Read(folded, Numeral.Parse(folded).Length))
        {
            if (token.Kind is not (TokenKind.Number or TokenKind.Year or TokenKind.NoQuantity)) continue;
            var number = new LooseNumber(passage.Text[token.Start..token.End], token.Reason ?? (token.Kind == TokenKind.Year ? "date" : passage.Part.ToString()), places.At(token.Start, token.End, -1));
            if (token.Kind == TokenKind.Number && passage.Part is Part.Narrative or Part.Report && token.Unit.Kind is QuantityKind.Money or QuantityKind.Percent) read.Untouched.Add(number);
            else read.NoQuantities.Add(number);
        }
    }

    private static bool Below(IReadOnlyList<string> path, IReadOnlyList<string> above) =>
        path.Count >= above.Count && above.SequenceEqual(path.Take(above.Count), StringComparer.Ordinal);
}
