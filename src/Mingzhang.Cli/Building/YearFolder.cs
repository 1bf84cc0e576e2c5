using Mingzhang.Books;
using Mingzhang.Cli.Commands;

namespace Mingzhang.Cli.Building;

/// <summary>Finds the year's workbook, or its sheets as CSV files, and reads it; every problem goes to standard error with its sheet and cell.</summary>
internal static class YearFolder
{
    /// <summary>Null where the workbook cannot be compiled from; what stands in the way has been said.</summary>
    public static BookReading? Read(Surroundings around, string path)
    {
        var file = Directory.Exists(path) ? Path.Combine(path, NewCommand.FileName) : path;
        if (!File.Exists(file) && CsvFolder.IsOne(path)) return Told(around, path, CsvFolder.Read(path));
        if (!File.Exists(file))
        {
            throw new UsageException($"没有找到填报表 {file}；用 mingzhang new 生成，或直接给出工作簿的路径", $"there is no workbook {file}; make one with mingzhang new, or name the workbook itself");
        }
        using var stream = Open(file);
        return Told(around, file, YearWorkbook.Read(stream));
    }

    private static BookReading? Told(Surroundings around, string file, BookReading reading)
    {
        foreach (var problem in reading.Problems) around.Error.WriteLine($"{Path.GetFileName(file)}{Place(problem)}：{problem.Chinese} | {problem.English}");
        var wrong = reading.Problems.Count(p => !p.IsWarning);
        if (reading.Records is null) around.Error.WriteLine($"填报表有 {wrong} 处要改正，什么也没有写出 | {wrong} points of the workbook are to be corrected; nothing was written");
        return reading.Records is null ? null : reading;
    }

    private static FileStream Open(string file)
    {
        try
        {
            return File.OpenRead(file);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"无法打开 {file}：可能正在 Excel 或 WPS 中打开，请关闭后重试", $"{file} cannot be opened: it may be open in Excel or WPS; close it and try again");
        }
    }

    private static string Place(Problem problem) => problem.Sheet.Length == 0 ? "" : $" “{problem.Sheet}”{problem.Cell}";
}
