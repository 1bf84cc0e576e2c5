using System.Collections.Immutable;
using Mingzhang.Accounts;
using Mingzhang.Performance;

namespace Mingzhang.Checking.Rules.Performance;

/// <summary>How sheets and their lines are named in messages, and findings about them.</summary>
internal static class SheetWords
{
    public static string Chinese(this ScoreSheet sheet) => sheet.IsOverall ? "部门整体支出自评表" : sheet.Project is { } project ? "“" + project + "”自评表" : "（未印项目名称的）自评表";
    public static string English(this ScoreSheet sheet) => sheet.IsOverall ? "the overall score sheet" : sheet.Project is { } project ? "the score sheet of \"" + project + "\"" : "the score sheet without a project name";
    public static string Chinese(this RescoredSheet sheet) => sheet.Sheet.Chinese();
    public static string English(this RescoredSheet sheet) => sheet.Sheet.English();

    /// <summary>“巡查次数”：指标值 ≥40次，完成值 36次.</summary>
    public static string Stated(this Indicator indicator) => "“" + indicator.Name + "”指标值 " + Shown(indicator.Target) + "，完成值 " + Shown(indicator.Actual);
    public static string StatedEn(this Indicator indicator) => "\"" + indicator.Name + "\": target " + ShownEn(indicator.Target) + ", actual " + ShownEn(indicator.Actual);

    private static string Shown(Stated stated) => stated is BlankValue ? "（空）" : stated.Text;
    private static string ShownEn(Stated stated) => stated is BlankValue ? "(blank)" : stated.Text;

    /// <summary>A finding on a line of a sheet.</summary>
    public static Outcome Fault(Rule rule, Level level, RescoredSheet sheet, Indicator indicator, string chinese, string english, string? suggestion = null, string? suggestionEn = null) =>
        Fault(rule, Doubted(level, indicator.IsDoubtful), indicator.Line.Place with { Row = indicator.Name, Column = null },
            sheet.Chinese() + indicator.Stated() + "：" + chinese + "。", Sums.Capital(sheet.English()) + ", " + indicator.StatedEn() + ": " + english + ".",
            [indicator.Line.Target?.Figure, indicator.Line.Actual?.Figure, indicator.Weight, indicator.Score], suggestion, suggestionEn);

    /// <summary>A finding on a sheet as a whole.</summary>
    public static Outcome Fault(Rule rule, Level level, RescoredSheet sheet, string chinese, string english, IReadOnlyList<Figure?> figures, string? suggestion = null, string? suggestionEn = null) =>
        Fault(rule, Doubted(level, sheet.Sheet.Table.Guessed && figures.Any(f => f is { Doubtful: true })), PlaceOf(sheet.Sheet), sheet.Chinese() + chinese + "。", Sums.Capital(sheet.English()) + english + ".", figures, suggestion, suggestionEn);

    public static Outcome Fault(Rule rule, Level level, Place place, string chinese, string english, IEnumerable<Figure?> figures, string? suggestion = null, string? suggestionEn = null) => new Outcome.Found(new Finding
    {
        Rule = rule.Code,
        Level = level,
        Message = chinese,
        MessageEn = english,
        Place = place,
        Quote = place.Quote,
        Figures = figures.OfType<Figure>().Select(f => new FindingFigure(f, FindingFigure.Term)).ToList(),
        Suggestion = suggestion,
        SuggestionEn = suggestionEn,
    });

    private static Level Doubted(Level level, bool doubtful) => doubtful && level < Level.Review ? Level.Review : level;

    public static Place PlaceOf(ScoreSheet sheet) => new()
    {
        Line = sheet.Table.Line,
        Page = sheet.Table.Page,
        TableIndex = sheet.Table.Index,
        Table = sheet.Table.Name,
        Part = Part.Sheets,
        Quote = sheet.Table.PrintedTitle.Length > 0 ? sheet.Table.PrintedTitle : sheet.Table.Name,
    };

    public static Outcome Missing(RescoredSheet sheet, string chinese, string english, params ImmutableArray<string> missing) =>
        new Outcome.NotEvaluable(sheet.Chinese() + chinese, Sums.Capital(sheet.English()) + ": " + english, missing);
}
