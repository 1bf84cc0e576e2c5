using Mingzhang.Accounts;
using Mingzhang.Checking.Wording;

namespace Mingzhang.Checking.Rules.Disclosure;

/// <summary>Every project that the explanation names as evaluated occurs in the report or the sheets, and every sheet's project in the text.</summary>
internal sealed class D116EvaluatedProjectsAreReported : Rule
{
    public override bool NeedsEveryPage => true;

    private const int Shortest = 4;
    private const int LongestName = 80;
    private static readonly string[] Ends = ["支出", "经费", "工作", "项目", "专项", "资金", "相关"];

    private sealed record Named(string Printed, string Core, Stretch Stretch, int At);

    public override IEnumerable<Outcome> Check(AccountSet account)
    {
        var prose = Prose.Of(account);
        var named = prose.In(Part.Narrative).Where(p => p.IsBody).SelectMany(Evaluated).DistinctBy(n => n.Core, StringComparer.Ordinal).ToList();
        var reported = string.Join('\n', prose.In(Part.Report).Concat(prose.In(Part.Sheets)).Concat(prose.Cells.Where(c => c.Part == Part.Sheets)).Select(p => p.Text));
        var sheets = account.Of(TableKind.ProjectScore).Where(t => t.Project is { Length: > 0 }).ToList();
        if ((named.Count == 0 || reported.Length == 0) && sheets.Count == 0)
            return [new Outcome.NotEvaluable("没有同时读到评价项目的名称和绩效附件", "names of evaluated projects and annexes on performance were not both read", ["评价项目", "绩效附件"])];
        var faults = new Faults(Code);
        if (reported.Length > 0)
            foreach (var project in named)
                if (!reported.Contains(project.Core, StringComparison.Ordinal)) Add(project, faults);
        var told = sheets.Count == 0 ? "" : string.Join('\n', prose.Passages.Where(p => p.Part is not (Part.Contents or Part.Sheets or Part.Tables)).Select(p => p.Text));
        if (prose.Passages.Any(p => p.IsBody) && (sheets.Count == 1 || sheets.Exists(s => told.Contains(Core(new PlainText(s.Project!).Text), StringComparison.Ordinal))))
            foreach (var sheet in sheets) LookAtSheet(prose, told, sheet, faults);
        return faults.Count > 0 ? faults.Outcomes : [new Outcome.Holds("评价的项目在附件中均有反映", "every evaluated project occurs in the annexes")];
    }

    /// <summary>Names in quotation marks in a sentence on the evaluation of projects.</summary>
    private static IEnumerable<Named> Evaluated(Stretch stretch)
    {
        var text = stretch.Text;
        for (var open = text.IndexOf('“'); open >= 0; open = text.IndexOf('“', open + 1))
        {
            var close = Clause.Close(text, open, '”', LongestName);
            if (close < 0) continue;
            var (from, to) = Clause.Sentence(text, open);
            var sentence = text.AsSpan(from, to - from);
            var name = text[(open + 1)..close];
            var core = Core(name);
            if (core.Length >= Shortest && IsProject(name) && sentence.Contains("个项目", StringComparison.Ordinal) && sentence.Contains("评价", StringComparison.Ordinal))
                yield return new Named(name, core, stretch, open);
        }
    }

    private static bool IsProject(string name) => Ends.Any(e => name.EndsWith(e, StringComparison.Ordinal)) || name.EndsWith('费') || name.EndsWith("补贴", StringComparison.Ordinal);

    /// <summary>The name without the words that are added and left out at will.</summary>
    private static string Core(string name)
    {
        for (var again = true; again;)
        {
            again = false;
            foreach (var end in Ends)
                if (name.Length >= end.Length + Shortest && name.EndsWith(end, StringComparison.Ordinal)) (name, again) = (name[..^end.Length], true);
        }
        return name;
    }

    private static void LookAtSheet(Prose prose, string told, StatementTable sheet, Faults faults)
    {
        var core = Core(new PlainText(sheet.Project!).Text);
        if (core.Length < Shortest || told.Contains(core, StringComparison.Ordinal)
            || prose.Cells.Any(c => c.Table != sheet && c.Text.Contains(core, StringComparison.Ordinal))) return;
        faults.Add(sheet, Level.Review,
            $"项目自评表“{sheet.Project}”的项目在正文和报告中没有提到。", $"The project \"{sheet.Project}\" of this score sheet is mentioned neither in the text nor in the reports.", "核对项目名称");
    }

    private static void Add(Named project, Faults faults) =>
        faults.Add(project.Stretch, project.At, project.Printed.Length + 2, Level.Warning,
            $"文中称对“{project.Printed}”开展了绩效评价，绩效报告和自评表中没有这个项目。", $"The text says that \"{project.Printed}\" was evaluated; neither the report nor the sheets have this project.", "补充该项目的自评表，或改正项目名称和个数");
}
