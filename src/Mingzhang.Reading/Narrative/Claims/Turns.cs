using Mingzhang.Accounts;
using Mingzhang.Reading.Narrative.Lexing;

namespace Mingzhang.Reading.Narrative.Claims;

/// <summary>Numbers that are dealt out in the order of what was named before them: 甲、乙分别为60万元、40万元，分别占60%、40%.</summary>
internal sealed class Turns(PassageText text, Speech speech, Breakdowns breakdowns)
{
    private List<(Address? Address, int Sign)>? dealt;
    private List<Address> lastDealt = [];

    /// <summary>How many numbers of one kind follow this term, with nothing but 、 and ， and 和 between them.</summary>
    public int RunOf(int index)
    {
        var kind = QuantityKind.Plain;
        var count = 0;
        dealt = null;
        for (var i = index + 1; i < text.Tokens.Count && text.Tokens[i].Kind is not (TokenKind.Stop or TokenKind.Semicolon); i++)
        {
            if (text.Tokens[i].Kind != TokenKind.Number)
            {
                if (count > 0 && text.Tokens[i].Kind is not (TokenKind.Pause or TokenKind.Comma)) break;
                continue;
            }
            if (count > 0 && (text.Tokens[i].Unit.Kind != kind || text.Tokens[i].Start - PreviousEnd(i) > 2)) break;
            (kind, count) = (text.Tokens[i].Unit.Kind, count + 1);
        }
        return count > 1 && kind is QuantityKind.Money or QuantityKind.Percent ? count : 0;
    }

    /// <summary>The address whose turn it is; none if what was named before is not as much as there are numbers.</summary>
    public (Address? Address, int Sign) Next(Token token)
    {
        dealt ??= Deal(token.Unit.Kind == QuantityKind.Money) ?? [.. Enumerable.Repeat(((Address?)null, 1), speech.Turns)];
        return dealt[^speech.Turns--];
    }

    private int PreviousEnd(int index)
    {
        while (text.Tokens[--index].Kind != TokenKind.Number) { }
        return text.Tokens[index].End;
    }

    private List<(Address? Address, int Sign)>? Deal(bool money)
    {
        var turns = speech.Turns;
        if (money && speech.ListedStages.Count == turns && speech.Listed.Count < turns && speech.Subject is { } subject) return speech.ListedStages.ConvertAll(s => ((Address?)subject.At(s), 1));
        var named = money || speech.Amounts.Count < turns ? speech.Listed : speech.Amounts;
        if (named.Count == 0 && lastDealt.Count == turns) named = lastDealt;
        if (named.Count == 1 && money) return [.. Enumerable.Repeat(((Address?)named[0], 1), turns)];
        if (named.Count < turns) return null;
        lastDealt = named.GetRange(named.Count - turns, turns);
        return lastDealt.ConvertAll(a => (Said(a, money), speech.Direction is -1 ? -1 : 1));
    }

    private Address? WholeOf(Address part) =>
        speech.ShareBase ?? breakdowns.Whole ?? (part.Function is not null ? part with { Function = null, Nature = Nature.All } : speech.Section.Subject);

    /// <summary>What is said of one of them: its amount, its share, its completion or its change.</summary>
    private Address? Said(Address of, bool money)
    {
        if (!money && speech.InShare) return WholeOf(of) is { } whole && !whole.Equals(of) ? of.ShareOf(whole with { Stage = of.Stage, Year = of.Year }) : null;
        if (!money && speech is { InCompletion: true, CompletionStage: { } stage }) return of.At(Stage.Final).CompletionOf(of.At(stage));
        if (speech.Direction is null) return money ? of with { Stage = speech.Stage ?? of.Stage } : null;
        var basis = speech.Basis is { } b ? of with { Stage = b.Stage, Year = b.Year } : of.At(Stage.Final).Previous;
        return money ? of.At(Stage.Final).ChangeFrom(basis) : of.At(Stage.Final).GrowthFrom(basis);
    }
}
