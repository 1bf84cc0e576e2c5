using System.Globalization;
using Mingzhang.Accounts;
using Mingzhang.Publishing.Json;

namespace Mingzhang.Publishing.Csv;

/// <summary>The figures of documents as one table: the parts of the address are columns, so that a spreadsheet can filter by them.</summary>
public static class FiguresCsv
{
    private static readonly string[] Columns =
    [
        "path", "entity", "accountYear", "concept", "conceptChinese", "function", "economic", "fund", "nature", "stage", "year",
        "scope", "scopeName", "measure", "base", "text", "value", "decimals", "unit", "page", "line", "table", "row", "column", "quote",
    ];

    /// <summary>Begins with a byte order mark: without one, Excel in China takes the file for GB18030.</summary>
    public static void WriteHeader(TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write('\uFEFF');
        CsvRow.Write(output, Columns);
    }

    public static void WriteRows(TextWriter output, AccountSet account)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(account);
        foreach (var figure in account.Figures)
        {
            CsvRow.Write(output, [CsvRow.Harmless(account.Path), CsvRow.Harmless(account.Entity), Number(account.Year), .. Address(figure.Address), .. Print(figure)]);
        }
    }

    private static string[] Address(Address? address) => address is null
        ? ["", "", "", "", "", "", "", "", "", "", "", ""]
        :
        [
            address.Concept.Key, address.Concept.Chinese, CsvRow.Harmless(address.Function), CsvRow.Harmless(address.Economic),
            address.Fund.ToString(), address.Nature.ToString(), address.Stage.ToString(), address.Year.ToString(),
            address.Scope.Kind.ToString(), CsvRow.Harmless(address.Scope.Name), address.Measure.ToString(), CsvRow.Harmless(address.Base?.ToString()),
        ];

    private static string[] Print(Figure figure) =>
    [
        CsvRow.Harmless(figure.Text), JsonParts.Exact(figure.Value), Number(figure.Decimals), CsvRow.Harmless(figure.Unit.Text),
        Number(figure.Place.Page), Number(figure.Place.Line), CsvRow.Harmless(figure.Place.Table), CsvRow.Harmless(figure.Place.Row),
        CsvRow.Harmless(figure.Place.Column), CsvRow.Harmless(figure.Place.Quote),
    ];

    private static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
