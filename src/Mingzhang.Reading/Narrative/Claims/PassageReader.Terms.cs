using Mingzhang.Accounts;
using Mingzhang.Reading.Narrative.Lexing;
using Mingzhang.Reading.Narrative.Lexicon;

namespace Mingzhang.Reading.Narrative.Claims;

/// <summary>What the terms of a sentence do to what is being spoken of.</summary>
internal sealed partial class PassageReader
{
    private int TakeTerm(int index, Token token, Term term)
    {
        switch (term.Kind)
        {
            case TermKind.Subject or TermKind.Generic:
                TakeSubject(index, token, term);
                break;
            case TermKind.Count when IsDomestic(term):
                (speech.CountTerm, speech.LastCount) = (null, null);
                break;
            case TermKind.Count:
                speech.CountTerm = term;
                break;
            case TermKind.Locus:
                speech.Locus = term.Meaning;
                break;
            case TermKind.Stage:
                TakeStage(index, token, term.Stage!.Value);
                break;
            case TermKind.Basis:
                SetBasis(token.Start, BasisOf(term), a => Rebased(a, term.Stage));
                break;
            case TermKind.Year when !speech.InReason:
                speech.Year = AccountYear.Previous;
                break;
            case TermKind.Direction:
                TakeDirection(token, term);
                break;
            case TermKind.List when ListsAmounts(token.End):
                BeginListed(token, exhaustive: !term.Text.StartsWith("主要", StringComparison.Ordinal));
                break;
            case TermKind.List when ListWhole() is { } whole && !speech.InReason && term.Meaning.Length == 0:
                return SkipTo(Lists.Read(passage, folded, token.End, whole, speech.Section, Place, read.Claims), index);
            default:
                TakeConnective(index, token, term);
                break;
        }
        return index;
    }

    /// <summary>Words that say how what follows stands to what was said.</summary>
    private void TakeConnective(int index, Token token, Term term)
    {
        switch (term.Kind)
        {
            case TermKind.Share:
                (speech.InShare, speech.ShareBase) = (!speech.InReason, term.Template?.Resolve(speech.Section.Fund));
                break;
            case TermKind.Completion:
                (speech.InCompletion, speech.CompletionStage) = (!speech.InReason, term.Stage);
                break;
            case TermKind.Compare:
                speech.Comparison = (term.Sign, speech.Stage ?? Stage.Final, token.Start);
                break;
            case TermKind.Neutral when FundNamed(term) is { } fund && LeadsNumber(index):
                DivideByFund(fund, token, term);
                break;
            case TermKind.Average when !speech.InReason:
                (speech.AverageFrom, speech.PerVehicle) = (token.End, term.Meaning == "vehicles");
                break;
            case TermKind.Saving when speech.Subject is { } bought && bought.Concept == Concepts.Procurement && speech.LastBudget?.Address?.Quantity.At(Stage.Final) == bought.At(Stage.Final):
                (speech.Basis, speech.Direction, speech.BasisFresh) = (bought.At(speech.LastBudget.Address.Stage), -1, false);
                break;
            case TermKind.Deviation:
                TakeDeviation();
                break;
            case TermKind.Respectively:
                speech.Turns = RunOf(index);
                break;
            case TermKind.Breakdown:
                // 更新购置公务用车3辆其中：轿车3辆: converters drop the comma at the end of a full line.
                speech.CountTerm = null;
                BeginBreakdown(token);
                break;
            case TermKind.Close:
                breakdowns.EndSentence();
                break;
            case TermKind.Reason or TermKind.Purpose:
                if (term.Kind == TermKind.Purpose && ListsAmounts(token.End)) BeginListed(token, exhaustive: false);
                (speech.InReason, speech.InPurpose, speech.Boundary, speech.CountTerm) = (true, term.Kind == TermKind.Purpose, token.End, null);
                break;
        }
    }

    private Address? ListWhole() =>
        (speech.Quantity ?? speech.Section.Subject) is { Nature: Nature.Basic or Nature.Personnel or Nature.Public or Nature.Project, Function: null } whole ? whole : null;

    private int SkipTo(int end, int index)
    {
        while (index + 1 < tokens.Count && tokens[index + 1].Start < end) index++;
        return index;
    }

