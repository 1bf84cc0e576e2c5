using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Mingzhang.Books;
using Mingzhang.Publishing.Disclosures;
using Mingzhang.Publishing.PlainText;

namespace Mingzhang.Tests.Books;

public class YearWorkbookTests
{
    [Theory]
    [InlineData("hunan-2023")]
    [InlineData("common")]
    [InlineData("sichuan")]
    public void What_was_filled_in_is_read_back(string form)
    {
        for (var seed = 0; seed < 8; seed++)
        {
            var records = InventedDepartment.Of(seed, form);
            var reading = YearWorkbook.Read(Written(records));
            Assert.Empty(reading.Problems.Where(p => !p.IsWarning).Select(p => $"{seed} {p.Sheet}!{p.Cell} {p.Chinese}"));
            Assert.Equal(Text(records), Text(reading.Records!));
        }
    }

    [Fact]
    public void The_file_is_valid()
    {
        using var document = SpreadsheetDocument.Open(Written(InventedDepartment.Of(3, "sichuan")), isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(document).Select(e => $"{e.Part?.Uri} {e.Path?.XPath} {e.Description}"));
    }

    [Fact]
    public void No_workbook_is_a_problem_and_no_failure()
    {
        var reading = YearWorkbook.Read(new MemoryStream("not a zip"u8.ToArray()));
        Assert.Null(reading.Records);
        Assert.Single(reading.Problems);
    }

    private static MemoryStream Written(YearRecords records)
    {
        var file = new MemoryStream();
        YearWorkbook.Write(file, records);
        file.Position = 0;
        return file;
    }

    private static string Text(YearRecords records) => DisclosureText.Of(DisclosureComposer.Compose(Derivation.Of(records)));
}
