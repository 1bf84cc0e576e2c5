using Mingzhang.Accounts;
using Mingzhang.Reading.Narrative.Lexing;
using Mingzhang.Reading.Narrative.Lexicon;

namespace Mingzhang.Reading.Narrative.Claims;

/// <summary>Where the numbers of a sentence go.</summary>
internal sealed partial class PassageReader
{
    private void TakeNumber(int index, Token token)
    {
        var (address, sign) = token.Unit.Kind switch
        {
            QuantityKind.Money when speech.AverageFrom >= 0 => (Average(token), 1),
            QuantityKind.Money or QuantityKind.Percent when speech.Turns > 0 && !speech.InReason => Turn(token),
            QuantityKind.Money => MoneyAddress(index, token),
            QuantityKind.Percent => PercentAddress(index, token),
            QuantityKind.Plain => (null, 1),
            _ => Moved(CountAddress(index, token), token),
        };
        var figure = Figure(token, address, token.Number.Value < 0 && token.Unit.Kind == QuantityKind.Percent ? 1 : sign);
        read.Figures.Add(figure);
        if (address is null) read.Untouched.Add(new LooseNumber(passage.Text[token.Start..token.End], "no-subject", figure.Place));
        if (token.Unit.Kind == QuantityKind.Money && address is { Measure: Measure.Value }) Remember(figure, address);
        speech.BasisFresh = false;
        speech.Listed.Clear();
        speech.ListedStages.Clear();
        speech.Boundary = token.End;
        speech.SubjectSinceBoundary = false;
    }

    private void Remember(Figure figure, Address address)
    {
        if (address.Stage != Stage.Final) (speech.BudgetStage, speech.LastBudget) = (address.Stage, figure);
        if (address.Year != AccountYear.Current) return;
        if (speech.InCompletion) return;
        speech.LastValue = figure;
        speech.Amounts.Add(address);
        breakdowns.Add(figure);
    }

    private Figure Figure(Token token, Address? address, int sign)
    {
        var zero = token.Number.Value == 0 && token.Number.Decimals == 0;
        var exact = zero || token.Unit.Kind is QuantityKind.Count or QuantityKind.Score;
        return new Figure
        {
            Text = passage.Text[token.Start..token.DigitsEnd].Trim(),
            Value = sign * token.Number.Value,
            Decimals = token.Number.Decimals,
            Unit = token.Unit,
            Precision = token.Approximate ? Precision.Approximate : exact ? Precision.Exact : Precision.Rounded,
            Place = Place(token.Start, token.End),
            Address = address,
            Doubtful = speech.DirectionOpen && address is { Measure: Measure.Change or Measure.Growth } || passage.StartOf(token.Start).Doubtful,
        };
    }

    private (Address?, int) MoneyAddress(int index, Token token)
    {
        if (speech.InReason) return (Named(index, token) ?? InReason(token), 1);
        if (!speech.SubjectSinceBoundary && !speech.InCompletion && IsOfNextProject(token)) return (TakeEvaluated(token), 1);
        if (!speech.SubjectSinceBoundary && speech.LastCountName is { } counted && Between(token).Contains("金额", StringComparison.Ordinal))
            return (new Address(Concepts.NamedAmount) { Scope = Scope.Other(counted) }, 1);
        if (!speech.SubjectSinceBoundary && speech.LastCount == Concepts.ProjectsEvaluated && IsOfProjects(Between(token))) return (TakeEvaluated(token), 1);
        if (!speech.SubjectSinceBoundary && !speech.InCompletion && !SaysDirection(token) && !speech.BasisFresh && !(speech.Subject is not null && IsSpent(Between(token))) && Named(index, token) is { } named)
        {
            var at = named with { Stage = speech.Stage ?? Granted(token, named) };
            if (named.Concept != Concepts.ProjectBalance) TakeNamed(named);
            return (at, 1);
        }
        if (speech.Subject is not { } subject || subject.Concept.Kind != QuantityKind.Money) return (Named(index, token) ?? TakeEvaluated(token), 1);
        if (speech.Stage is not (null or Stage.Final) && !speech.SubjectSinceBoundary && IsSpent(Between(token))) speech.Stage = Stage.Final;
        if (speech is { InCompletion: true, CompletionStage: { } budget }) return (subject.At(budget), 1);
        if (speech.BasisFresh && speech.Basis is { } basis) return (basis, 1);
        if (speech.Direction is not null && !speech.SubjectSinceBoundary && subject.Concept == Concepts.NamedAmount && Named(index, token) is { } other && other.Concept == subject.Concept) subject = other;
        if (speech.Direction is { } direction && (subject == speech.Subject ? BasisOr(subject) : subject.Previous) is { } against) return (subject.At(Stage.Final).ChangeFrom(against), direction == 0 ? 1 : direction);
        return (speech.Quantity! with { Stage = speech.Stage is null ? Granted(token, speech.Quantity!) : speech.Quantity!.Stage }, 1);
    }

