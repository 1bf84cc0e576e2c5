using System.CommandLine;
using Mingzhang.Accounts;
using Mingzhang.Checking;
using Mingzhang.Cli.Building;
using Mingzhang.Cli.Inputs;
using Mingzhang.Cli.Outputs;
using Mingzhang.Publishing;
using Mingzhang.Publishing.Terminal;

namespace Mingzhang.Cli.Commands;

/// <summary>mingzhang demo: compiles the disclosure of the made-up department that comes with the program, checks it, then a copy with planted errors.</summary>
internal static class DemoCommand
{
    private const string DefaultFolder = "mingzhang-demo";

    public static Command Build(Surroundings around)
    {
        var output = CommonOptions.Out($"公开材料和核对报告写入的文件夹，默认 {DefaultFolder}", $"Folder for the disclosure and the reports, {DefaultFolder} unless given");
        var noPdf = CommonOptions.NoPdf();
        var language = CommonOptions.Language();
        var command = new Command("demo", "用随附的虚构部门演示一遍 / Show it on the made-up department that comes with the program") { output, noPdf, language };
        command.SetAction(parsed => Run(around, parsed.GetValue(output) ?? DefaultFolder, !parsed.GetValue(noPdf), parsed.GetValue(language)));
        return command;
    }

    /// <summary>Where a person would open it: in the source tree the program was built from, else beside the program.</summary>
    private static string Example(string name)
    {
        var source = Path.Combine(AppContext.BaseDirectory, "..", "..", "examples", name);
        var path = Path.Exists(source) ? source : Path.Combine(AppContext.BaseDirectory, "examples", name);
        return Path.GetRelativePath(Environment.CurrentDirectory, path);
    }

    private static int Run(Surroundings around, string folder, bool pdf, Language language)
    {
        OutFile.CreateFolder(folder);
        var published = Path.Combine(folder, "公开");
        string[] paths = [Path.Combine(published, Built.DocumentName), Example("flawed.txt")];
        var page = new Page(around.Output, new TerminalOptions(language, around.Width, around.Colour));
        page.Text(0, page.Say("一个虚构的部门：先由它的填报表编制整套公开材料，再核对编出来的全文，最后核对一份埋了若干错误的决算。",
            "A made-up department: its workbook becomes the whole disclosure, which is then checked, and last a copy with planted errors."));
        page.Blank();
        var code = BuildCommand.Run(around, new(Example("archives"), published, Draft: false, Force: true, RoundingRegime.Independent, pdf, language, All: false));
        if (code != ExitCode.Sound) return code;
        page.Blank();
        var reports = new HtmlFolder(folder, language);
        var terminal = new TerminalOutput(around.Output, new TerminalOptions(language, around.Width, around.Colour), several: true);
        var totals = new Totals();
        foreach (var done in Checked.All(paths))
        {
            if (done.Report is not { } report) throw new InvalidOperationException($"The example {done.Path} cannot be read: {done.Failure?.English}");
            totals.Add(report);
            terminal.Add(report);
            reports.Add(report);
        }
        terminal.End(totals);
        reports.End(totals);
        page.Text(0, page.Say($"HTML 报告：{Path.GetFullPath(Path.Combine(folder, "index.html"))}", $"HTML report: {Path.GetFullPath(Path.Combine(folder, "index.html"))}"));
        return ExitCode.Sound;
    }
}
