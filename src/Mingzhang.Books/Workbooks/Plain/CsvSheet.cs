using System.Text;

namespace Mingzhang.Books;

/// <summary>A sheet of the workbook as a CSV file of the same name, heads in the first row; in UTF-8, or in GB18030 as Excel saves it.</summary>
internal static class CsvSheet
{
    public const string Extension = ".csv";

    private static readonly Encoding Strict = new UTF8Encoding(false, throwOnInvalidBytes: true);
    private static readonly Encoding Chinese = CodePagesEncodingProvider.Instance.GetEncoding(54936)!;

    public static RawSheet? Read(string name, byte[] bytes, Problems problems)
    {
        if (!CsvText.TryParse(Decode(bytes), out var rows))
        {
            problems.Add(name, "", $"CSV 文件“{name}{Extension}”里有没有结束的引号；请用 Excel 或 WPS 重新另存为 CSV。", $"A quote in {name}{Extension} is never closed; save the file as CSV again.");
            return null;
        }
        return new(name, [.. rows.Select((row, i) => Row(row, i + 1)).Where(r => !r.IsBlank)], []);
    }

    private static RawRow Row(List<string> cells, int number) => new(number, cells.Select((text, column) => (column, text)).ToDictionary(c => c.column, c => new RawCell(CellName.Of(c.column, number), c.text)));

    private static string Decode(byte[] bytes)
    {
        try
        {
            return Strict.GetString(bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            return Chinese.GetString(bytes);
        }
    }

    /// <summary>With a byte order mark, for Excel takes a file without one for the local encoding.</summary>
    public static byte[] Write(BookSheet form, IEnumerable<Entered[]> rows) =>
        [.. Encoding.UTF8.Preamble, .. Strict.GetBytes(CsvText.Of(rows.Select(r => r.Select(c => c.Plain)).Prepend(form.Columns.Select(c => c.Head))))];

    /// <summary>The rows of a CSV sheet by the columns of the form, numbers as numbers, to be written into a workbook as they are.</summary>
    public static IEnumerable<Entered[]> Entries(BookSheet form, RawSheet sheet)
    {
        if (sheet.Rows.Count == 0) yield break;
        var heads = sheet.Rows[0].Cells.ToDictionary(c => c.Key, c => c.Value.Text.Trim());
        var columns = form.Columns.Select(c => (Column: c, At: heads.FirstOrDefault(h => h.Value == c.Head, new(-1, "")).Key)).ToList();
        foreach (var row in sheet.Rows.Skip(1).Where(r => !SheetRows.IsGuide(r))) yield return [.. columns.Select(c => c.At < 0 ? new Entered(null, null) : Entry(c.Column, row.At(c.At).Text.Trim()))];
    }

    private static Entered Entry(BookColumn column, string text) =>
        column.Takes is Takes.Money or Takes.Count or Takes.Plain && decimal.TryParse(text, System.Globalization.NumberStyles.Number, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : text;
}
