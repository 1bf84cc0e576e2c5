using Mingzhang.Publishing.Disclosures;

namespace Mingzhang.Publishing.Excel;

/// <summary>
/// Tables of a disclosure as a workbook, a sheet each: amounts are numbers, totals are formulas with their values, blank stays blank.
/// </summary>
public static class DisclosureWorkbook
{
    /// <summary>The nine or thirteen tables of the form.</summary>
    public static void WriteStatements(Stream output, Disclosure disclosure, bool draft = false) => Write(output, disclosure.Tables.Where(t => t.FormNumber is not null), draft);

    /// <summary>Base data and score sheets of the attachments; false, and nothing written, where the disclosure has none.</summary>
    public static bool WriteAttachments(Stream output, Disclosure disclosure, bool draft = false)
    {
        var tables = disclosure.Tables.Where(t => t.FormNumber is null).ToList();
        if (tables.Count > 0) Write(output, tables, draft);
        return tables.Count > 0;
    }

    private static void Write(Stream output, IEnumerable<PrintedTable> tables, bool draft)
    {
        var names = new SheetNames();
        var layouts = tables.Select(t => new TableLayout(t, names.Take(Name(t)))).ToList();
        var places = new CellPlaces(layouts);
        Workbook.Write(output, [.. layouts.Select(l => StatementPage.Of(l, places, draft))]);
    }

    /// <summary>"01 收入支出决算总表": the number of 公开01表, then the table's name.</summary>
    private static string Name(PrintedTable table)
    {
        var number = string.Concat((table.FormNumber ?? "").Where(char.IsAsciiDigit));
        return number.Length > 0 ? $"{number} {table.Title}" : table.Title;
    }
}