    private void TakeSubject(int index, Token token, Term term)
    {
        var address = AddressOf(index, term);
        if (address is null || speech.AverageFrom >= 0 || IsPartOnly(token, term) || RunsOn(index, term)) return;
        if (LeadsNumber(index) && IsExpenseOfList(address)) return;
        if (term.Text == "总支出" && BesideTotalIncome(token)) address = new Address(Concepts.ExpenditureGrandTotal) { Fund = address.Fund };
        if (speech.InShare)
        {
            speech.ShareBase = address;
            return;
        }
        if (speech.InReason)
        {
            speech.ReasonSubject = address;
            if (!BehindMark(token.Start) || !LeadsNumber(index)) return;
            speech.InReason = false;
        }
        speech.IsOverall = term.Text.EndsWith("总体", StringComparison.Ordinal);
        speech.TakeSubject(passage.Part == Part.Report && address.Nature == Nature.Project ? OfProject(address, token.Start) : speech.InFund(address), IsOfBasis(index));
    }

    /// <summary>与2023年度收、支总计90万元相比: the subject right behind the basis is last year's.</summary>
    private bool IsOfBasis(int index)
    {
        if (index == 0 || !LeadsNumber(index)) return false;
        var before = tokens[index - 1];
        return before.End >= tokens[index].Start - 1 && (before.Kind == TokenKind.Year || before is { Term: { Kind: TermKind.Basis } basis } && !basis.Text.EndsWith('比'));
    }

    /// <summary>总收入…，总支出…; 总支出…，其中本年支出…: the total with what is carried over. Elsewhere 总支出 is the year's spending.</summary>
    private bool BesideTotalIncome(Token token)
    {
        if (speech.LastValue?.Address?.Concept == Concepts.IncomeGrandTotal) return true;
        var stop = folded.IndexOf('。', token.End);
        var rest = folded.AsSpan(token.End, (stop < 0 ? folded.Length : stop) - token.End);
        return rest.Contains("本年支出", StringComparison.Ordinal) || rest.Contains("年末", StringComparison.Ordinal);
    }

    /// <summary>
    /// 涉及一般公共预算支出457.35万元 is the money of what was counted before, 基本建设类项目支出 one kind of projects: not the whole.
    /// </summary>
    private bool IsPartOnly(Token token, Term term)
    {
        var before = folded.AsSpan(0, token.Start).TrimEnd(' ');
        return before.EndsWith("涉及", StringComparison.Ordinal) || before.EndsWith("类", StringComparison.Ordinal) || before.EndsWith("性", StringComparison.Ordinal)
            || IsDomestic(term);
    }

    /// <summary>Where receptions abroad are told apart, 外事接待 is part of the domestic ones.</summary>
    private bool IsDomestic(Term term) => term.Text.StartsWith("外事接待", StringComparison.Ordinal) && folded.Contains("国(境)外", StringComparison.Ordinal);

    /// <summary>“三公”经费总支出: the second word only says that the first is a total.</summary>
    private bool RunsOn(int index, Term term) =>
        term.Text is "总支出" or "总收入" && index > 0 && tokens[index - 1] is { Kind: TokenKind.Term, Term.Kind: TermKind.Subject } before && before.End == tokens[index].Start;

    /// <summary>"…信访维稳项目支出3.64万元" in a report is the spending of that project, not all project expenditure.</summary>
    private Address OfProject(Address all, int end) =>
        NamedThings.Name(passage.Text, folded, speech.Boundary, end, tokens, tokens.Count) is { Length: > 3 } name ? NamedThings.Project(name)
        : NamedThings.IsProjectHeading(passage.Section) ? NamedThings.Project(passage.Section)
        : all;

