using Mingzhang.Accounts;
using Mingzhang.Reading.Narrative.Lexing;

namespace Mingzhang.Reading.Narrative.Claims;

/// <summary>The address of an amount of money.</summary>
internal sealed class MoneyReader(PassageText text, Speech speech, Subjects subjects, NamedNumbers named)
{
    private readonly Evaluations evaluations = new(text, speech);

    public (Address? Address, int Sign) At(int index, Token token)
    {
        if (speech.InReason) return (named.Of(index, token) ?? evaluations.InReason(token), 1);
        if (!speech.SubjectSinceBoundary && !speech.InCompletion && IsOfNextProject(token)) return (TakeEvaluated(token), 1);
        if (!speech.SubjectSinceBoundary && speech.LastCountName is { } counted && text.Between(speech.Boundary, token).Contains("金额", StringComparison.Ordinal))
            return (new Address(Concepts.NamedAmount) { Scope = Scope.Other(counted) }, 1);
        if (!speech.SubjectSinceBoundary && speech.LastCount == Concepts.ProjectsEvaluated && IsOfProjects(text.Between(speech.Boundary, token))) return (TakeEvaluated(token), 1);
        if (!speech.SubjectSinceBoundary && !speech.InCompletion && !named.SaysDirection(token) && !speech.BasisFresh && !(speech.Subject is not null && IsSpent(text.Between(speech.Boundary, token))) && named.Of(index, token) is { } told)
        {
            var at = told with { Stage = speech.Stage ?? Granted(token, told) };
            if (told.Concept != Concepts.ProjectBalance) subjects.TakeNamed(told);
            return (at, 1);
        }
        if (speech.Subject is not { } subject || subject.Concept.Kind != QuantityKind.Money) return (named.Of(index, token) ?? TakeEvaluated(token), 1);
        if (speech.Stage is not (null or Stage.Final) && !speech.SubjectSinceBoundary && IsSpent(text.Between(speech.Boundary, token))) speech.Stage = Stage.Final;
        if (speech is { InCompletion: true, CompletionStage: { } budget }) return (subject.At(budget), 1);
        if (speech.BasisFresh && speech.Basis is { } basis) return (basis, 1);
        if (speech.Direction is not null && !speech.SubjectSinceBoundary && subject.Concept == Concepts.NamedAmount && named.Of(index, token) is { } other && other.Concept == subject.Concept) subject = other;
        if (speech.Direction is { } direction && (subject == speech.Subject ? speech.BasisOf(subject) : subject.Previous) is { } against) return (subject.At(Stage.Final).ChangeFrom(against), direction == 0 ? 1 : direction);
        return (speech.Quantity! with { Stage = speech.Stage is null ? Granted(token, speech.Quantity!) : speech.Quantity!.Stage }, 1);
    }

    /// <summary>A second 某某绩效自评综述 in one paragraph: what follows is no longer of the project spoken of before it.</summary>
    private bool IsOfNextProject(Token token) =>
        speech.Subject is { Scope: { Kind: ScopeKind.Project, Name: { } spoken } } && NamedThings.ReportedProject(text.Passage, token.Start, out var at) is { } next && at > 0
        && NamedThings.ProjectName(next) != spoken && text.Printed.LastIndexOf(spoken, token.Start, StringComparison.Ordinal) < at;

    /// <summary>涉及资金, 资金: what the projects counted before it cost; 涉及一般公共预算 is a part of it.</summary>
    private static bool IsOfProjects(ReadOnlySpan<char> between)
    {
        var at = between.LastIndexOf("涉及", StringComparison.Ordinal);
        var words = (at >= 0 ? between[(at + 2)..] : between).Trim(" ,;、为共计约");
        return words is "资金" or "金额" or "资金总额" or "资金总量" or "预算资金" or "财政资金" or "项目资金" or "资金合计" or "预算金额" or "项目支出" or "项目预算" or "自评项目金额" or "自评项目资金" or "项目金额" || words.Length == 0 && at >= 0;
    }

    /// <summary>基本支出预算300万元，支出290万元: the word alone, after a budget, is what was spent of it.</summary>
    private static bool IsSpent(ReadOnlySpan<char> between) => between.Trim(" ,;、为") is "支出" or "已支出" or "共支出" or "实支" or "执行" or "已执行" or "使用" or "支付" or "全年执行" or "实际执行" or "全年实际执行";

    /// <summary>"项目金额2万元，实际支出1.05万元": a project's 金额, or 预算资金, is what it was granted.</summary>
    private Stage Granted(Token token, Address address) =>
        address.Scope.Kind == ScopeKind.Project && address.Stage == Stage.Final && (text.Between(speech.Boundary, token).Contains("金额", StringComparison.Ordinal) || text.Between(speech.Boundary, token).Contains("预算资金", StringComparison.Ordinal)) ? Stage.Budget : address.Stage;

    private Address? TakeEvaluated(Token token)
    {
        if (evaluations.Of(token) is not { } evaluated) return null;
        subjects.TakeNamed(evaluated);
        return speech.Quantity;
    }
}
