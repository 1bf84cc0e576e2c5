using Mingzhang.Accounts;
using Mingzhang.Reading.Narrative.Lexing;

namespace Mingzhang.Reading.Narrative.Claims;

/// <summary>
/// Reads one passage from left to right: terms set what is being spoken of, numbers are put at the address that results.
/// A clause without a subject inherits it; the section gives the default.
/// </summary>
internal sealed class PassageReader
{
    private readonly PassageText text;
    private readonly NarrativeRead read;
    private readonly Breakdowns breakdowns;
    private readonly ItemsWithin items;
    private readonly TermReader terms;
    private readonly NumberReader numbers;
    private readonly Years years;
    private readonly Marks marks;

    public PassageReader(Passage passage, Address? item, NarrativeSetting setting, NarrativeRead read, Breakdowns breakdowns, SectionDefaults section, int firstSentence, int from)
    {
        (this.read, this.breakdowns) = (read, breakdowns);
        text = new PassageText(passage, from, firstSentence);
        var speech = new Speech { Section = section, Item = item, Subject = item ?? (passage.Part == Part.Narrative ? section.Subject : null), Boundary = from };
        var comparisons = new Comparisons(text, speech, read, breakdowns);
        var listings = new Listings(text, speech, breakdowns);
        var subjects = new Subjects(text, speech, listings, new SubjectAddress(text, speech, breakdowns));
        var turns = new Turns(text, speech, breakdowns);
        var named = new NamedNumbers(text, speech, breakdowns);
        items = new ItemsWithin(text, speech, setting);
        terms = new TermReader(text, speech, read, breakdowns, subjects, comparisons, listings, turns);
        numbers = new NumberReader(text, speech, read, breakdowns, new MoneyReader(text, speech, subjects, named), new RateReader(text, speech, breakdowns, named), new CountReader(text, speech, named), turns);
        years = new Years(text, speech, read, comparisons, setting);
        marks = new Marks(text, speech, breakdowns, subjects);
    }

    /// <summary>Reads the passage and gives the number of the next sentence.</summary>
    public int Read()
    {
        for (var i = 0; i < text.Tokens.Count; i++)
        {
            var token = text.Tokens[i];
            items.TakeUpTo(token.Start);
            switch (token.Kind)
            {
                case TokenKind.Term:
                    i = terms.Take(i, token, token.Term!);
                    break;
                case TokenKind.Number:
                    numbers.Take(i, token);
                    break;
                case TokenKind.Year:
                    years.Take(i, token);
                    break;
                case TokenKind.NoQuantity:
                    read.NoQuantities.Add(new LooseNumber(text.Printed[token.Start..token.End], token.Reason!, text.Place(token.Start, token.End)));
                    break;
                default:
                    marks.Take(token);
                    break;
            }
        }
        breakdowns.EndSentence();
        return text.Sentence + 1;
    }
}
