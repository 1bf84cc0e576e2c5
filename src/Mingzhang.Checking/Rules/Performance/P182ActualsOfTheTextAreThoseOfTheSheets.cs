using Mingzhang.Accounts;
using Mingzhang.Checking.Relations;
using Mingzhang.Performance;

namespace Mingzhang.Checking.Rules.Performance;

/// <summary>
/// 文中的完成数与自评表中同名指标的实际完成值一致. The target, said again, is no actual value; numbers of other units are of other things.
/// </summary>
internal sealed class P182ActualsOfTheTextAreThoseOfTheSheets : Rule
{
    private const int Shortest = 4;
    private const string Chinese = "文中的完成数应与自评表中同名指标的实际完成值一致";
    private const string English = "What the text says was done must be the actual value of the indicator of that name";
    private static readonly string[] Measures = ["次数", "数量", "个数", "人数", "人次", "户数", "期数", "场次", "数"];

    private static readonly string[] Fillers = ["一是", "二是", "三是", "四是", "五是", "六是", "全年", "年度", "本年", "项目", "经费", "资金", "累计", "共", "完成", "实际", "支出"];

    public override IEnumerable<Outcome> Check(AccountSet account)
    {
        var sheets = Rescore.Of(account);
        if (sheets.Count == 0) yield break;
        var lines = sheets.SelectMany(s => s.Sheet.Indicators.Select(i => (Sheet: s, Indicator: i, Core: Core(i.Name))))
            .Where(l => l is { Core.Length: >= Shortest, Indicator: { Actual: Quantity { High: null }, Line.Actual.Figure: not null } }).ToList();
        foreach (var said in account.Figures.Where(IsSaid))
        {
            var name = Core(said.Address!.Scope.Name!);
            if (lines.Where(l => Names(name, l.Core, l.Sheet)).ToList() is [var (sheet, indicator, _)] && Against(account, said, sheet, indicator) is { } outcome) yield return outcome;
        }
    }

    /// <summary>The name is that of the indicator, with nothing before it but its project and words of time.</summary>
    private static bool Names(string said, string core, RescoredSheet sheet)
    {
        if (!said.EndsWith(core, StringComparison.Ordinal)) return false;
        var left = said[..^core.Length];
        if (sheet.Sheet.Project is { } project) left = left.Replace(project, "", StringComparison.Ordinal).Replace(ProjectNames.Core(project), "", StringComparison.Ordinal);
        return Fillers.Aggregate(left, (text, word) => text.Replace(word, "", StringComparison.Ordinal)).Length == 0;
    }

    private static bool IsSaid(Figure figure) => figure is { Place: { InTable: false, Part: not (Part.Contents or Part.Tables or Part.Sheets) }, Address: { Measure: Measure.Value, Year: AccountYear.Current, Scope: { Kind: ScopeKind.Other, Name: not null } } address }
        && (address.Concept == Concepts.NamedCount || address.Concept == Concepts.NamedRate);

    private static Outcome.Related? Against(AccountSet account, Figure said, RescoredSheet sheet, Indicator indicator)
    {
        var actual = indicator.Line.Actual!.Figure!;
        if (((Quantity)indicator.Actual).Unit is var unit && (unit.IsPercent != (said.Unit.Kind == QuantityKind.Percent) || !unit.IsPercent && unit.Text != said.Unit.Text) || said.Unit.Scale != actual.Unit.Scale) return null;
        if (indicator.Line.Target?.Figure is { } target && target.Value == said.Value && actual.Value != said.Value || Bounds.Is(account, said)) return null;
        return new(new CopyRelation(sheet.Chinese() + "“" + indicator.Name + "”：" + Chinese, Sums.Capital(sheet.English()) + ": " + English, said, actual) { Level = Level.Warning });
    }

    /// <summary>开展检查次数 and 开展检查, 系统运维数量 and 系统运维 are one thing.</summary>
    private static string Core(string name)
    {
        var core = name.Trim();
        var end = Array.Find(Measures, m => core.Length > m.Length + 1 && core.EndsWith(m, StringComparison.Ordinal));
        return end is null ? core : core[..^end.Length];
    }
}
