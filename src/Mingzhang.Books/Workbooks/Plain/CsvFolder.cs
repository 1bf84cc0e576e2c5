namespace Mingzhang.Books;

/// <summary>The year's workbook as a folder of CSV files, one a sheet under the sheet's name: what other programs write, and what git can compare.</summary>
public static class CsvFolder
{
    /// <summary>Bigger files are no hand-filled sheets.</summary>
    private const int MostBytes = 20_000_000;

    public static bool IsOne(string folder) => File.Exists(PathOf(folder, UnitSheet.Form));

    public static void Write(string folder, YearRecords records)
    {
        Directory.CreateDirectory(folder);
        foreach (var (form, rows) in BookSheets.All) File.WriteAllBytes(PathOf(folder, form), CsvSheet.Write(form, rows(records)));
    }

    /// <summary>Problems name the file by its sheet and the cell as a spreadsheet shows it.</summary>
    public static BookReading Read(string folder)
    {
        var problems = new Problems();
        return YearWorkbook.Read(Sheets(BookSheets.All.Select(s => PathOf(folder, s.Form)).Where(File.Exists), problems), problems);
    }

    /// <summary>The sheets that stand in CSV files, named after the files; what is no sheet of the workbook is said.</summary>
    internal static List<RawSheet> Sheets(IEnumerable<string> files, Problems problems)
    {
        var sheets = new List<RawSheet>();
        foreach (var file in files)
        {
            var name = Path.GetFileNameWithoutExtension(file);
            if (BookSheets.All.All(s => s.Form.Name != name)) problems.Add(name, "", $"“{name}”不是填报表的工作表；CSV 的文件名应与工作表同名：{string.Join('、', BookSheets.All.Select(s => s.Form.Name))}。", $"{name} is no sheet of the workbook; name a CSV file after its sheet.");
            else if (new FileInfo(file).Length > MostBytes) problems.Add(name, "", "文件太大，不是填报的内容；请检查是否放错了文件。", "The file is too big to be a sheet; check whether it is the right one.");
            else if (CsvSheet.Read(name, File.ReadAllBytes(file), problems) is { } sheet) sheets.Add(sheet);
        }
        return sheets;
    }

    private static string PathOf(string folder, BookSheet form) => Path.Combine(folder, form.Name + CsvSheet.Extension);
}
