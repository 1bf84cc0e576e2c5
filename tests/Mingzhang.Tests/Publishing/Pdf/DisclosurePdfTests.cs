using System.Text;
using Mingzhang.Books;
using Mingzhang.Checking;
using Mingzhang.Publishing.Disclosures;
using Mingzhang.Publishing.Pdf;
using Mingzhang.Reading;
using Mingzhang.Tests.Publishing.Disclosures;
using Mingzhang.Tests.Publishing.Word;

namespace Mingzhang.Tests.Publishing.Pdf;

public class DisclosurePdfTests
{
    private static readonly string? SearchPath = Environment.GetEnvironmentVariable("PATH");

    [Fact]
    public void Pdf_and_document_come_with_their_pages_and_read_back_as_printed()
    {
        var disclosure = DisclosureComposer.Compose(Derivation.Of(InventedDepartment.Of(1, "hunan-2023")));
        var made = DisclosurePdf.Of(disclosure, null, SearchPath);
        Assert.Null(made.Failure);
        var text = Encoding.Latin1.GetString(made.Pdf.Span);
        Assert.Contains("/MarkInfo<</Marked true>>", text, StringComparison.Ordinal);
        Assert.Contains("/FontFile", text, StringComparison.Ordinal);
        using var document = DocxOf.Open(made.Document.ToArray());
        Assert.Empty(document.MainDocumentPart!.DocumentSettingsPart!.Settings.Elements<DocumentFormat.OpenXml.Wordprocessing.UpdateFieldsOnOpen>());
        Assert.True(DocumentReader.Read(made.Pdf.ToArray(), "disclosure.pdf").Succeeded(out var read, out var failure), failure?.ToString());
        Assert.Empty(ReadingBack.Differences(disclosure, read));
        Assert.Empty(Checker.Check(read).Findings.Where(f => f.Level != Level.Note).Select(f => $"{f.Level} {f.Rule} {f.Message}"));
    }

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
