using System.CommandLine;
using Mingzhang.Checking;
using Mingzhang.Cli.Inputs;
using Mingzhang.Cli.Outputs;
using Mingzhang.Publishing;
using Mingzhang.Publishing.Terminal;

namespace Mingzhang.Cli.Commands;

/// <summary>mingzhang check FILE|FOLDER…</summary>
internal static class CheckCommand
{
    internal enum Format { Terminal, Json, Sarif, Html, Pdf, Docx }

    /// <summary>The least grave level that makes the exit code 1, in the order of <see cref="Level"/>.</summary>
    internal enum FailOn { Error = Level.Error, Warning = Level.Warning, Review = Level.Review, Note = Level.Note, Never = -1 }

    internal sealed record Request(IReadOnlyList<string> Paths, Format Format, string? Out, FailOn FailOn, Language Language, bool All, bool Ocr = false);

    public static Command Build(Surroundings around)
    {
        var paths = CommonOptions.Paths("要核对的文件，或含有这些文件的文件夹", "Documents to check, or folders of them");
        var format = Choice.Of("--format", "输出格式，默认 terminal / Output format, terminal unless given", Format.Terminal,
            ("terminal", Format.Terminal), ("json", Format.Json), ("sarif", Format.Sarif), ("html", Format.Html), ("pdf", Format.Pdf), ("docx", Format.Docx));
        var failOn = Choice.Of("--fail-on", "有此级别或更重的问题时退出码为 1，默认 error / Exit with 1 at this level or graver, error unless given", FailOn.Error,
            ("error", FailOn.Error), ("warning", FailOn.Warning), ("review", FailOn.Review), ("note", FailOn.Note), ("never", FailOn.Never));
        var output = CommonOptions.Out("把结果写入文件；多份 HTML、PDF 或整改通知（docx）写入文件夹", "Write the result to a file, several HTML, PDF or notices (docx) to a folder");
        var language = CommonOptions.Language();
        var all = CommonOptions.All();
        var ocr = CommonOptions.Ocr();
        var command = new Command("check", "核对决算公开文件，列出哪些数不对、为什么 / Check published final accounts and say which figures are wrong, and why")
        {
            paths, format, output, failOn, ocr, language, all,
        };
        command.SetAction(parsed => Run(around, new Request(
            parsed.GetRequiredValue(paths), parsed.GetValue(format), parsed.GetValue(output), parsed.GetValue(failOn),
            parsed.GetValue(language), parsed.GetValue(all), parsed.GetValue(ocr))));
        return command;
    }

    internal static int Run(Surroundings around, Request request)
    {
        if (request.Format == Format.Docx && !OfficeWriting.IsHere) return OfficeWriting.Elsewhere();
        var inputs = InputFiles.Of(request.Paths);
        if (inputs.Paths.Count == 0)
        {
            throw new UsageException("文件夹里没有可核对的文件（.txt .docx .pdf .xlsx .xls .html）", "the folder holds no document to check (.txt .docx .pdf .xlsx .xls .html)");
        }
        using var target = Open(around, request, several: inputs.Paths.Count > 1);
        var totals = new Totals();
        // A bar would be drawn across results that go to the same terminal.
        var barred = inputs.Paths.Count > 1 && around.ErrorIsTerminal && !(around.OutputIsTerminal && target.ToStandardOutput);
        if (barred)
        {
            ProgressBar.Around(around.Error, inputs.Paths.Count, request.Language.Say("核对", "Checking"), (error, step) => CheckAll(around, error, inputs, request, target.Reports, totals, step));
        }
        else
        {
            CheckAll(around, around.Error, inputs, request, target.Reports, totals, step: () => { });
        }
        target.Reports.End(totals);
        target.File?.Flush();
        Summarize(around, request, inputs, totals, target.Reports.Unwritten);
        return target.Reports.Unwritten > 0 && totals.Failures == 0 ? ExitCode.Unwritten : totals.ExitCode((int)request.FailOn);
    }

    private static void CheckAll(Surroundings around, TextWriter error, InputFiles inputs, Request request, ReportOutput reports, Totals totals, Action step)
    {
        foreach (var done in Checked.All(inputs.Paths, CommonOptions.Limits(request.Ocr)))
        {
            error.WriteNotes(done.Path, done.Notes);
            if (done.Report is { } report)
            {
                totals.Add(report);
                reports.Add(report);
            }
            else if (done.Failure is { } failure)
            {
                totals.AddFailure();
                around.Output.Flush();
                error.WriteFailure(failure);
                reports.AddFailure(done);
            }
            step();
        }
    }

    private static void Summarize(Surroundings around, Request request, InputFiles inputs, Totals totals, int unwritten)
    {
        if (inputs.Skipped > 0)
        {
            around.Error.WriteLine(request.Language.Say($"略过 {inputs.Skipped} 个不是文档的文件", inputs.Skipped == 1 ? "1 file that is no document was passed over" : $"{inputs.Skipped} files that are no documents were passed over"));
        }
        if (request.Format != Format.Terminal && inputs.Paths.Count > 1) around.Error.WriteLine(totals.Say(request.Language));
        if (request.Out is { } path && totals.Failures + unwritten < totals.Documents) around.Error.WriteLine(request.Language.Say($"结果已写入 {path}", $"Result written to {path}"));
    }

    private static Target Open(Surroundings around, Request request, bool several)
    {
        if (request.Format == Format.Html && (several || IsFolder(request.Out)))
        {
            var folder = request.Out ?? throw new UsageException("多份 HTML 报告需要用 --out 指定文件夹", "several HTML reports need a folder: --out FOLDER");
            if (File.Exists(folder)) throw new UsageException($"多份 HTML 报告需要文件夹，而 {folder} 是文件", $"several HTML reports need a folder, and {folder} is a file");
            OutFile.CreateFolder(folder);
            return new Target(new HtmlFolder(folder, request.Language), null);
        }
        if (request.Format == Format.Pdf)
        {
            return new Target(new PdfOutput(request.Out, several || IsFolder(request.Out), request.Language, around.Error), null);
        }
        if (OfficeWriting.IsHere && request.Format == Format.Docx)
        {
            return new Target(new NoticeOutput(request.Out, several || IsFolder(request.Out), request.Language, around.Error), null);
        }
        var file = request.Out is { } path ? OutFile.Open(path) : null;
        var output = file ?? around.Output;
        ReportOutput reports = request.Format switch
        {
            Format.Json => new JsonOutput(output, several),
            Format.Sarif => new SarifOutput(output, request.Language),
            Format.Html => new HtmlOutput(output, request.Language),
            _ => new TerminalOutput(output, new TerminalOptions(request.Language, around.Width, around.Colour && file is null, request.All), several),
        };
        return new Target(reports, file) { ToStandardOutput = file is null };
    }

    private static bool IsFolder(string? path) => path is not null && (Directory.Exists(path) || Path.EndsInDirectorySeparator(path));

    /// <summary>The output and the file beneath it, if it is one.</summary>
    private sealed record Target(ReportOutput Reports, TextWriter? File) : IDisposable
    {
        public bool ToStandardOutput { get; init; }

        public void Dispose() => File?.Dispose();
    }
}
