using Mingzhang.Accounts;
using Mingzhang.Reading.Narrative.Lexicon;

namespace Mingzhang.Reading.Narrative.Claims;

/// <summary>What a counted number counts: by its term, its measure word and what is being spoken of.</summary>
internal static class Counts
{
    /// <summary>The concept of a count term, given the measure word, the money subject of the clause and what was counted before; null if they do not fit.</summary>
    public static Concept? ConceptOf(Term term, Unit unit, Address? subject, Concept? last)
    {
        var candidates = term.Meaning.Split('|');
        if ((subject?.Concept == Concepts.ForeignReception || last == Concepts.ForeignReceptionBatches) && Foreign(candidates[0], unit) is { } foreign) return foreign;
        if (candidates.Length == 1) return Fitting(Concepts.Find(candidates[0]), unit);
        if (candidates[0] == Concepts.OverseasGroups.Key)
            return subject?.Concept == Concepts.OverseasTravel ? (IsPersons(unit) ? Concepts.OverseasPersons : Concepts.OverseasGroups)
                : !IsReception(subject) ? null
                : IsPersons(unit) ? Concepts.ReceptionPersons : Concepts.ReceptionBatches;
        return Concepts.Find(candidates[IsPersons(unit) ? 1 : 0]);
    }

    /// <summary>外宾接待支出0万元，接待来访团组0个、来宾0人次: what is counted of the reception of foreign guests is foreign too.</summary>
    private static Concept? Foreign(string counted, Unit unit) => Concepts.Find(counted) is not { } concept ? null
        : concept == Concepts.ReceptionPersons || concept == Concepts.ReceptionBatches && IsPersons(unit) ? Concepts.ForeignReceptionPersons
        : concept == Concepts.ReceptionBatches || concept == Concepts.OverseasGroups ? Concepts.ForeignReceptionBatches
        : null;

    private static bool IsReception(Address? subject) => subject?.Concept == Concepts.Reception || subject?.Concept == Concepts.DomesticReception;

    /// <summary>"团组0个，累计0人次", "接待15批次120人": the persons that go with the groups or receptions counted before.</summary>
    public static Concept? Companion(Concept? last, Unit unit)
    {
        if (!IsPersons(unit) || last is null) return null;
        if (last == Concepts.OverseasGroups) return Concepts.OverseasPersons;
        if (last == Concepts.ReceptionBatches) return Concepts.ReceptionPersons;
        return last == Concepts.ForeignReceptionBatches ? Concepts.ForeignReceptionPersons : null;
    }

    /// <summary>"会议费4.75万元，用于…，人数超2000人": persons of the meetings or the training just spoken of.</summary>
    public static Concept? PersonsOf(Address? subject, Unit unit)
    {
        if (IsBatches(unit)) return IsReception(subject) ? Concepts.ReceptionBatches : subject?.Concept == Concepts.ForeignReception ? Concepts.ForeignReceptionBatches : null;
        if (subject?.Concept == Concepts.VehiclePurchase && unit.Text is "辆" or "台") return Concepts.VehiclesBought;
        if (!IsPersons(unit) || subject is null) return null;
        return subject.Concept == Concepts.Meetings ? Concepts.MeetingPersons : subject.Concept == Concepts.Training ? Concepts.TrainingPersons : null;
    }

    /// <summary>参加其他单位出国团组0个, 本部门组织的出国团组1个: two parts, neither of them all groups.</summary>
    public static bool IsOfOthers(ReadOnlySpan<char> words) => words.Contains("参加", StringComparison.Ordinal) || words.Contains("组织的", StringComparison.Ordinal);

    /// <summary>共计1个团组, 经批准购置的1辆公务用车: what is counted stands behind the number.</summary>
    public static Concept? Following(ReadOnlySpan<char> before, ReadOnlySpan<char> after, Unit unit, Address? subject)
    {
        if (unit.Text == "个" && after.StartsWith("团组", StringComparison.Ordinal)) return IsReception(subject) ? Concepts.ReceptionBatches : Concepts.OverseasGroups;
        return unit.Text == "辆" && before.EndsWith("购置的", StringComparison.Ordinal) ? Concepts.VehiclesBought : null;
    }

    private static bool IsBatches(Unit unit) => unit.Text is "批次" or "批";

    public static bool IsPersons(Unit unit) => unit.Text is "人" or "人次" or "名" or "位";

    private static Concept? Fitting(Concept? concept, Unit unit)
    {
        if (concept is null) return null;
        if (concept == Concepts.Staff || concept == Concepts.Establishment || concept == Concepts.ReceptionPersons) return IsPersons(unit) || unit.Text == "个" ? concept : null;
        if (concept == Concepts.ReceptionBatches && IsPersons(unit)) return Concepts.ReceptionPersons;
        if (concept == Concepts.OverseasGroups && IsPersons(unit)) return Concepts.OverseasPersons;
        if (concept == Concepts.VehicleFleet || concept == Concepts.VehiclesBought || concept == Concepts.VehiclesKept) return unit.Text is "辆" or "台" ? concept : null;
        return concept;
    }
}
