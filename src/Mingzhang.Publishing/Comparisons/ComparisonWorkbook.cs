using Mingzhang.Publishing.Excel;

namespace Mingzhang.Publishing.Comparisons;

/// <summary>A comparison as a workbook, a sheet for each section; changes are formulas with their values.</summary>
public static class ComparisonWorkbook
{
    public static void Write(Stream output, Comparison comparison, Language language)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(comparison);
        var names = new SheetNames();
        var (first, second) = ComparedText.Names(comparison, language);
        var pages = comparison.Sections.Select(s => Table(s, names.Take(language.Say(s.Chinese, s.English)), first, second, language).ToPage()).ToList();
        if (pages.Count == 0) pages.Add(new SheetTable(names.Take(language.Say("对比", "comparison")), [first, second]).ToPage());
        Workbook.Write(output, pages);
    }

    private static SheetTable Table(ComparedSection section, string name, string first, string second, Language language)
    {
        var heads = new[] { language.Say("项目（金额单位：万元）", "item (10,000 yuan)"), first, second, language.Say("增减", "change"), language.Say("增减率", "percent") };
        var table = new SheetTable(name, heads) { Formats = new Dictionary<int, string> { [1] = "0.00##", [2] = "0.00##", [3] = "0.00##", [4] = "0.00%" } };
        foreach (var row in section.Rows)
        {
            var at = table.NextRow;
            table.Add(
            [
                ComparedText.Label(row, language), Cell.Of(row.First), Cell.Of(row.Second),
                row.Difference is { } difference ? Cell.Formula($"C{at}-B{at}", difference) : "",
                row is { First: { } b, Difference: { } d } && b != 0 ? Cell.Formula($"D{at}/ABS(B{at})", decimal.Round(d / Math.Abs(b), 12, MidpointRounding.AwayFromZero)) : ComparedText.Percent(row, language),
            ]);
        }
        return table;
    }
}
