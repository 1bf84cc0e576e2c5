using Mingzhang.Accounts;
using Mingzhang.Reading.Narrative.Lexing;

namespace Mingzhang.Reading.Narrative.Claims;

/// <summary>Behind 车均, 人均: the next amount is what falls to one vehicle or person.</summary>
internal sealed class Averages(PassageText text, Speech speech)
{
    public Address? Of(Token token)
    {
        var words = text.Folded.AsSpan(speech.AverageFrom, token.Start - speech.AverageFrom);
        speech.AverageFrom = -1;
        var known = Array.FindAll(Known, a => (a.Heads == Concepts.VehiclesBought || a.Heads == Concepts.VehiclesKept) == speech.PerVehicle);
        foreach (var (word, concept, heads) in known)
            if (words.Contains(word, StringComparison.Ordinal)) return new Address(concept).AverageOver(new Address(heads));
        var spoken = Array.Find(known, a => a.Concept == speech.Subject?.Concept || a.Heads == speech.LastCount);
        return spoken.Heads is { } of && NamedThings.Name(words.ToString(), words.ToString(), 0, words.Length, [], 0) is null
            ? new Address(spoken.Concept).AverageOver(new Address(of))
            : Evaluations.Named("人均" + words.Trim(" 为约").ToString()).AverageOver(new Address(Concepts.NamedCount));
    }

    private static readonly (string Word, Concept Concept, Concept Heads)[] Known =
    [
        ("购置", Concepts.VehiclePurchase, Concepts.VehiclesBought), ("运行", Concepts.VehicleRunning, Concepts.VehiclesKept), ("维护", Concepts.VehicleRunning, Concepts.VehiclesKept),
        ("接待", Concepts.Reception, Concepts.ReceptionPersons), ("出国", Concepts.OverseasTravel, Concepts.OverseasPersons),
    ];
}
