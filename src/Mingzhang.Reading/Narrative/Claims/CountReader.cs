using System.Text.RegularExpressions;
using Mingzhang.Accounts;
using Mingzhang.Reading.Narrative.Lexing;

namespace Mingzhang.Reading.Narrative.Claims;

/// <summary>The address of a count: vehicles, batches, persons, posts, projects.</summary>
internal sealed partial class CountReader(PassageText text, Speech speech, NamedNumbers named)
{
    private readonly CountChanges changes = new(text, speech);
    private readonly Evaluations evaluations = new(text, speech);

    public (Address? Address, int Sign) At(int index, Token token) => changes.Of(Counted(index, token), token);

    private Address? Counted(int index, Token token)
    {
        var concept = speech.CountTerm is { } term && !Counts.IsOfOthers(text.Between(speech.Boundary, token)) ? Counts.ConceptOf(term, token.Unit, speech.Subject, speech.LastCount) : null;
        concept ??= Counts.Following(text.Between(speech.Boundary, token), text.Folded.AsSpan(token.End), token.Unit, speech.Subject) ?? Inherited(token.Unit);
        if (concept is not null)
        {
            if (!changes.IsSaid(token)) speech.Counted.Add(concept);
            speech.LastCount = concept;
            return new Address(concept) { Scope = text.Passage.Part == Part.Report && concept.Kind == QuantityKind.Count && !IsAccountCount(concept) ? Scope.Other(text.Passage.Section) : default };
        }
        if (Spoken(token) is { } spoken) return spoken;
        if (token.Unit.Kind == QuantityKind.Score && text.Between(speech.Boundary, token).Contains("得分", StringComparison.Ordinal))
            return new Address(Concepts.Score) { Scope = Scope.Other(named.Words(token)) };
        if (token.Start > 0 && text.Folded[token.Start - 1] == '等' && text.Folded.AsSpan(token.End).StartsWith("项目", StringComparison.Ordinal))
            return new Address(Concepts.ProjectsEvaluated) { Scope = Scope.Other(text.Passage.Section) };
        if (named.Words(token) is { Length: > 0 } name && token.Unit.Text == "辆" && speech.LastCount == Concepts.VehicleFleet)
            return new Address(Concepts.VehicleFleetKind) { Scope = Scope.Other(name) };
        var counted = named.Of(index, token) ?? (speech.InReason ? NamedBehind(token) : null);
        speech.LastCountName = counted?.Scope.Name;
        return counted;
    }

    /// <summary>What the subject or the count before says is counted; counted once a sentence: a second number is of a part with a name of its own.</summary>
    private Concept? Inherited(Unit unit) =>
        (Counts.PersonsOf(speech.Subject, unit) ?? Counts.Companion(speech.LastCount, unit)) is { } concept && !speech.Counted.Contains(concept)
        && !(concept == Concepts.VehiclesBought && (speech.InReason || speech.Counted.Count > 0)) ? concept : null;

    private static bool IsAccountCount(Concept concept) =>
        concept == Concepts.ReceptionBatches || concept == Concepts.ReceptionPersons || concept == Concepts.OverseasGroups || concept == Concepts.OverseasPersons
        || concept == Concepts.Establishment || concept == Concepts.Staff || concept == Concepts.VehicleFleet;

    /// <summary>共对4个预算项目开展自评; 行政编制15人，实际14人; 原因是2辆为特种车辆.</summary>
    private Address? Spoken(Token token)
    {
        if (token.Unit.Text is "个" or "项" && (OfProjects().IsMatch(text.Folded.AsSpan(token.End)) || text.Between(speech.Boundary, token).TrimEnd(" 共计有为").EndsWith("项目", StringComparison.Ordinal)) && evaluations.AreSpokenOf())
        {
            (speech.LastCount, speech.ProjectsAt) = (Concepts.ProjectsEvaluated, token.Start);
            return new Address(Concepts.ProjectsEvaluated) { Scope = Scope.Other(text.Passage.Section) };
        }
        if (speech is { InReason: false, LastCount: { } last } && last.Kind == QuantityKind.Count && changes.IsSaid(token) && (last != Concepts.VehicleFleet || token.Unit.Text is "辆" or "台"))
            return new Address(last);
        if (Counts.IsPersons(token.Unit) && text.Between(speech.Boundary, token).Contains("实际", StringComparison.Ordinal) && speech.LastCountName is { } posts)
            return new Address(Concepts.NamedCount) { Scope = Scope.Other(posts + "实有") };
        return null;
    }

    /// <summary>原因是2辆为特种专业技术用车: in a reason what is counted may stand behind the number.</summary>
    private Address? NamedBehind(Token token)
    {
        var rest = text.Folded.AsSpan(token.End);
        if (rest.IndexOfAny(",。;、") is var mark and >= 0) rest = rest[..mark];
        return NamedThings.Name(rest.ToString(), rest.ToString(), 0, rest.Length, [], 0) is { } name ? new Address(Concepts.NamedCount) { Scope = Scope.Other(name) } : null;
    }

    [GeneratedRegex("^ ?[^,。;:、0-9元]{0,6}项目", RegexOptions.CultureInvariant)]
    private static partial Regex OfProjects();
}
