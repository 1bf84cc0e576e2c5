using DocumentFormat.OpenXml.Packaging;
using Mingzhang.Publishing.Disclosures;
using Mingzhang.Reading;
using Mingzhang.Reading.Word;
using System.Xml;

namespace Mingzhang.Tests.Publishing.Word;

public class ChartTests
{
    public static TheoryData<ChartKind> Kinds { get; } = [ChartKind.Column, ChartKind.Pie, ChartKind.Bar];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_data_of_a_chart_read_back_as_they_are_printed(ChartKind kind)
    {
        var chart = Chart(kind);
        using var document = DocxOf.Open(DocxOf.Bytes(SampleDisclosure.Of(new ChartBlock(chart))));
        using var reader = XmlReader.Create(document.MainDocumentPart!.ChartParts.Single().GetStream());
        var table = ChartReader.Read(reader, ReadLimits.Default)!;
        Assert.Equal($"{chart.Title}（单位：万元）", table.Caption);
        Assert.Equal(chart.Series.Select(s => s.Name), table.Rows[0].Skip(1).Select(Text));
        Assert.Equal(chart.Categories, table.Rows.Skip(1).Select(r => Text(r[0])));
        Assert.Equal(chart.Series[0].Values.Select(v => v.ToString("0.00")), table.Rows.Skip(1).Select(r => Text(r[1])));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_workbook_behind_a_chart_holds_its_data(ChartKind kind)
    {
        using var document = DocxOf.Open(DocxOf.Bytes(SampleDisclosure.Of(new ChartBlock(Chart(kind)))));
        using var workbook = SpreadsheetDocument.Open(document.MainDocumentPart!.ChartParts.Single().EmbeddedPackagePart!.GetStream(), isEditable: false);
        var sheet = workbook.WorkbookPart!.WorksheetParts.Single().Worksheet;
        var first = sheet.Descendants<DocumentFormat.OpenXml.Spreadsheet.Cell>().Single(c => c.CellReference == "B2");
        Assert.Equal(Chart(kind).Series[0].Values[0].ToString("0.##"), first.CellValue!.Text);
    }

    [Fact]
    public void Whoever_cannot_see_a_chart_is_told_what_it_says()
    {
        using var document = DocxOf.Open(DocxOf.Bytes(SampleDisclosure.Of(new ChartBlock(SampleDisclosure.Pie))));
        var frame = document.MainDocumentPart!.Document.Descendants<DocumentFormat.OpenXml.Drawing.Wordprocessing.DocProperties>().Single();
        Assert.Equal("财政拨款收入占绝大部分。", frame.Description);
    }

    private static Chart Chart(ChartKind kind) => kind switch { ChartKind.Column => SampleDisclosure.Column, ChartKind.Pie => SampleDisclosure.Pie, _ => SampleDisclosure.Bar };

    private static string Text(Mingzhang.Reading.Layout.Pieces.CellPiece cell) => string.Concat(cell.Pieces.OfType<Mingzhang.Reading.Layout.Pieces.TextPiece>().Select(p => p.Text));
}
