using System.CommandLine;
using Mingzhang.Accounts;
using Mingzhang.Books;
using Mingzhang.Cli.Inputs;
using Mingzhang.Cli.Outputs;
using Mingzhang.Publishing;
using Mingzhang.Reading;

namespace Mingzhang.Cli.Commands;

/// <summary>mingzhang new DIR: the year's workbook, ready to be filled in.</summary>
internal static class NewCommand
{
    /// <summary>The workbook's name in its folder; build looks for it.</summary>
    public const string FileName = "决算填报表.xlsx";

    internal sealed record Request(string Folder, string Form, int Year, string Unit, string? Previous, IReadOnlyList<string> Imports, bool Force, Language Language);

    public static Command Build(Surroundings around)
    {
        var folder = new Argument<string>("DIR") { HelpName = "DIR", Description = "写入填报表的文件夹 / Folder for the workbook" };
        var form = Choice.Of("--form", "表样，默认 common / Form of the province, common unless given", "common", ("hunan", "hunan-2023"), ("sichuan", "sichuan"), ("common", "common"));
        var year = new Option<int>("--year") { HelpName = "YYYY", Description = "决算年度 / Year of account", Required = true };
        var unit = new Option<string>("--unit") { HelpName = "NAME", Description = "单位全称 / Full name of the unit", Required = true };
        var previous = new Option<string?>("--previous") { HelpName = "FILE", Description = "上年公开的决算，自动填入上年数和年初结转 / Last year's publication, to fill in last year's figures and the carry-over" };
        var imports = new Option<string[]>("--import") { HelpName = "FILE", Description = "填入决算软件导出的财决表（.xlsx），或与工作表同名的 CSV（可多次，可为文件夹） / Fill in from the ministry's export (.xlsx), or from CSV files named after sheets (repeatable, or a folder)", DefaultValueFactory = _ => [] };
        var force = new Option<bool>("--force") { Description = "覆盖已有的填报表 / Overwrite a workbook that is there" };
        var language = CommonOptions.Language();
        var command = new Command("new", "生成填报表（Excel），填一次即可生成整套公开材料 / Make the workbook that the whole disclosure is built from") { folder, form, year, unit, previous, imports, force, language };
        command.SetAction(parsed => Run(around, new Request(parsed.GetRequiredValue(folder), parsed.GetValue(form)!, parsed.GetRequiredValue(year), parsed.GetRequiredValue(unit), parsed.GetValue(previous), parsed.GetValue(imports)!, parsed.GetValue(force), parsed.GetValue(language))));
        return command;
    }

    private static int Run(Surroundings around, Request request)
    {
        if (request.Year is < 2000 or > 2100) throw new UsageException($"--year 应为四位年度，不是 {request.Year}", $"--year takes a year of four digits, not {request.Year}");
        var path = Path.Combine(request.Folder, FileName);
        if (File.Exists(path) && !request.Force) throw new UsageException($"{path} 已经存在；要重新生成请加 --force（原有内容会丢失）", $"{path} is there already; add --force to make it anew (what it holds is lost)");
        var records = new YearRecords { Entity = request.Unit, Year = request.Year, Form = request.Form };
        if (request.Previous is { } file)
        {
            var read = DocumentReader.Read(file);
            if (read.Account is not { } account)
            {
                if (read.Failure is { } failure) around.Error.WriteFailure(failure);
                return ExitCode.Unreadable;
            }
            Warn(around, account, request);
            records = PreviousYear.Begin(records, account);
        }
        var import = new Imports(around, request.Language, request.Imports);
        if (import.Exports(records) is not { } filled) return ExitCode.Unreadable;
        using var workbook = new MemoryStream();
        var problems = YearWorkbook.Write(workbook, filled, import.Csv);
        import.Tell(problems);
        if (problems.Any(p => !p.IsWarning))
        {
            around.Error.WriteLine(request.Language.Say("CSV 文件没有全部读成，填报表没有生成；请改正后再运行。", "Not every CSV file could be taken over and no workbook was made; correct them and run the command again."));
            return ExitCode.Unreadable;
        }
        OutFile.WriteBytes(path, stream => workbook.WriteTo(stream));
        Say(around, request, path, records);
        return ExitCode.Sound;
    }

    private static void Warn(Surroundings around, AccountSet account, Request request)
    {
        if (account.Year is { } year && year != request.Year - 1)
            around.Error.WriteLine($"{request.Previous}：读出的是 {year} 年度，不是 {request.Year - 1} 年度；请核对 | it is of {year}, not of {request.Year - 1}; please check");
    }

    private static void Say(Surroundings around, Request request, string path, YearRecords records)
    {
        var language = request.Language;
        around.Output.WriteLine(language.Say($"填报表：{path}", $"Workbook: {path}"));
        if (records.Stated.Count > 0) around.Output.WriteLine(language.Say($"已从上年决算填入上年数 {records.Stated.Count} 项、三公经费 {records.ThreePublic.Count} 项、年初结转 {records.CarryOver.Count} 项、项目 {records.Projects.Count} 个，请核对，删去今年不再实施的项目。", $"Filled in from last year: {records.Stated.Count} totals, {records.ThreePublic.Count} of the three public expenses, {records.CarryOver.Count} balances, {records.Projects.Count} projects; please check them and delete projects that have ended."));
        around.Output.WriteLine(language.Say("下一步：用 Excel 或 WPS 打开，先读“说明”，按表填写；", "Next: open it in Excel or WPS, read the sheet 说明 and fill it in;"));
        around.Output.WriteLine(language.Say($"填完后运行：mingzhang build {request.Folder} --out 输出文件夹", $"then run: mingzhang build {request.Folder} --out FOLDER"));
    }
}
