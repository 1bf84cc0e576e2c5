using System.Globalization;
using System.Text;
using ExcelDataReader;
using Mingzhang.Reading.Layout.Pieces;

namespace Mingzhang.Reading.Excel;

/// <summary>Reads the worksheets of an .xls or .xlsb. Cells with an error come out blank: the library does not tell which error.</summary>
internal static class OldWorkbook
{
    /// <summary>Rows by columns that the library walks through, blank or not.</summary>
    private const long MostWalked = 200_000_000;

    public static IEnumerable<Sheet> Read(byte[] file, ReadLimits limits)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        // Workbooks of Excel 95 and before may not name their code page; those came from Chinese Windows.
        var configuration = new ExcelReaderConfiguration { FallbackEncoding = Encoding.GetEncoding(936) };
        using var reader = ExcelReaderFactory.CreateReader(new MemoryStream(file, writable: false), configuration);
        var cells = new CellBudget(limits.Cells);
        do
        {
            if ((long)reader.RowCount * reader.FieldCount > MostWalked) throw Files.Unreadable.TooManyCells(limits.Cells);
            var rows = Rows(reader, cells);
            var merges = reader.MergeCells ?? [];
            yield return new Sheet(reader.Name ?? "", reader.VisibleState is "hidden" or "veryhidden", rows,
                [.. merges.Select(m => new Merge(m.FromRow, m.FromColumn, m.ToRow, m.ToColumn))]);
        }
        while (reader.NextResult());
    }

    private static List<SheetRow> Rows(IExcelDataReader reader, CellBudget cells)
    {
        var rows = new List<SheetRow>();
        var formats = new Dictionary<int, NumberFormat>();
        for (var index = 0; reader.Read(); index++)
        {
            SheetRow? row = null;
            for (var column = 0; column < reader.FieldCount; column++)
            {
                var text = Print(reader, column, formats);
                if (string.IsNullOrWhiteSpace(text)) continue;
                cells.Spend(1);
                if (row is null) rows.Add(row = new SheetRow(index, []));
                row.Cells.Add(new SheetCell(column, text));
            }
        }
        return rows;
    }

    private static string Print(IExcelDataReader reader, int column, Dictionary<int, NumberFormat> formats) => reader.GetValue(column) switch
    {
        null or DBNull => "",
        string text => text,
        bool truth => truth ? "TRUE" : "FALSE",
        DateTime moment => Format(reader, column, formats).Print(moment),
        TimeSpan time => Format(reader, column, formats).Print(DateTime.FromOADate(0) + time),
        IConvertible number => Format(reader, column, formats).Print(number.ToDouble(CultureInfo.InvariantCulture).ToString("G15", CultureInfo.InvariantCulture)),
        var other => other.ToString() ?? "",
    };

    private static NumberFormat Format(IExcelDataReader reader, int column, Dictionary<int, NumberFormat> formats)
    {
        var number = reader.GetNumberFormatIndex(column);
        if (formats.TryGetValue(number, out var format)) return format;
        var code = BuiltInFormats.Moment(number) ?? (number is >= 0 and < 50 ? BuiltInFormats.Code(number) : reader.GetNumberFormatString(column));
        formats.Add(number, format = new NumberFormat(code ?? "General"));
        return format;
    }
}
