using Mingzhang.Accounts;
using Mingzhang.Reading.Narrative.Lexing;
using Mingzhang.Reading.Narrative.Lexicon;

namespace Mingzhang.Reading.Narrative.Claims;

/// <summary>What a sentence comes to speak of: the named quantity, unless the words around it say that it is a part, a basis or a reason.</summary>
internal sealed class Subjects(PassageText text, Speech speech, Listings listings, SubjectAddress addresses)
{
    public void Take(int index, Token token, Term term)
    {
        var address = addresses.Of(index, term);
        if (address is null || speech.AverageFrom >= 0 || IsPartOnly(token, term) || RunsOn(index, term)) return;
        if (text.LeadsNumber(index) && listings.HoldsExpense(address)) return;
        if (term.Text == "总支出" && BesideTotalIncome(token)) address = new Address(Concepts.ExpenditureGrandTotal) { Fund = address.Fund };
        if (speech.InShare)
        {
            speech.ShareBase = address;
            return;
        }
        if (speech.InReason)
        {
            speech.ReasonSubject = address;
            if (!text.BehindMark(token.Start) || !text.LeadsNumber(index)) return;
            speech.InReason = false;
        }
        speech.IsOverall = term.Text.EndsWith("总体", StringComparison.Ordinal);
        speech.TakeSubject(text.Passage.Part == Part.Report && address.Nature == Nature.Project ? OfProject(address, token.Start) : speech.InFund(address), IsOfBasis(index));
    }

    /// <summary>与2023年度收、支总计90万元相比: the subject right behind the basis is last year's.</summary>
    private bool IsOfBasis(int index)
    {
        if (index == 0 || !text.LeadsNumber(index)) return false;
        var before = text.Tokens[index - 1];
        return before.End >= text.Tokens[index].Start - 1 && (before.Kind == TokenKind.Year || before is { Term: { Kind: TermKind.Basis } basis } && !basis.Text.EndsWith('比'));
    }

    /// <summary>总收入…，总支出…; 总支出…，其中本年支出…: the total with what is carried over. Elsewhere 总支出 is the year's spending.</summary>
    private bool BesideTotalIncome(Token token)
    {
        if (speech.LastValue?.Address?.Concept == Concepts.IncomeGrandTotal) return true;
        var stop = text.Folded.IndexOf('。', token.End);
        var rest = text.Folded.AsSpan(token.End, (stop < 0 ? text.Folded.Length : stop) - token.End);
        return rest.Contains("本年支出", StringComparison.Ordinal) || rest.Contains("年末", StringComparison.Ordinal);
    }

    /// <summary>
    /// 涉及一般公共预算支出457.35万元 is the money of what was counted before, 基本建设类项目支出 one kind of projects: not the whole.
    /// </summary>
    public bool IsPartOnly(Token token, Term term)
    {
        var before = text.Folded.AsSpan(0, token.Start).TrimEnd(' ');
        return before.EndsWith("涉及", StringComparison.Ordinal) || before.EndsWith("类", StringComparison.Ordinal) || before.EndsWith("性", StringComparison.Ordinal)
            || IsDomestic(term);
    }

    /// <summary>Where receptions abroad are told apart, 外事接待 is part of the domestic ones.</summary>
    public bool IsDomestic(Term term) => term.Text.StartsWith("外事接待", StringComparison.Ordinal) && text.Folded.Contains("国(境)外", StringComparison.Ordinal);

    /// <summary>“三公”经费总支出: the second word only says that the first is a total.</summary>
    private bool RunsOn(int index, Term term) =>
        term.Text is "总支出" or "总收入" && index > 0 && text.Tokens[index - 1] is { Kind: TokenKind.Term, Term.Kind: TermKind.Subject } before && before.End == text.Tokens[index].Start;

    /// <summary>"…信访维稳项目支出3.64万元" in a report is the spending of that project, not all project expenditure.</summary>
    private Address OfProject(Address all, int end) =>
        NamedThings.Name(text.Printed, text.Folded, speech.Boundary, end, text.Tokens, text.Tokens.Count) is { Length: > 3 } name ? NamedThings.Project(name)
        : NamedThings.IsProjectHeading(text.Passage.Section) ? NamedThings.Project(text.Passage.Section)
        : all;

    public void TakeNamed(Address named)
    {
        var stage = speech.Stage;
        speech.TakeSubject(named);
        speech.Stage = stage;
    }
}