    private Address? AddressOf(int index, Term term)
    {
        var before = FundBefore(index);
        speech.NamedFund = before ?? FundNamed(term) ?? speech.NamedFund;
        if (term is { Kind: TermKind.Generic, Text: "支出" } && BehindMark(tokens[index].Start) && IsIncome(speech.Subject)) return new Address(Concepts.Expenditure) { Fund = speech.Subject!.Fund };
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
        index > 0 && tokens[index - 1] is { Kind: TokenKind.Term, Term.Kind: TermKind.Neutral } words && folded.AsSpan(words.End, tokens[index].Start - words.End) is "" or "安排" or "安排的" ? FundNamed(words.Term!) : null;

    private static Fund? FundNamed(Term term) =>
        term.Text.StartsWith("一般公共预算", StringComparison.Ordinal) ? Fund.GeneralPublic
        : term.Text.StartsWith("政府性基金预算", StringComparison.Ordinal) ? Fund.GovernmentFund
        : term.Text.StartsWith("国有资本经营预算", StringComparison.Ordinal) ? Fund.StateCapital
        : null;

    /// <summary>预算, 决算: the stage of the subject, the base of a completion rate, or the right side of a comparison.</summary>
    private void TakeStage(int index, Token token, Stage stage)
    {
        if (speech.InCompletion)
        {
            speech.CompletionStage ??= stage;
            return;
        }
        if (speech.Comparison is { } comparison)
        {
            var budget = stage == Stage.Budget ? speech.BudgetStage ?? stage : stage;
            Compare(comparison, budget, token.End);
            speech.Comparison = null;
            // 决算数大于年初预算数40.32万元: by so much.
            if (comparison.Sign != 0 && LeadsNumber(index) && speech.Subject is { } larger) (speech.Basis, speech.Direction, speech.DirectionOpen, speech.BasisFresh) = (larger.At(budget), comparison.Sign, false, false);
            return;
        }
        if (speech.AwaitsBasis && speech.Subject is { } compared)
        {
            speech.AwaitsBasis = false;
            SetBasis(token.Start, compared.At(stage), a => a.At(stage));
            return;
        }
        if (speech.InReason) return;
        if (speech.InShare)
        {
            // 占全年预算数的79.26%: of one's own budget.
            if (stage is Stage.InitialBudget or Stage.AdjustedBudget && speech is { ShareBase: null, Stage: null or Stage.Final }) (speech.InShare, speech.InCompletion, speech.CompletionStage) = (false, true, stage);
            return;
        }
        if (stage != Stage.Final && speech.IsOverall) speech.TakeSubject(new Address(Concepts.NamedAmount) { Scope = Scope.Other("收支总体") });
        speech.ListedStages.Add(stage);
        speech.Stage = stage;
        speech.Direction = null;
        if (speech.Item is { } item && !speech.SubjectSinceBoundary) speech.Subject = item;
    }

    private void Compare((int Sign, Stage Left, int Start) comparison, Stage right, int end)
    {
        if (speech.Subject is not { } subject || comparison.Left == right) return;
        read.Claims.Add(new ComparisonClaim(subject.At(comparison.Left), comparison.Sign, subject.At(right), passage.Text[comparison.Start..end], Place(comparison.Start, end)));
    }

    private Address? BasisOf(Term term) => speech.Subject is { } subject ? Rebased(subject, term.Stage) : null;

    private static Address Rebased(Address subject, Stage? stage) => stage is { } budget ? subject.At(budget) : subject.At(Stage.Final).Previous;

    private void TakeDirection(Token token, Term term)
    {
        speech.BasisFresh = false;
        if (speech.InReason) return;
        (speech.Direction, speech.DirectionOpen) = (term.Sign, term.Undecided);
        if (term.Sign != 0 || term.Undecided || speech.Subject is not { } subject) return;
        if (speech is { Basis: null, Stage: { } stage } && stage != Stage.Final)
        {
            Compare((0, Stage.Final, token.Start), stage == Stage.Budget ? speech.BudgetStage ?? stage : stage, token.End);
            return;
        }
        var basis = speech.Basis ?? subject.At(Stage.Final).Previous;
        read.Claims.Add(new DirectionClaim(subject.At(Stage.Final), 0, basis, passage.Text[token.Start..token.End], Place(token.Start, token.End)));
    }

    private void BeginBreakdown(Token token)
    {
        var opensSentence = token.Start == 0 || PreviousChar(token.Start) is '。';
        if (speech.InReason && !speech.InPurpose && !opensSentence) return;
        speech.InReason = false;
        speech.Boundary = token.End;
        var whole = opensSentence ? speech.PreviousFirst ?? speech.PassageFirst : speech.LastValue?.Address?.Quantity ?? speech.First ?? speech.Subject;
        if (whole is null) return;
        speech.WholeStage = opensSentence ? null : whole.Stage;
        if (folded.AsSpan(token.End).Trim(": ").IsEmpty) breakdowns.BeginOverPassages(whole, Place(token.Start, token.End));
        else breakdowns.BeginInSentence(whole, Place(token.Start, token.End), speech.InBrackets);
    }

    private bool BehindMark(int at) => at == 0 || PreviousChar(at) is ',' or ';' or '。' or ':' or '、' or '.';

    private bool LeadsNumber(int index) => index + 1 < tokens.Count && tokens[index + 1].Kind == TokenKind.Number && tokens[index + 1].Start - tokens[index].End <= 3;
}
