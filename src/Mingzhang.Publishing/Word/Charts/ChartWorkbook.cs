using Mingzhang.Publishing.Disclosures;
using Mingzhang.Publishing.Excel;

namespace Mingzhang.Publishing.Word.Charts;

/// <summary>The data of a chart as a workbook inside the document: whoever edits the chart edits these cells.</summary>
internal static class ChartWorkbook
{
    public const string Sheet = "Sheet1";

    public static void Write(Chart chart, Stream output)
    {
        var table = new SheetTable(Sheet, ["", .. chart.Series.Select(s => s.Name)]) { Formats = Enumerable.Range(1, chart.Series.Count).ToDictionary(i => i, _ => "0.00") };
        for (var i = 0; i < chart.Categories.Count; i++) table.Add([chart.Categories[i], .. chart.Series.Select(s => Cell.Of(s.Values[i]))]);
        Workbook.Write(output, table.ToPage());
    }
}
