using System.Text;
using Mingzhang.Publishing.Pdf;
using Mingzhang.Reading;
using Mingzhang.Tests.Publishing.Disclosures;
using Mingzhang.Tests.Publishing.Word;

namespace Mingzhang.Tests.Publishing.Pdf;

public class DisclosurePdfTests
{
    /// <summary>Each takes a layout engine a few seconds.</summary>
    private const int MostOfAForm = 7;
    private static readonly string? SearchPath = Environment.GetEnvironmentVariable("PATH");

    [Fact]
    public void Pdf_and_document_come_with_their_pages()
    {
        var disclosure = Departments.Of(1, "hunan-2023");
        var made = DisclosurePdf.Of(disclosure, null, SearchPath);
        Assert.Null(made.Failure);
        var text = Encoding.Latin1.GetString(made.Pdf.Span);
        Assert.Contains("/MarkInfo<</Marked true>>", text, StringComparison.Ordinal);
        Assert.Contains("/FontFile", text, StringComparison.Ordinal);
        using var document = DocxOf.Open(made.Document.ToArray());
        Assert.Empty(document.MainDocumentPart!.DocumentSettingsPart!.Settings.Elements<DocumentFormat.OpenXml.Wordprocessing.UpdateFieldsOnOpen>());
    }

    [Theory]
    [MemberData(nameof(Departments.Forms), MemberType = typeof(Departments))]
    public void The_pdf_reads_back_as_it_was_printed(string form) => Assert.Empty(Departments.Offences(form, 1, disclosure =>
    {
        var read = DocumentReader.Read(DisclosurePdf.Of(disclosure, null, SearchPath).Pdf.ToArray(), "disclosure.pdf").Account!;
        return ReadingBack.Differences(disclosure, read, chartsArePictures: true).Concat(Offences.Of(disclosure, read));
    }, MostOfAForm));

    [Fact]
    public void Without_a_layout_engine_one_line_says_what_to_install()
    {
        var made = DisclosurePdf.Of(SampleDisclosure.Of(), "/nowhere/soffice", null);
        Assert.True(made.Pdf.IsEmpty);
        Assert.Contains("libreoffice-writer-nogui", made.Failure!.Chinese, StringComparison.Ordinal);
        Assert.Contains("libreoffice-writer-nogui", made.Failure.English, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', made.Failure.Chinese);
    }

    [Fact]
    public void An_engine_that_fails_is_told_apart_from_one_that_is_missing()
    {
        var made = DisclosurePdf.Of(SampleDisclosure.Of(), typeof(DisclosurePdfTests).Assembly.Location, null);
        Assert.Contains("没能转换", made.Failure!.Chinese, StringComparison.Ordinal);
    }
}
