using System.Text;
using Mingzhang.Accounts;
using Mingzhang.Books;
using Mingzhang.Publishing.Disclosures;
using Mingzhang.Publishing.PlainText;
using Mingzhang.Reading;
using Mingzhang.Tests.Architecture;

namespace Mingzhang.Tests.Books;

public sealed class CsvFolderTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("mingzhang-books-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("hunan-2023")]
    [InlineData("sichuan")]
    [InlineData("common")]
    public void What_was_written_as_csv_is_read_back(string form)
    {
        for (var seed = 20; seed < 24; seed++)
        {
            var records = InventedDepartment.Of(seed, form);
            CsvFolder.Write(folder, records);
            var reading = CsvFolder.Read(folder);
            Assert.Empty(reading.Problems.Where(p => !p.IsWarning));
            Assert.Equal(Text(records), Text(reading.Records!));
        }
    }

    [Fact]
    public void A_file_in_the_encoding_of_Excel_is_read()
    {
        CsvFolder.Write(folder, InventedDepartment.Of(5, "common"));
        foreach (var file in Directory.GetFiles(folder)) File.WriteAllBytes(file, CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!.GetBytes(File.ReadAllText(file)));
        Assert.Equal(Text(InventedDepartment.Of(5, "common")), Text(CsvFolder.Read(folder).Records!));
    }

    [Fact]
    public void A_csv_sheet_takes_its_place_in_the_workbook()
    {
        var (one, other) = (InventedDepartment.Of(5, "common"), InventedDepartment.Of(6, "common"));
        CsvFolder.Write(folder, other);
        var workbook = new MemoryStream();
        Assert.Empty(YearWorkbook.Write(workbook, one, Directory.GetFiles(folder)).Where(p => !p.IsWarning));
        workbook.Position = 0;
        Assert.Equal(Text(other), Text(YearWorkbook.Read(workbook).Records!));
    }

    [Theory]
    [InlineData("csv-unclosed-quote", "收入.csv", "科目代码,收入来源,资金,金额\n\"2012601,财政拨款收入,一般公共预算财政拨款,100\n")]
    [InlineData("csv-unknown-sheet", "收入表.csv", "科目代码,收入来源,资金,金额\n")]
    public void A_broken_csv_file_names_itself_and_the_remedy(string name, string file, string text)
    {
        var path = Path.Combine(folder, file);
        File.WriteAllText(path, text);
        Golden.Equal(name, YearWorkbook.Write(new MemoryStream(), InventedDepartment.Of(5, "common"), [path]));
    }

    [Fact]
    public void The_example_has_no_problem_and_the_tables_of_its_publication()
    {
        var reading = CsvFolder.Read(Path.Combine(SourceTree.Repository.Root, "examples", "records"));
        Assert.Empty(reading.Problems);
        var facts = Derivation.Of(reading.Records!).Facts;
        var published = AccountReader.ReadText(SourceTree.Repository.Read("examples/clean.txt"));
        var tables = published.Figures.Where(f => f.Address is { Concept.Kind: QuantityKind.Money, Measure: Mingzhang.Accounts.Measure.Value } && f.Place.Table is { } table && StatementForms.Tables.Any(t => t.Names.Contains(table) && t.Shape is not (TableShape.BaseData or TableShape.ScoreSheet))).ToList();
        Assert.True(tables.Count > 150, $"{tables.Count} figures");
        Assert.All(tables.Where(f => f.Value != 0 || facts.Knows(f.Address!)), f => Assert.Equal(f.Value, facts.Printed(f.Address!)));
    }

    private static string Text(YearRecords records) => DisclosureText.Of(DisclosureComposer.Compose(Derivation.Of(records)));
}
