using System.CommandLine;
using Mingzhang.Accounts;
using Mingzhang.Cli.Outputs;
using Mingzhang.Publishing;
using Mingzhang.Publishing.Comparisons;
using Mingzhang.Publishing.Terminal;
using Mingzhang.Reading;

namespace Mingzhang.Cli.Commands;

/// <summary>mingzhang compare A B: two years or two departments side by side.</summary>
internal static class CompareCommand
{
    internal enum Format { Terminal, Html, Xlsx }

    public static Command Build(Surroundings around)
    {
        var first = File("A", "前一份文件，作为基数", "The first document, the base of the changes");
        var second = File("B", "后一份文件", "The second document");
        var format = Choice.Of("--format", "输出格式，默认 terminal；xlsx 需用 --out 指定文件 / Output format, terminal unless given; xlsx needs --out", Format.Terminal,
            ("terminal", Format.Terminal), ("html", Format.Html), ("xlsx", Format.Xlsx));
        var output = CommonOptions.Out("把结果写入文件", "Write the result to a file");
        var language = CommonOptions.Language();
        var command = new Command("compare", "两个年度或两个部门的决算并列对比 / Put two years or two departments side by side") { first, second, format, output, language };
        command.SetAction(parsed => Run(around, parsed.GetRequiredValue(first), parsed.GetRequiredValue(second), parsed.GetValue(format), parsed.GetValue(output), parsed.GetValue(language)));
        return command;
    }

    private static Argument<string> File(string name, string chinese, string english) => new(name) { HelpName = name, Description = $"{chinese} / {english}" };

    private static int Run(Surroundings around, string first, string second, Format format, string? target, Language language)
    {
        if (format == Format.Xlsx && target is null) throw new UsageException("--format xlsx 需要用 --out 指定文件", "--format xlsx needs a file: --out FILE");
        if (format == Format.Xlsx && !OfficeWriting.IsHere) return OfficeWriting.Elsewhere();
        // Both are read, so that both failures are said at once.
        var (a, b) = (Read(around, first), Read(around, second));
        if (a is null || b is null) return ExitCode.Unreadable;
        var comparison = Comparison.Of(a, b);
        if (OfficeWriting.IsHere && format == Format.Xlsx) OutFile.WriteBytes(target!, stream => ComparisonWorkbook.Write(stream, comparison, language));
        else
        {
            using var file = target is null ? null : OutFile.Open(target);
            var output = file ?? around.Output;
            if (format == Format.Html) output.Write(ComparisonPage.Of(comparison, language));
            else TerminalComparison.Write(output, comparison, new TerminalOptions(language, around.Width, around.Colour && file is null));
        }
        if (target is not null) around.Error.WriteLine(language.Say($"结果已写入 {target}", $"Result written to {target}"));
        return ExitCode.Sound;
    }

    private static AccountSet? Read(Surroundings around, string path)
    {
        var read = DocumentReader.Read(path);
        around.Error.WriteNotes(path, read.Notes);
        if (read.Failure is { } failure) around.Error.WriteFailure(failure);
        return read.Account;
    }
}
