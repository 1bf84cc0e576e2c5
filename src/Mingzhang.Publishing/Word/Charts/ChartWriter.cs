using DocumentFormat.OpenXml.Drawing;
using DocumentFormat.OpenXml.Drawing.Charts;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Packaging;
using Mingzhang.Publishing.Word.Styles;
using Chart = Mingzhang.Publishing.Disclosures.Chart;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Mingzhang.Publishing.Word.Charts;

/// <summary>Puts a chart with its workbook into the document, and a paragraph that shows it.</summary>
internal static class ChartWriter
{
    private const string Uri = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private const string WorkbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    /// <summary>English metric units to the twip.</summary>
    private const long Emu = 635;
    private const long Width = 8600 * Emu;

    public static IEnumerable<W.Paragraph> Write(MainDocumentPart main, Chart chart, int number)
    {
        var id = "chart" + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var part = main.AddNewPart<ChartPart>(id);
        var workbook = part.AddNewPart<EmbeddedPackagePart>(WorkbookType, "workbook");
        using (var data = new MemoryStream())
        {
            ChartWorkbook.Write(chart, data);
            data.Position = 0;
            workbook.FeedData(data);
        }
        using (var stream = part.GetStream(FileMode.Create)) ChartSpace.Of(chart, "workbook").Save(stream);
        yield return new W.Paragraph(
            new W.ParagraphProperties { ParagraphStyleId = new W.ParagraphStyleId { Val = StyleNames.Chart } },
            new W.Run(new W.Drawing(Frame(chart, id, (uint)number))));
    }

    /// <summary>Bars need room for each of them.</summary>
    private static long Height(Chart chart) => Math.Clamp(chart.Kind == Disclosures.ChartKind.Bar ? 1600 + 480 * chart.Categories.Count * chart.Series.Count : 5200, 4000, 10000) * Emu;

    private static Inline Frame(Chart chart, string id, uint number) => new(
        new Extent { Cx = Width, Cy = Height(chart) },
        new EffectExtent { LeftEdge = 0, TopEdge = 0, RightEdge = 0, BottomEdge = 0 },
        new DocProperties { Id = number, Name = "图" + number.ToString(System.Globalization.CultureInfo.InvariantCulture), Title = chart.Title, Description = chart.Description.Length > 0 ? chart.Description : chart.Title },
        new DocumentFormat.OpenXml.Drawing.Wordprocessing.NonVisualGraphicFrameDrawingProperties(),
        new Graphic(new GraphicData(new ChartReference { Id = id }) { Uri = Uri }))
    { DistanceFromTop = 0, DistanceFromBottom = 0, DistanceFromLeft = 0, DistanceFromRight = 0 };
}
