using Mingzhang.Accounts;
using Mingzhang.Performance;
using Mingzhang.Publishing.Disclosures.Tables;

namespace Mingzhang.Publishing.Disclosures.Attachments;

/// <summary>The indicators of Sichuan's sheet: the kinds of the form in its order, a blank line for each that has none; costs stand under 产出指标.</summary>
internal static class SichuanIndicators
{
    private static readonly (string First, string[] Kinds)[] Form =
    [
        ("产出指标", ["数量指标", "质量指标", "时效指标", "成本指标"]),
        ("效益指标", ["经济效益指标", "社会效益指标", "生态效益指标", "可持续影响指标"]),
        ("满意度指标", ["满意度指标"]),
    ];

    public static IEnumerable<IReadOnlyList<TableCell>> Of(Composition composition, WorkedSheet worked, string scope)
    {
        var firsts = Form.Select(f => f.First).Concat(worked.Lines.Select(First)).Distinct(StringComparer.Ordinal);
        foreach (var first in firsts)
        {
            var lines = Lines(first, [.. worked.Lines.Where(l => First(l) == first)]);
            for (var i = 0; i < lines.Count; i++)
            {
                IEnumerable<TableCell> opening = i == 0 ? [Cells.Label(first) with { RowSpan = lines.Count }] : [];
                var (second, line) = lines[i];
                IEnumerable<TableCell> values = line is null ? Enumerable.Repeat(Cells.Blank, 6) : [Cells.Label(line.Record.Name), .. SheetCells.Values(composition, line, scope)];
                yield return [.. opening, Cells.Label(second), .. values];
            }
        }
    }

    private static string First(WorkedLine line) => line.Record.First == "成本指标" ? "产出指标" : line.Record.First;

    /// <summary>What was recorded under its kind; other kinds come after those of the form.</summary>
    private static List<(string Second, WorkedLine? Line)> Lines(string first, IReadOnlyList<WorkedLine> recorded)
    {
        var kinds = Form.FirstOrDefault(f => f.First == first).Kinds ?? [];
        var lines = new List<(string Second, WorkedLine? Line)>();
        foreach (var kind in kinds)
        {
            var of = recorded.Where(l => KindOf(l.Record, kinds) == kind).ToList();
            if (of.Count == 0) lines.Add((kind, null));
            else lines.AddRange(of.Select(l => (l.Record.Second, (WorkedLine?)l)));
        }
        return [.. lines, .. recorded.Where(l => KindOf(l.Record, kinds) is null).Select(l => (l.Record.Second, (WorkedLine?)l))];
    }

    /// <summary>经济成本指标 is a 成本指标, 服务对象满意度指标 a 满意度指标.</summary>
    private static string? KindOf(IndicatorRecord record, string[] kinds) => Array.Find(kinds, k => record.Second.EndsWith(k, StringComparison.Ordinal));
}
