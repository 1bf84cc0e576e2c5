using System.Globalization;
using Mingzhang.Accounts;
using Mingzhang.Performance;
using Mingzhang.Publishing.Disclosures.Tables;

namespace Mingzhang.Publishing.Disclosures.Attachments;

/// <summary>Cells that score sheets of every form make alike.</summary>
internal static class SheetCells
{
    public const string Execution = "预算执行率";

    public static Address Indicator(Concept concept, string scope, string name) => new(concept) { Scope = Scope.Indicator(scope + "/" + name) };

    /// <summary>A score that rounding made keeps its two decimals: 10.00 may be 9.998, 10 may not.</summary>
    public static TableCell Score(Concept concept, decimal value, string scope, string name, bool rounded = false)
    {
        var figure = new PrintedFigure(value.ToString(rounded ? "0.00" : "0.##", CultureInfo.InvariantCulture), value, Unit.Points, Indicator(concept, scope, name));
        return new(figure.Text, CellRole.Amount) { Figure = figure, Held = value };
    }

    public static decimal Amount(Composition composition, Address address, decimal yuan) => composition.Facts.Printed(address) ?? Facts.Rounded(yuan);

    /// <summary>An amount in 万元, blank where nothing was recorded.</summary>
    public static TableCell Blankable(Composition composition, Address address, decimal? yuan, Stage? read = null)
    {
        if (yuan is not { } value) return Cells.Blank;
        var printed = Amount(composition, address, value);
        return new(Composition.Text(printed, Unit.WanYuan), CellRole.Amount) { Figure = Composition.Printed(printed, read is { } stage ? address.At(stage) : address, Unit.WanYuan), Held = printed };
    }

    public static IReadOnlyList<IReadOnlyList<TableCell>> Goals(Composition composition, SelfEvaluation sheet) =>
    [
        [Cells.Label("年度总体目标") with { RowSpan = 2 }, Cells.Head("预期目标", 3), Cells.Head("实际完成情况", 4)],
        [new TableCell(Goal(composition, sheet.ExpectedGoal, "预期目标", "the goal expected")) { ColumnSpan = 3 }, new TableCell(Goal(composition, sheet.AchievedGoal, "实际完成情况", "the goal achieved")) { ColumnSpan = 4 }],
    ];

    private static string Goal(Composition composition, string text, string chinese, string english)
    {
        if (text.Length > 0) return text;
        composition.Missing("自评表的" + chinese, "Score sheet: " + english);
        return "【待补充】";
    }

    /// <summary>Target, actual value, weight, score and reason of an indicator.</summary>
    public static IReadOnlyList<TableCell> Values(Composition composition, WorkedLine line, string scope) =>
    [
        new(line.Record.Target), new(line.Record.Actual), Score(Concepts.Weight, line.Record.Weight, scope, line.Record.Name), Score(Concepts.Score, line.Score, scope, line.Record.Name),
        new(Reason(composition, line.Record.Name, line.Record.Reason, line.Score < line.Record.Weight)),
    ];

    /// <summary>Points lost need a reason (自评表 表式: 偏差原因分析及改进措施).</summary>
    public static string Reason(Composition composition, string name, string reason, bool lost)
    {
        if (reason.Length > 0 || !lost) return reason;
        composition.Missing($"“{name}”未得满分的原因和改进措施", $"Why \"{name}\" lost points, and what is done about it");
        return "【待补充】";
    }
}
