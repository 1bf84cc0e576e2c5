using System.Xml;
using Mingzhang.Reading.Excel;
using Mingzhang.Reading.Files;
using Mingzhang.Reading.Layout.Pieces;

namespace Mingzhang.Reading.Word;

/// <summary>
/// Reads the values that a chart part keeps of its data: a row for each category, a column for each series, as a table. Charts
/// without series give none.
/// </summary>
internal static class ChartReader
{
    public static TablePiece? Read(XmlReader reader, ReadLimits limits)
    {
        var series = new List<ChartSeries>();
        var title = "";
        var above = new Stack<string>();
        while (reader.Read())
        {
            if (reader.Depth > limits.Depth) throw Unreadable.TooDeep(limits.Depth);
            if (reader.NodeType == XmlNodeType.EndElement) above.TryPop(out _);
            else if (reader.NodeType == XmlNodeType.Element)
            {
                if (reader.LocalName == "ser") series.Add(new ChartSeries());
                if (reader.LocalName == "pt" && series.Count > 0) series[^1].Point(reader.GetAttribute("idx"));
                if (!reader.IsEmptyElement) above.Push(reader.LocalName);
            }
            else if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA)
            {
                if (above.Count == 0) continue;
                if (above.Peek() == "t" && series.Count == 0) title += reader.Value;
                else if (series.Count > 0) series[^1].Value(above, reader.Value);
            }
        }
        return series.Count == 0 ? null : Table(series, title, limits);
    }

    private static TablePiece Table(List<ChartSeries> series, string title, ReadLimits limits)
    {
        var table = new TablePiece { IsChart = true, Caption = title.Length == 0 ? null : title };
        var points = series.Max(s => s.Values.Count == 0 ? 0 : s.Values.Keys.Max() + 1);
        if ((long)points * series.Count > limits.Cells) throw Unreadable.TooManyCells(limits.Cells);
        table.Rows.Add([Cell(0, ""), .. series.Select((s, i) => Cell(i + 1, s.Name))]);
        for (var point = 0; point < points; point++)
        {
            var category = series.Select(s => s.Categories.GetValueOrDefault(point)).FirstOrDefault(c => c is not null) ?? "";
            table.Rows.Add([Cell(0, category), .. series.Select((s, i) => Cell(i + 1, s.Print(point)))]);
        }
        return table;
    }

    private static CellPiece Cell(int column, string text) => new(column) { Pieces = string.IsNullOrWhiteSpace(text) ? [] : [new TextPiece(text)] };

    /// <summary>A series while it is read: its name, and its categories and values by their index.</summary>
    private sealed class ChartSeries
    {
        private const int MostPoints = 100_000;
        private int point;
        private string format = "General";

        public string Name { get; private set; } = "";
        public Dictionary<int, string> Categories { get; } = [];
        public Dictionary<int, string> Values { get; } = [];

        public void Point(string? index) => point = int.TryParse(index, out var i) && i is >= 0 and < MostPoints ? i : 0;

        public void Value(Stack<string> above, string text)
        {
            if (above.Peek() == "formatCode" && above.Contains("val")) format = text;
            if (above.Peek() != "v") return;
            if (above.Contains("tx")) Name += text;
            else if (above.Contains("cat") || above.Contains("xVal")) Categories[point] = Categories.TryGetValue(point, out var inner) ? $"{text} {inner}" : text;
            else if (above.Contains("val") || above.Contains("yVal")) Values[point] = text;
        }

        public string Print(int index) => Values.TryGetValue(index, out var text) ? new NumberFormat(format).Print(text) : "";
    }
}