    /// <summary>A second 某某绩效自评综述 in one paragraph: what follows is no longer of the project spoken of before it.</summary>
    private bool IsOfNextProject(Token token) =>
        speech.Subject is { Scope: { Kind: ScopeKind.Project, Name: { } spoken } } && NamedThings.ReportedProject(passage, token.Start, out var at) is { } next && at > 0
        && NamedThings.ProjectName(next) != spoken && passage.Text.LastIndexOf(spoken, token.Start, StringComparison.Ordinal) < at;

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
        address.Scope.Kind == ScopeKind.Project && address.Stage == Stage.Final && (Between(token).Contains("金额", StringComparison.Ordinal) || Between(token).Contains("预算资金", StringComparison.Ordinal)) ? Stage.Budget : address.Stage;

    private Address? TakeEvaluated(Token token)
    {
        if (Evaluated(token) is not { } evaluated) return null;
        TakeNamed(evaluated);
        return speech.Quantity;
    }

    private void TakeNamed(Address named)
    {
        var stage = speech.Stage;
        speech.TakeSubject(named);
        speech.Stage = stage;
    }

    private Address BasisOr(Address subject) => speech.Basis ?? subject.At(Stage.Final).Previous;

    private (Address?, int) PercentAddress(int index, Token token)
    {
        if (speech.InReason) return (Named(index, token), 1);
        if (speech.InShare) return (ShareAddress() ?? Named(index, token), 1);
        if (speech is { Subject: { } subject, InCompletion: true, CompletionStage: { } named })
        {
            var stage = named == Stage.Budget ? speech.BudgetStage ?? Stage.Budget : named == Stage.AdjustedBudget && speech.BudgetStage == Stage.Budget ? Stage.Budget : named;
            return (subject.At(Stage.Final).CompletionOf(subject.At(stage)), 1);
        }
        if (speech.Direction is not null && !speech.SubjectSinceBoundary && !SaysDirection(token) && Named(index, token) is { } other) return (other, 1);
        if (speech is { Subject: { } changed, Direction: { } direction } && changed.Concept.Kind == QuantityKind.Money)
            return (changed.At(Stage.Final).GrowthFrom(BasisOr(changed)), direction == 0 ? 1 : direction);
        if (speech.SubjectSinceBoundary && speech.Subject is { } rate && rate.Concept.Kind == QuantityKind.Percent)
        {
            if (speech.BeforeRate is { } money) (speech.Subject, speech.BeforeRate) = (money, null);
            return (rate with { Scope = Scope.Other(passage.Section) }, 1);
        }
        return (Named(index, token), 1);
    }

    /// <summary>The share of what was spoken of last in the base that was named, else in the whole of the breakdown or sentence.</summary>
    private Address? ShareAddress()
    {
        if (speech.Quantity is not { } part) return null;
        var whole = speech.ShareBase ?? breakdowns.Whole ?? (part.Function is not null ? part with { Function = null, Nature = Nature.All } : speech.First != speech.Subject ? speech.First : speech.Section.Subject);
        return whole is null || whole.Equals(part) && speech.ShareBase is null ? null : part.ShareOf(whole with { Stage = part.Stage, Year = part.Year });
    }

    /// <summary>接待批次比上年减少3批次: a count that changed by so much, not the count.</summary>
    private (Address?, int) Moved(Address? counted, Token token) =>
        counted is not { Measure: Measure.Value } || counted.Concept == Concepts.NamedCount ? (counted, 1)
        : ContainsAny(Between(token), Falling) ? (counted.ChangeFrom(counted.Previous), -1)
        : ContainsAny(Between(token), Rising) ? (counted.ChangeFrom(counted.Previous), 1)
        : (counted, 1);

    private static readonly string[] Falling = ["减少", "下降"];
    private static readonly string[] Rising = ["增加", "增长", "新增"];

