using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Mingzhang.Books;
using Mingzhang.Publishing.Disclosures;
using Mingzhang.Publishing.Excel;
using Mingzhang.Reading;
using Mingzhang.Tests.Publishing.Disclosures;

namespace Mingzhang.Tests.Publishing.Excel;

public class DisclosureWorkbookTests
{
    private static readonly int Seeds = int.TryParse(Environment.GetEnvironmentVariable("MINGZHANG_SEEDS"), out var many) ? many : 12;

    public static TheoryData<string> Forms => ["hunan-2023", "common", "sichuan"];

    [Theory]
    [MemberData(nameof(Forms))]
    public void The_workbook_reads_back_as_it_was_printed(string form)
    {
        var offences = new List<string>();
        for (var seed = 0; seed < Seeds; seed++)
        {
            var disclosure = Compose(seed, form);
            var read = DocumentReader.Read(Statements(disclosure), "公开表.xlsx").Account!;
            var tables = disclosure with { Blocks = [.. disclosure.Blocks.Where(b => b is TableBlock { Table.FormNumber: not null })] };
            offences.AddRange(ReadingBack.Differences(tables, read).Select(d => $"{form} {seed}: {d}"));
            offences.AddRange(Offences.Of(read, "D104", "D109", "D110", "D111", "D112", "D113", "D119").Select(f => $"{form} {seed}: {f}"));
        }
        Assert.Empty(offences);
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Score_sheets_read_back_as_they_were_printed(string form)
    {
        var offences = new List<string>();
        for (var seed = 0; seed < Seeds; seed++)
        {
            var disclosure = Compose(seed, form);
            using var file = new MemoryStream();
            if (!DisclosureWorkbook.WriteAttachments(file, disclosure)) continue;
            var read = DocumentReader.Read(file.ToArray(), "绩效自评表.xlsx").Account!;
            var tables = disclosure with { Blocks = [.. disclosure.Blocks.Where(b => b is TableBlock { Table.FormNumber: null })] };
            offences.AddRange(ReadingBack.Differences(tables, read).Select(d => $"{form} {seed}: {d}"));
        }
        Assert.Empty(offences);
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Every_total_is_a_formula_that_gives_the_amount(string form)
    {
        var offences = new List<string>();
        for (var seed = 0; seed < Seeds; seed++)
        {
            var layouts = Compose(seed, form).Tables.Where(t => t.FormNumber is not null).Select(t => new TableLayout(t, t.Title)).ToList();
            var places = new CellPlaces(layouts);
            foreach (var (layout, row, column, cell) in layouts.SelectMany(Totals))
                if (TotalFormula.Of(cell.Sum, layout, layout.FirstRow + row, column, AmountCell.Held(cell), places) is null)
                    offences.Add($"{form} {seed}: {layout.Sheet} {cell.Figure!.Address} holds {cell.Held}, is the sum of {string.Join(" + ", cell.Sum!.Terms.Select(t => $"{t.Sign} × {t.Address} = {places.Find(t.Table, t.Address)?.Held}"))}");
        }
        Assert.Empty(offences);
    }

    private static IEnumerable<(TableLayout Layout, int Row, int Column, TableCell Cell)> Totals(TableLayout layout) =>
        from row in Enumerable.Range(0, layout.Grid.Count)
        from column in Enumerable.Range(0, layout.Columns)
        let cell = layout.Grid[row][column]
        where cell is { Sum: not null, Figure: not null }
        select (layout, row, column, cell);

    [Theory]
    [MemberData(nameof(Forms))]
    public void The_workbook_is_valid_and_the_same_every_time(string form)
    {
        var disclosure = Compose(3, form);
        var bytes = Statements(disclosure);
        Assert.Equal(bytes, Statements(disclosure));
        using var document = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(document).Select(e => $"{e.Path?.XPath}: {e.Description}"));
        Assert.Equal(form == "sichuan" ? 13 : 9, document.WorkbookPart!.Workbook.Descendants<Sheet>().Count());
        Assert.All(document.WorkbookPart.WorksheetParts, p => Assert.Single(p.Worksheet.Descendants<Pane>()));
    }

    private static Disclosure Compose(int seed, string form) => DisclosureComposer.Compose(Derivation.Of(InventedDepartment.Of(seed, form)));

    private static byte[] Statements(Disclosure disclosure)
    {
        using var file = new MemoryStream();
        DisclosureWorkbook.WriteStatements(file, disclosure);
        return file.ToArray();
    }
}
