using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Mingzhang.Publishing;
using Mingzhang.Publishing.Terminal;

namespace Mingzhang.Cli.Help;

/// <summary>Prints help from the commands themselves, Chinese first: descriptions are written "中文 / English".</summary>
internal sealed class HelpAction(Surroundings around) : SynchronousCommandLineAction
{
    private const int LabelWidth = 30;

    public static Option Option(Surroundings around) => new HelpOption("--help", "-h", "-?")
    {
        Description = "显示用法 / Show how to use it",
        Action = new HelpAction(around),
    };

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var command = parseResult.CommandResult.Command;
        var page = new Page(around.Output, new TerminalOptions(Language.Chinese, around.Width, around.Colour));
        foreach (var line in Halves(command.Description)) page.Text(0, new Span(line, Ink.Strong));
        Section(page, "用法 Usage");
        page.Text(2, Usage(command));
        List(page, "命令 Commands", command.Subcommands.Select(c => (Signature(c), c.Description)));
        List(page, "参数 Arguments", command.Arguments.Select(a => (a.HelpName ?? a.Name, a.Description)));
        List(page, "选项 Options", command.Options.Concat(command is RootCommand ? [] : parseResult.RootCommandResult.Command.Options)
            .Where(o => !o.Hidden).Select(o => (Signature(o), o.Description)));
        if (command is RootCommand or { Name: "check" or "read" }) List(page, "退出码 Exit code", ExitCodes);
        return ExitCode.Sound;
    }

    private static IEnumerable<(string, string?)> ExitCodes =>
    [
        ("0", "没有错误级问题 / no error-level finding"),
        ("1", "有错误级问题（由 --fail-on 决定） / some, by --fail-on"),
        ("2", "有文件无法读取 / a document could not be read"),
        ("64", "命令用法不对 / wrong usage"),
        ("74", "结果没有写出 / a result could not be written"),
    ];

    private static string Usage(Command command) => command is RootCommand
        ? "mingzhang <命令 command> …"
        : $"mingzhang {Signature(command)} [选项 options]";

    private static string Signature(Command command) => string.Join(' ', command.Arguments
        .Select(a => a.Arity.MinimumNumberOfValues == 0 ? $"[{a.HelpName ?? a.Name}]" : a.HelpName ?? a.Name).Prepend(command.Name));

    private static string Signature(Option option)
    {
        var names = string.Join(", ", option.Aliases.Prepend(option.Name));
        return option.HelpName is { } value ? $"{names} {value}" : names;
    }

    private static void Section(Page page, string title)
    {
        page.Blank();
        page.Text(0, new Span(title, Ink.Strong));
    }

    private static void List(Page page, string title, IEnumerable<(string Label, string? Description)> items)
    {
        var all = items.ToList();
        if (all.Count == 0) return;
        Section(page, title);
        foreach (var (label, description) in all)
        {
            var lines = Halves(description);
            var first = "  " + label;
            if (DisplayWidth.Of(first) >= LabelWidth)
            {
                page.Text(2, label);
                first = "";
            }
            page.Item(LabelWidth, first, lines[0]);
            foreach (var line in lines.Skip(1)) page.Text(LabelWidth, new Span(line, Ink.Dim));
        }
    }

    private static string[] Halves(string? description) => (description ?? "").Split(" / ", 2);
}

/// <summary>Prints name and version.</summary>
internal sealed class VersionAction(Surroundings around) : SynchronousCommandLineAction
{
    public static Option Option(Surroundings around) => new VersionOption("--version")
    {
        Description = "显示版本 / Show the version",
        Action = new VersionAction(around),
    };

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        around.Output.Write($"{ThisTool.Tool.Name} {ThisTool.Tool.Version}\n");
        return ExitCode.Sound;
    }
}