    /// <summary>Whether a word of direction stands between the number before and this one, or none was ever said.</summary>
    private bool SaysDirection(Token token)
    {
        if (speech.Direction is null) return false;
        for (var i = tokens.Count - 1; i >= 0; i--)
            if (tokens[i].End <= token.Start && tokens[i].Start >= speech.Boundary && tokens[i] is { Term.Kind: TermKind.Direction or TermKind.Saving or TermKind.Deviation or TermKind.Compare or TermKind.Stage }) return true;
        return false;
    }

    private bool IsMoved(Token token) => ContainsAny(Between(token), Falling) || ContainsAny(Between(token), Rising);

    private static bool ContainsAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
            if (text.Contains(word, StringComparison.Ordinal)) return true;
        return false;
    }

    private Address? CountAddress(int index, Token token)
    {
        var concept = speech.CountTerm is { } term && !Counts.IsOfOthers(Between(token)) ? Counts.ConceptOf(term, token.Unit, speech.Subject, speech.LastCount) : null;
        concept ??= Counts.Following(Between(token), folded.AsSpan(token.End), token.Unit, speech.Subject) ?? Inherited(token.Unit);
        if (concept is not null)
        {
            if (!IsMoved(token)) speech.Counted.Add(concept);
            speech.LastCount = concept;
            return new Address(concept) { Scope = passage.Part == Part.Report && concept.Kind == QuantityKind.Count && !IsAccountCount(concept) ? Scope.Other(passage.Section) : default };
        }
        if (Counted(token) is { } counted) return counted;
        if (token.Unit.Kind == QuantityKind.Score && Between(token).Contains("得分", StringComparison.Ordinal))
            return new Address(Concepts.Score) { Scope = Scope.Other(Words(token)) };
        if (token.Start > 0 && folded[token.Start - 1] == '等' && folded.AsSpan(token.End).StartsWith("项目", StringComparison.Ordinal))
            return new Address(Concepts.ProjectsEvaluated) { Scope = Scope.Other(passage.Section) };
        if (Words(token) is { Length: > 0 } name && token.Unit.Text == "辆" && speech.LastCount == Concepts.VehicleFleet)
            return new Address(Concepts.VehicleFleetKind) { Scope = Scope.Other(name) };
        var named = Named(index, token) ?? (speech.InReason ? NamedBehind(token) : null);
        speech.LastCountName = named?.Scope.Name;
        return named;
    }

    /// <summary>What the subject or the count before says is counted; counted once a sentence: a second number is of a part with a name of its own.</summary>
    private Concept? Inherited(Unit unit) =>
        (Counts.PersonsOf(speech.Subject, unit) ?? Counts.Companion(speech.LastCount, unit)) is { } concept && !speech.Counted.Contains(concept)
        && !(concept == Concepts.VehiclesBought && (speech.InReason || speech.Counted.Count > 0)) ? concept : null;

    private ReadOnlySpan<char> Between(Token token) => folded.AsSpan(speech.Boundary, token.Start - speech.Boundary);

    private static bool IsAccountCount(Concept concept) =>
        concept == Concepts.ReceptionBatches || concept == Concepts.ReceptionPersons || concept == Concepts.OverseasGroups || concept == Concepts.OverseasPersons
        || concept == Concepts.Establishment || concept == Concepts.Staff || concept == Concepts.VehicleFleet;

    private string Words(Token token) =>
        NamedThings.Name(passage.Text, folded, speech.Boundary, token.Start, tokens, tokens.Count) ?? "";

    /// <summary>The address that the plain words before the number give; counts and rates are known by name and section.</summary>
    private Address? Named(int index, Token token)
    {
        var name = NamedThings.Name(passage.Text, folded, speech.Boundary, token.Start, tokens, index);
        if (name is not null && speech.Subject is { Scope.Kind: ScopeKind.Project } project && NamedThings.IsBalance(name))
            return new Address(Concepts.ProjectBalance) { Scope = project.Scope };
        if (name is null) return null;
        var opensSentence = speech.Boundary <= begin || PreviousChar(speech.Boundary) is '。' or ';' || breakdowns.Whole is { Economic: not null } or { Nature: Nature.Basic or Nature.Personnel or Nature.Public };
        return NamedThings.AddressOf(name, token.Unit, opensSentence ? speech.Section : speech.Section with { Nature = Nature.All }, passage, token.Start);
    }
}
