using System.Text.RegularExpressions;
using Mingzhang.Accounts;

namespace Mingzhang.Books;

/// <summary>机构运行信息表 (财决附03表): the three public expenses with their budgets, and counts; lines side by side, told by their labels.</summary>
internal static partial class ReportedStatistics
{
    private static readonly (string Label, Concept Item)[] Expenses =
        [("因公出国境费", Concepts.OverseasTravel), ("公务用车购置费", Concepts.VehiclePurchase), ("公务用车运行维护费", Concepts.VehicleRunning), ("公务接待费", Concepts.Reception)];

    private static readonly (string Label, Address Fact)[] Counts =
    [
        ("因公出国境团组数", new(Concepts.OverseasGroups)), ("因公出国境人次数", new(Concepts.OverseasPersons)), ("公务用车购置数", new(Concepts.VehiclesBought)), ("公务用车保有量", new(Concepts.VehiclesKept)),
        ("国内公务接待批次", new(Concepts.ReceptionBatches)), ("国内公务接待人次", new(Concepts.ReceptionPersons)), ("车辆数合计", new(Concepts.VehicleFleet)), ("单价100万元以上设备", new(Concepts.Equipment100)), ("单价100万元含以上设备", new(Concepts.Equipment100)),
        .. InventedStatements.VehicleKinds.Select(kind => (LabelKey.Of(kind), new Address(Concepts.VehicleFleetKind) { Scope = Scope.Other(LabelKey.Of(kind)) })),
    ];

    public static YearRecords Into(YearRecords records, ReportSet set)
    {
        if (set.Wanted("附03", "机构运行信息表") is not { } sheet) return records;
        var stated = records.Stated.ToDictionary();
        var expenses = records.ThreePublic.ToDictionary(e => e.Item);
        foreach (var line in Lines(sheet))
        {
            if (Array.Find(Expenses, e => e.Label == line.Label).Item is { } item)
                expenses[item] = new(item, Yuan(set, sheet, line, "年初预算数"), Yuan(set, sheet, line, "全年预算数", "预算数"), Yuan(set, sheet, line, "统计数", "决算数"), expenses.GetValueOrDefault(item)?.Previous);
            else if (Array.Find(Counts, c => line.Label.StartsWith(c.Label, StringComparison.Ordinal)).Fact is { } fact && Value(line, "统计数", "决算数") is { } column)
                stated[fact] = set.Yuan(sheet, line.Row, column);
        }
        return records with { Stated = stated, ThreePublic = [.. Expenses.Where(e => expenses.ContainsKey(e.Item)).Select(e => expenses[e.Item])] };
    }

    private sealed record Line(string Label, RawRow Row, IReadOnlyDictionary<string, int> Columns);

    /// <summary>Every label with the columns up to the next 项目.</summary>
    private static IEnumerable<Line> Lines(ReportSheet sheet)
    {
        if (sheet.Rows.FirstOrDefault(r => r.Cells.Values.Any(c => LabelKey.Of(c.Text) is "统计数" or "决算数")) is not { } head) yield break;
        var words = head.Cells.ToDictionary(c => c.Key, c => LabelKey.Of(c.Value.Text));
        foreach (var row in sheet.Rows.Where(r => r.Number > head.Number))
            foreach (var label in row.Cells.Where(c => words.GetValueOrDefault(c.Key) == "项目" && !c.Value.IsBlank))
            {
                var block = words.Where(w => w.Key > label.Key).OrderBy(w => w.Key).TakeWhile(w => w.Value != "项目").DistinctBy(w => w.Value).ToDictionary(w => w.Value, w => w.Key, StringComparer.Ordinal);
                yield return new(LabelKey.Of(Numeral().Replace(label.Value.Text, "")), row, block);
            }
    }

    private static int? Value(Line line, params ReadOnlySpan<string> heads)
    {
        foreach (var head in heads)
            if (line.Columns.TryGetValue(head, out var column) && !line.Row.At(column).IsBlank) return column;
        return null;
    }

    /// <summary>A blank cell of the export is a nil; a column that it does not have says nothing.</summary>
    private static decimal? Yuan(ReportSet set, ReportSheet sheet, Line line, params IReadOnlyList<string> heads) =>
        heads.Any(line.Columns.ContainsKey) ? set.Yuan(sheet, line.Row, Value(line, [.. heads])) : null;

    /// <summary>一、 （一） 1. （1） 其中： in front of a label.</summary>
    [GeneratedRegex(@"^\s*(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[）)]|\d+[.．、]|其中[:：]|\s)+", RegexOptions.CultureInvariant)]
    private static partial Regex Numeral();
}
