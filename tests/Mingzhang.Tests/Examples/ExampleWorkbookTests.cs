using Mingzhang.Books;
using Mingzhang.Publishing.Disclosures;
using Mingzhang.Publishing.PlainText;
using Mingzhang.Reading;
using Mingzhang.Tests.Architecture;
using Mingzhang.Tests.Publishing.Disclosures;

namespace Mingzhang.Tests.Examples;

/// <summary>The records of the example are its only source: workbook and text are made from them. MINGZHANG_APPROVE=1 writes both anew.</summary>
public class ExampleWorkbookTests
{
    private static readonly string Folder = Path.Combine(SourceTree.Repository.Root, "examples");
    private static readonly string Workbook = Path.Combine(Folder, "archives", "决算填报表.xlsx");

    [Fact]
    public void The_workbook_is_filled_in_without_a_problem()
    {
        if (Approving)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Workbook)!);
            using var made = File.Create(Workbook);
            YearWorkbook.Write(made, Records);
        }
        using var file = File.OpenRead(Workbook);
        var reading = YearWorkbook.Read(file);
        Assert.Empty(reading.Problems.Select(p => $"{p.Sheet}!{p.Cell} {p.Chinese}"));
        Assert.Equal(Sheets(Records), Sheets(reading.Records!));
    }

    [Fact]
    public void The_clean_text_is_what_is_built()
    {
        var path = Path.Combine(Folder, "clean.txt");
        if (Approving) File.WriteAllText(path, DisclosureText.Of(Composed));
        Assert.Equal(File.ReadAllText(path), DisclosureText.Of(Composed));
    }

    [Fact]
    public void Nothing_is_left_to_be_written() => Assert.Empty(Composed.Open.Select(o => o.Chinese));

    [Fact]
    public void The_text_reads_back_as_it_was_printed() =>
        Assert.Empty(ReadingBack.Differences(Composed, AccountReader.ReadText(DisclosureText.Of(Composed))));

    private static bool Approving => Environment.GetEnvironmentVariable("MINGZHANG_APPROVE") == "1";
    private static YearRecords Records { get; } = CsvFolder.Read(Path.Combine(Folder, "records")).Records!;
    private static Disclosure Composed { get; } = DisclosureComposer.Compose(Derivation.Of(Records));

    private static IEnumerable<string> Sheets(YearRecords records) => BookSheets.All.SelectMany(s => s.Rows(records).Select(row => s.Form.Name + '|' + string.Join('|', row.Select(c => c.Plain))));
}
