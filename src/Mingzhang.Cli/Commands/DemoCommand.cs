using System.CommandLine;
using Mingzhang.Checking;
using Mingzhang.Cli.Inputs;
using Mingzhang.Cli.Outputs;
using Mingzhang.Publishing;
using Mingzhang.Publishing.Terminal;

namespace Mingzhang.Cli.Commands;

/// <summary>mingzhang demo: checks the made-up department that comes with the program, once clean and once with planted errors.</summary>
internal static class DemoCommand
{
    private const string DefaultFolder = "mingzhang-demo";

    public static Command Build(Surroundings around)
    {
        var output = CommonOptions.Out($"HTML 报告写入的文件夹，默认 {DefaultFolder}", $"Folder for the HTML report, {DefaultFolder} unless given");
        var language = CommonOptions.Language();
        var command = new Command("demo", "用随附的虚构部门演示一遍 / Show it on the made-up department that comes with the program") { output, language };
        command.SetAction(parsed => Run(around, parsed.GetValue(output) ?? DefaultFolder, parsed.GetValue(language)));
        return command;
    }

    /// <summary>Where a person would open it: in the source tree the program was built from, else beside the program.</summary>
    private static string Example(string name)
    {
        var source = Path.Combine(AppContext.BaseDirectory, "..", "..", "examples", name);
        var path = File.Exists(source) ? source : Path.Combine(AppContext.BaseDirectory, "examples", name);
        return Path.GetRelativePath(Environment.CurrentDirectory, path);
    }

    private static int Run(Surroundings around, string folder, Language language)
    {
        string[] paths = [Example("clean.txt"), Example("flawed.txt")];
        OutFile.CreateFolder(folder);
        var page = new Page(around.Output, new TerminalOptions(language, around.Width, around.Colour));
        page.Text(0, page.Say("一个虚构的部门，同一份决算公开两次：第一份无误，第二份埋了若干错误。",
            "A made-up department published its accounts twice: the first copy is right, errors are planted in the second."));
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
