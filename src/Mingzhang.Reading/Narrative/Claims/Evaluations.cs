using Mingzhang.Accounts;
using Mingzhang.Reading.Narrative.Lexing;

namespace Mingzhang.Reading.Narrative.Claims;

/// <summary>Amounts that the words right before them do not name: of what was evaluated, of vehicles counted, of reasons.</summary>
internal sealed class Evaluations(PassageText text, Speech speech)
{
    private const string WholeUnit = "部门整体支出";
    private const string VehicleValue = "车辆价值";

    /// <summary>某某项目绩效自评综述：全年预算数…; 2024年本部门全年预算数…: the project or the whole department that the paragraph evaluates.</summary>
    public Address? Of(Token token)
    {
        if ((speech.LastCount == Concepts.VehicleFleet || speech.LastCountName?.EndsWith("车辆", StringComparison.Ordinal) == true) && !speech.InReason) return Named(VehicleValue);
        if (speech.InReason || !AreSpokenOf() && (speech.Stage is null || !IsBelowEvaluation())) return null;
        var before = text.Folded.AsSpan(0, token.Start);
        var project = NamedThings.ReportedProject(text.Passage, token.Start, out var named);
        var counted = speech.LastCount == Concepts.ProjectsEvaluated && named <= speech.ProjectsAt;
        if (counted || named < 0 && text.Between(speech.Boundary, token).Contains("项目", StringComparison.Ordinal)) return new Address(Concepts.ProjectsAmount) { Scope = Scope.Other(text.Passage.Section) };
        var whole = Math.Max(before.LastIndexOf("整体", StringComparison.Ordinal), before.LastIndexOf("本部门", StringComparison.Ordinal));
        if (project is not null && named > whole) return NamedThings.Project(project);
        return whole >= 0 || speech.Stage is not null ? Named(WholeUnit) : null;
    }

    /// <summary>一是增加支出15.20万元: an amount in a reason is known by the words right before it.</summary>
    public Address? InReason(Token token)
    {
        var words = text.Between(speech.Boundary, token).Trim(" ,、:()").ToString();
        return words.Count(c => c >= '\u4e00') >= 2 ? Named(words.Length > 12 ? words[^12..] : words) : null;
    }

    public static Address Named(string name) => new(Concepts.NamedAmount) { Scope = Scope.Other(name) };

    private bool IsBelowEvaluation() => text.Passage.Part == Part.Report || text.Passage.Path.Any(p => p.Contains("绩效", StringComparison.Ordinal));

    public bool AreSpokenOf() =>
        text.Passage.Section.Contains("绩效", StringComparison.Ordinal) || text.Folded.Contains("绩效", StringComparison.Ordinal) || text.Folded.Contains("自评", StringComparison.Ordinal);
}
