using System.CommandLine;
using Mingzhang.Accounts;
using Mingzhang.Cli.Inputs;
using Mingzhang.Cli.Outputs;
using Mingzhang.Publishing.Csv;
using Mingzhang.Publishing.Json;
using Mingzhang.Reading;

namespace Mingzhang.Cli.Commands;

/// <summary>mingzhang read FILE…: the figures as open data.</summary>
internal static class ReadCommand
{
    internal enum Format { Json, Csv }

    public static Command Build(Surroundings around)
    {
        var paths = CommonOptions.Paths("要读取的文件，或含有这些文件的文件夹", "Documents to read, or folders of them");
        var format = Choice.Of("--format", "输出格式，默认 json / Output format, json unless given", Format.Json, ("json", Format.Json), ("csv", Format.Csv));
        var output = CommonOptions.Out("把结果写入文件", "Write the result to a file");
        var ocr = CommonOptions.Ocr();
        var command = new Command("read", "读出文件中的全部数字及其含义和位置 / Read every figure of a document, with its meaning and place") { paths, format, output, ocr };
        command.SetAction(parsed => Run(around, parsed.GetRequiredValue(paths), parsed.GetValue(format), parsed.GetValue(output), CommonOptions.Limits(parsed.GetValue(ocr))));
        return command;
    }

    private static int Run(Surroundings around, IEnumerable<string> arguments, Format format, string? target, ReadLimits limits)
    {
        var inputs = InputFiles.Of(arguments);
        if (inputs.Paths.Count == 0)
        {
            throw new UsageException("文件夹里没有可读取的文件（.txt .docx .xlsx .xls .html）", "the folder holds no document to read (.txt .docx .xlsx .xls .html)");
        }
        using var file = target is null ? null : OutFile.Open(target);
        var output = file ?? around.Output;
        var several = inputs.Paths.Count > 1;
        var code = ExitCode.Sound;
        var begun = false;
        foreach (var (path, read) in InOrder.Of(inputs.Paths, path => (path, DocumentReader.Read(path, limits))))
        {
            around.Error.WriteNotes(path, read.Notes);
            var (account, failure) = (read.Account, read.Failure);
            if (format == Format.Csv && !begun && (account is not null || several)) FiguresCsv.WriteHeader(output);
            begun = true;
            if (account is not null)
            {
                Write(output, account, format, several);
                continue;
            }
            code = ExitCode.Unreadable;
            if (failure is null) continue;
            around.Error.WriteFailure(failure);
            if (several && format == Format.Json)
            {
                output.Write(JsonText.Of(indented: false, json => ReportJson.WriteFailure(json, failure.Path, failure.Code, failure.Chinese, failure.English)));
            }
        }
        return code;
    }

    private static void Write(TextWriter output, AccountSet account, Format format, bool several)
    {
        if (format == Format.Csv) FiguresCsv.WriteRows(output, account);
        else output.Write(JsonText.Of(indented: !several, json => FiguresJson.Write(json, account)));
    }
}
