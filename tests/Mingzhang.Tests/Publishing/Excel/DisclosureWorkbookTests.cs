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
    [Theory]
    [MemberData(nameof(Departments.Forms), MemberType = typeof(Departments))]
    public void The_workbook_reads_back_as_it_was_printed(string form) => Assert.Empty(Departments.Offences(form, 60, disclosure =>
    {
        var read = DocumentReader.Read(Statements(disclosure), "公开表.xlsx").Account!;
        var tables = disclosure with { Blocks = [.. disclosure.Blocks.Where(b => b is TableBlock { Table.FormNumber: not null })] };
        return ReadingBack.Differences(tables, read).Concat(Offences.Of(disclosure, read, "D104", "D109", "D110", "D111", "D112", "D113", "D119"));
    }));

    [Theory]
    [MemberData(nameof(Departments.Forms), MemberType = typeof(Departments))]
    public void Score_sheets_read_back_as_they_were_printed(string form) => Assert.Empty(Departments.Offences(form, 60, disclosure =>
    {
        using var file = new MemoryStream();
        if (!DisclosureWorkbook.WriteAttachments(file, disclosure)) return [];
        var read = DocumentReader.Read(file.ToArray(), "绩效自评表.xlsx").Account!;
        var tables = disclosure with { Blocks = [.. disclosure.Blocks.Where(b => b is TableBlock { Table.FormNumber: null })] };
        return ReadingBack.Differences(tables, read);
    }));

    [Theory]
    [MemberData(nameof(Departments.Forms), MemberType = typeof(Departments))]
    public void Every_total_is_a_formula_that_gives_the_amount(string form) => Assert.Empty(Departments.Offences(form, 60, disclosure =>
    {
        var layouts = disclosure.Tables.Where(t => t.FormNumber is not null).Select(t => new TableLayout(t, t.Title)).ToList();
        var places = new CellPlaces(layouts);
        return layouts.SelectMany(Totals).Where(t => TotalFormula.Of(t.Cell.Sum, t.Layout, t.Layout.FirstRow + t.Row, t.Column, AmountCell.Held(t.Cell), places) is null)
            .Select(t => $"{t.Layout.Sheet} {t.Cell.Figure!.Address} holds {t.Cell.Held}, is the sum of {string.Join(" + ", t.Cell.Sum!.Terms.Select(s => $"{s.Sign} × {s.Address} = {places.Find(s.Table, s.Address)?.Held}"))}");
    }));

    private static IEnumerable<(TableLayout Layout, int Row, int Column, TableCell Cell)> Totals(TableLayout layout) =>
        from row in Enumerable.Range(0, layout.Grid.Count)
        from column in Enumerable.Range(0, layout.Columns)
        let cell = layout.Grid[row][column]
        where cell is { Sum: not null, Figure: not null }
        select (layout, row, column, cell);

    [Theory]
    [MemberData(nameof(Departments.Forms), MemberType = typeof(Departments))]
    public void The_workbook_is_valid_and_the_same_every_time(string form)
    {
        var disclosure = Departments.Of(3, form);
        var bytes = Statements(disclosure);
        Assert.Equal(bytes, Statements(disclosure));
        using var document = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(document).Select(e => $"{e.Path?.XPath}: {e.Description}"));
        Assert.Equal(form == "sichuan" ? 13 : 9, document.WorkbookPart!.Workbook.Descendants<Sheet>().Count());
        Assert.All(document.WorkbookPart.WorksheetParts, p => Assert.Single(p.Worksheet.Descendants<Pane>()));
    }

    private static byte[] Statements(Disclosure disclosure)
    {
        using var file = new MemoryStream();
        DisclosureWorkbook.WriteStatements(file, disclosure);
        return file.ToArray();
    }
}
