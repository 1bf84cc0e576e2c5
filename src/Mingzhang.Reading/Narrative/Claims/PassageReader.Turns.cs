using Mingzhang.Accounts;
using Mingzhang.Reading.Narrative.Lexing;
using Mingzhang.Reading.Narrative.Lexicon;

namespace Mingzhang.Reading.Narrative.Claims;

/// <summary>Numbers that are dealt out in the order of what was named before them: 甲、乙分别为60万元、40万元，分别占60%、40%.</summary>
internal sealed partial class PassageReader
{
    private List<(Address? Address, int Sign)>? dealt;
    private List<Address> lastDealt = [];

    /// <summary>How many numbers of one kind follow this term, with nothing but 、 and ， and 和 between them.</summary>
    private int RunOf(int index)
    {
        var kind = QuantityKind.Plain;
        var count = 0;
        dealt = null;
        for (var i = index + 1; i < tokens.Count && tokens[i].Kind is not (TokenKind.Stop or TokenKind.Semicolon); i++)
        {
            if (tokens[i].Kind != TokenKind.Number)
            {
                if (count > 0 && tokens[i].Kind is not (TokenKind.Pause or TokenKind.Comma)) break;
                continue;
            }
            if (count > 0 && (tokens[i].Unit.Kind != kind || tokens[i].Start - PreviousEnd(i) > 2)) break;
            (kind, count) = (tokens[i].Unit.Kind, count + 1);
        }
        return count > 1 && kind is QuantityKind.Money or QuantityKind.Percent ? count : 0;
    }

    private int PreviousEnd(int index)
    {
        while (tokens[--index].Kind != TokenKind.Number) { }
        return tokens[index].End;
    }

    /// <summary>The address whose turn it is; none if what was named before is not as much as there are numbers.</summary>
    private (Address?, int) Turn(Token token)
    {
        dealt ??= Deal(token.Unit.Kind == QuantityKind.Money) ?? [.. Enumerable.Repeat(((Address?)null, 1), speech.Turns)];
        return dealt[^speech.Turns--];
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

    /// <summary>年初结转和结余10万元（一般公共预算财政拨款8万元，…）: what each budget bears of the quantity spoken of.</summary>
    private void DivideByFund(Fund fund, Token token, Term term)
    {
        if (speech.InReason || IsPartOnly(token, term) || speech.Subject is not { } subject) return;
        var whole = speech.DividedByFund is { } divided && divided with { Fund = subject.Fund } == subject ? divided : subject;
        if (whole.Fund is not (Fund.All or Fund.Fiscal) || !IsBorneByFunds(whole.Concept)) return;
        var stage = speech.Stage;
        speech.TakeSubject(whole with { Fund = fund, Concept = whole.Concept == Concepts.Income ? Concepts.GrantIncome : whole.Concept });
        (speech.Stage, speech.DividedByFund) = (stage, whole);
    }

    private static bool IsBorneByFunds(Concept concept) =>
        concept == Concepts.GrantIncome || concept == Concepts.Income || concept == Concepts.Expenditure || concept == Concepts.OpeningCarryOver || concept == Concepts.ClosingCarryOver;

    /// <summary>年初预算数90万元，决算数95万元，预决算差异率5.56%: falls where the two amounts before it do; the word itself has no direction.</summary>
    private void TakeDeviation()
    {
        if (speech.InReason || speech.Subject is not { } subject) return;
        var falls = speech is { LastBudget: { } budget, LastValue: { Address.Stage: Stage.Final } final } && final.Common < budget.Common;
        (speech.Basis, speech.BasisFresh) = (subject.At(speech.LastBudget?.Address?.Stage ?? speech.BudgetStage ?? Stage.InitialBudget), false);
        (speech.Direction, speech.DirectionOpen) = (falls ? -1 : 1, false);
    }

    /// <summary>包括：基本工资60万元、津贴补贴40万元: a list with amounts, not one of names.</summary>
    private bool ListsAmounts(int from)
    {
        for (var at = from; at < folded.Length; at++)
        {
            if (folded[at] is '。' or ';' or '、' || folded[at] == ',' && !char.IsAsciiDigit(folded[at - 1])) return false;
            if (folded[at] == '元' && at > from + 1) return char.IsAsciiDigit(folded[at - 1]) || folded[at - 1] == '万' && char.IsAsciiDigit(folded[at - 2]);
        }
        return false;
    }

    /// <summary>What 主要 are parts need not make their whole.</summary>
    private void BeginListed(Token token, bool exhaustive)
    {
        if (speech.InReason || speech.LastValue is not { Address: { } whole }) return;
        speech.Boundary = token.End;
        speech.WholeStage = whole.Stage;
        breakdowns.BeginInSentence(whole.Quantity, Place(token.Start, token.End), speech.InBrackets, exhaustive);
    }
}
