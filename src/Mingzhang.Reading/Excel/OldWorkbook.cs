using System.Globalization;
using System.Text;
using ExcelDataReader;
using ExcelDataReader.Exceptions;
using Mingzhang.Reading.Files;
using Mingzhang.Reading.Layout.Pieces;

namespace Mingzhang.Reading.Excel;

/// <summary>Reads the worksheets of the stream of an .xls, or of an .xlsb.</summary>
internal static class OldWorkbook
{
    private const int MostRows = 1_048_576;
    private const int MostColumns = 16_384;
    /// <summary>Rows by columns of all sheets, through which the library walks, blank or not.</summary>
    private const long MostWalked = 50_000_000;

    /// <exception cref="UnreadableException">The workbook exceeds a limit.</exception>
    /// <exception cref="ExcelReaderException">It is damaged, or encrypted. Damage shows by other exceptions too.</exception>
    public static List<Sheet> Read(byte[] file, ReadLimits limits)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        // Workbooks of Excel 95 and before may not name their code page; those came from Chinese Windows.
        var configuration = new ExcelReaderConfiguration { FallbackEncoding = Encoding.GetEncoding(936) };
        using var reader = ExcelReaderFactory.CreateReader(new MemoryStream(file, writable: false), configuration);
        var errors = OldErrors.Find(file);
        var cells = new CellBudget(limits.Cells);
        var sheets = new List<Sheet>();
        long walked = 0;
        do
        {
            if (reader.RowCount > MostRows || reader.FieldCount > MostColumns) throw Unreadable.Truncated();
            walked += (long)reader.RowCount * Math.Max(reader.FieldCount, 1);
            if (walked > MostWalked) throw Unreadable.TooManyCells(limits.Cells);
            var sheet = sheets.Count;
            var rowsWithErrors = errors.Keys.Where(e => e.Item1 == sheet).Select(e => e.Item2).ToHashSet();
            var rows = Rows(reader, cells, row => rowsWithErrors.Contains(row) ? column => errors.GetValueOrDefault((sheet, row, column)) : null);
            var merges = (reader.MergeCells ?? []).Select(m => new Merge(m.FromRow, m.FromColumn, m.ToRow, m.ToColumn));
            sheets.Add(new Sheet(reader.Name ?? "", reader.VisibleState is "hidden" or "veryhidden", rows, [.. merges]));
        }
        while (reader.NextResult());
        return sheets;
    }

    private static List<SheetRow> Rows(IExcelDataReader reader, CellBudget cells, Func<int, Func<int, string?>?> errorsOf)
    {
        var rows = new List<SheetRow>();
        var formats = new Dictionary<int, NumberFormat>();
        for (var index = 0; reader.Read(); index++)
        {
            SheetRow? row = null;
            var error = errorsOf(index);
            for (int column = 0, count = reader.FieldCount; column < count; column++)
            {
                // Most cells of a sheet that claims to be large do not exist.
                var value = reader.GetValue(column);
                if (value is null && error is null) continue;
                var text = Print(value, reader, column, formats);
                if (text.Length == 0) text = error?.Invoke(column) ?? "";
                if (string.IsNullOrWhiteSpace(text)) continue;
                cells.Spend(1);
                if (row is null) rows.Add(row = new SheetRow(index, []));
                row.Cells.Add(new SheetCell(column, text));
            }
        }
        return rows;
    }

    private static string Print(object? value, IExcelDataReader reader, int column, Dictionary<int, NumberFormat> formats) => value switch
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
