using Mingzhang.Accounts;
using Mingzhang.Reading.Narrative.Lexing;

namespace Mingzhang.Reading.Narrative.Claims;

/// <summary>Parts that follow their whole: behind 其中, behind 包括, within 主要用于.</summary>
internal sealed class Listings(PassageText text, Speech speech, Breakdowns breakdowns)
{
    public Address? Whole() =>
        (speech.Quantity ?? speech.Section.Subject) is { Nature: Nature.Basic or Nature.Personnel or Nature.Public or Nature.Project, Function: null } whole ? whole : null;

    public void BeginBreakdown(Token token)
    {
        var opensSentence = token.Start == 0 || text.PreviousChar(token.Start) is '。';
        if (speech.InReason && !speech.InPurpose && !opensSentence) return;
        speech.InReason = false;
        speech.Boundary = token.End;
        var whole = opensSentence ? speech.PreviousFirst ?? speech.PassageFirst : speech.LastValue?.Address?.Quantity ?? speech.First ?? speech.Subject;
        if (whole is null) return;
        speech.WholeStage = opensSentence ? null : whole.Stage;
        if (text.Folded.AsSpan(token.End).Trim(": ").IsEmpty) breakdowns.BeginOverPassages(whole, text.Place(token.Start, token.End));
        else breakdowns.BeginInSentence(whole, text.Place(token.Start, token.End), speech.InBrackets);
    }

    /// <summary>包括：基本工资60万元、津贴补贴40万元: a list with amounts, not one of names.</summary>
    public bool HasAmounts(int from)
    {
        for (var at = from; at < text.Folded.Length; at++)
        {
            if (text.Folded[at] is '。' or ';' or '、' || text.Folded[at] == ',' && !char.IsAsciiDigit(text.Folded[at - 1])) return false;
            if (text.Folded[at] == '元' && at > from + 1) return char.IsAsciiDigit(text.Folded[at - 1]) || text.Folded[at - 1] == '万' && char.IsAsciiDigit(text.Folded[at - 2]);
        }
        return false;
    }

    /// <summary>What 主要 are parts need not make their whole.</summary>
    public void Begin(Token token, bool exhaustive)
    {
        if (speech.InReason || speech.LastValue is not { Address: { } whole }) return;
        speech.Boundary = token.End;
        speech.WholeStage = whole.Stage;
        breakdowns.BeginInSentence(whole.Quantity, text.Place(token.Start, token.End), speech.InBrackets, exhaustive);
    }

    /// <summary>
    /// （二）商品和服务支出，包括：办公费5万元、培训费2万元; 机关运行经费，主要用于…: an expense named in such a list is the part of
    /// the whole that it took, not all that was spent on it.
    /// </summary>
    public bool HoldsExpense(Address address) =>
        IsExpense(address.Concept) && (IsDividedByExpenses(breakdowns.Whole) || speech.InPurpose && IsDividedByExpenses(speech.First));

    private static bool IsDividedByExpenses(Address? whole) =>
        whole is { Economic: not null } or { Nature: Nature.Basic or Nature.Personnel or Nature.Public } || whole?.Concept == Concepts.OperatingExpenses;

    private static bool IsExpense(Concept concept) =>
        concept == Concepts.Reception || concept == Concepts.Training || concept == Concepts.Meetings || concept == Concepts.VehicleRunning || concept == Concepts.OverseasTravel;
}
