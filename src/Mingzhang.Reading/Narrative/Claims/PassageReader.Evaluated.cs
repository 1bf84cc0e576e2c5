using System.Text.RegularExpressions;
using Mingzhang.Accounts;
using Mingzhang.Reading.Narrative.Lexing;

namespace Mingzhang.Reading.Narrative.Claims;

/// <summary>Amounts and counts that the words right before them do not name: of what was evaluated, of vehicles counted, of heads.</summary>
internal sealed partial class PassageReader
{
    private const string WholeUnit = "部门整体支出";
    private const string VehicleValue = "车辆价值";

    /// <summary>某某项目绩效自评综述：全年预算数…; 2024年本部门全年预算数…: the project or the whole department that the paragraph evaluates.</summary>
    private Address? Evaluated(Token token)
    {
        if ((speech.LastCount == Concepts.VehicleFleet || speech.LastCountName?.EndsWith("车辆", StringComparison.Ordinal) == true) && !speech.InReason) return Named(VehicleValue);
        if (speech.InReason || !SpeaksOfEvaluation() && (speech.Stage is null || !IsBelowEvaluation())) return null;
        var before = folded.AsSpan(0, token.Start);
        var project = NamedThings.ReportedProject(passage, token.Start, out var named);
        var counted = speech.LastCount == Concepts.ProjectsEvaluated && named <= speech.ProjectsAt;
        if (counted || named < 0 && Between(token).Contains("项目", StringComparison.Ordinal)) return new Address(Concepts.ProjectsAmount) { Scope = Scope.Other(passage.Section) };
        var whole = Math.Max(before.LastIndexOf("整体", StringComparison.Ordinal), before.LastIndexOf("本部门", StringComparison.Ordinal));
        if (project is not null && named > whole) return NamedThings.Project(project);
        return whole >= 0 || speech.Stage is not null ? Named(WholeUnit) : null;
    }

    /// <summary>一是增加支出15.20万元: an amount in a reason is known by the words right before it.</summary>
    private Address? InReason(Token token)
    {
        var words = Between(token).Trim(" ,、:()").ToString();
        return words.Count(c => c >= '\u4e00') >= 2 ? Named(words.Length > 12 ? words[^12..] : words) : null;
    }

    private static Address Named(string name) => new(Concepts.NamedAmount) { Scope = Scope.Other(name) };

    private bool IsBelowEvaluation() => passage.Part == Part.Report || passage.Path.Any(p => p.Contains("绩效", StringComparison.Ordinal));

    private bool SpeaksOfEvaluation() =>
        passage.Section.Contains("绩效", StringComparison.Ordinal) || folded.Contains("绩效", StringComparison.Ordinal) || folded.Contains("自评", StringComparison.Ordinal);

    /// <summary>共对4个预算项目开展自评; 行政编制15人，实际14人; 原因是2辆为特种车辆.</summary>
    private Address? Counted(Token token)
    {
        if (token.Unit.Text is "个" or "项" && (OfProjects().IsMatch(folded.AsSpan(token.End)) || Between(token).TrimEnd(" 共计有为").EndsWith("项目", StringComparison.Ordinal)) && SpeaksOfEvaluation())
        {
            (speech.LastCount, speech.ProjectsAt) = (Concepts.ProjectsEvaluated, token.Start);
            return new Address(Concepts.ProjectsEvaluated) { Scope = Scope.Other(passage.Section) };
        }
        if (speech is { InReason: false, LastCount: { } last } && last.Kind == QuantityKind.Count && IsMoved(token) && (last != Concepts.VehicleFleet || token.Unit.Text is "辆" or "台"))
            return new Address(last);
        if (Counts.IsPersons(token.Unit) && Between(token).Contains("实际", StringComparison.Ordinal) && speech.LastCountName is { } posts)
            return new Address(Concepts.NamedCount) { Scope = Scope.Other(posts + "实有") };
        return null;
    }

    /// <summary>原因是2辆为特种专业技术用车: in a reason what is counted may stand behind the number.</summary>
    private Address? NamedBehind(Token token)
    {
        var rest = folded.AsSpan(token.End);
        if (rest.IndexOfAny(",。;、") is var mark and >= 0) rest = rest[..mark];
        return NamedThings.Name(rest.ToString(), rest.ToString(), 0, rest.Length, [], 0) is { } name ? new Address(Concepts.NamedCount) { Scope = Scope.Other(name) } : null;
    }

    [GeneratedRegex("^ ?[^,。;:、0-9元]{0,6}项目", RegexOptions.CultureInvariant)]
    private static partial Regex OfProjects();

    /// <summary>Behind 车均, 人均: the next amount is what falls to one vehicle or person.</summary>
    private Address? Average(Token token)
    {
        var words = folded.AsSpan(speech.AverageFrom, token.Start - speech.AverageFrom);
        speech.AverageFrom = -1;
        var known = Array.FindAll(Averages, a => (a.Heads == Concepts.VehiclesBought || a.Heads == Concepts.VehiclesKept) == speech.PerVehicle);
        foreach (var (word, concept, heads) in known)
            if (words.Contains(word, StringComparison.Ordinal)) return new Address(concept).AverageOver(new Address(heads));
        var spoken = Array.Find(known, a => a.Concept == speech.Subject?.Concept || a.Heads == speech.LastCount);
        return spoken.Heads is { } of && NamedThings.Name(words.ToString(), words.ToString(), 0, words.Length, [], 0) is null
            ? new Address(spoken.Concept).AverageOver(new Address(of))
            : Named("人均" + words.Trim(" 为约").ToString()).AverageOver(new Address(Concepts.NamedCount));
    }

    private static readonly (string Word, Concept Concept, Concept Heads)[] Averages =
    [
        ("购置", Concepts.VehiclePurchase, Concepts.VehiclesBought), ("运行", Concepts.VehicleRunning, Concepts.VehiclesKept), ("维护", Concepts.VehicleRunning, Concepts.VehiclesKept),
        ("接待", Concepts.Reception, Concepts.ReceptionPersons), ("出国", Concepts.OverseasTravel, Concepts.OverseasPersons),
    ];
}
