using Mingzhang.Accounts;
using Mingzhang.Reading.Narrative.Lexing;
using Mingzhang.Reading.Narrative.Lexicon;

namespace Mingzhang.Reading.Narrative.Claims;

/// <summary>The address that a subject has under the fund and nature of its sentence and section.</summary>
internal sealed class SubjectAddress(PassageText text, Speech speech, Breakdowns breakdowns)
{
    public Address? Of(int index, Term term)
    {
        var before = FundBefore(index);
        speech.NamedFund = before ?? FundNamed(term) ?? speech.NamedFund;
        if (term is { Kind: TermKind.Generic, Text: "支出" } && text.BehindMark(text.Tokens[index].Start) && IsIncome(speech.Subject)) return new Address(Concepts.Expenditure) { Fund = speech.Subject!.Fund };
        var fund = before ?? (term.Text.StartsWith("本年", StringComparison.Ordinal) ? speech.NamedFund : null) ?? speech.Section.Fund;
        if (term.Kind == TermKind.Generic && term.Template!.FundSource == FundSource.Own) return breakdowns.Whole?.Concept == Concepts.Income ? term.Template.Address : null;
        if (term.Kind == TermKind.Generic && (fund is not (Fund.GovernmentFund or Fund.StateCapital) || speech.InShare)) return null;
        if (term.Meaning.StartsWith("sme-award", StringComparison.Ordinal))
            return speech.Locus is { } locus ? new Address(Concepts.Find(locus)!) : new Address(Concepts.SmeContracts);
        var address = term.Template!.Resolve(fund);
        return term.Template.OfSectionNature && address is not null ? address with { Nature = speech.Section.Nature == Nature.Project ? Nature.Project : Nature.All } : address;
    }

    private static bool IsIncome(Address? subject) => subject?.Concept == Concepts.GrantIncome || subject?.Concept == Concepts.Income;

    /// <summary>一般公共预算财政拨款项目支出, 使用一般公共预算财政拨款安排基本支出</summary>
    private Fund? FundBefore(int index) =>
        index > 0 && text.Tokens[index - 1] is { Kind: TokenKind.Term, Term.Kind: TermKind.Neutral } words && text.Folded.AsSpan(words.End, text.Tokens[index].Start - words.End) is "" or "安排" or "安排的" ? FundNamed(words.Term!) : null;

    public static Fund? FundNamed(Term term) =>
        term.Text.StartsWith("一般公共预算", StringComparison.Ordinal) ? Fund.GeneralPublic
        : term.Text.StartsWith("政府性基金预算", StringComparison.Ordinal) ? Fund.GovernmentFund
        : term.Text.StartsWith("国有资本经营预算", StringComparison.Ordinal) ? Fund.StateCapital
        : null;
}
