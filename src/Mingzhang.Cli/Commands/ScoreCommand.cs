using System.CommandLine;
using Mingzhang.Accounts;
using Mingzhang.Cli.Inputs;
using Mingzhang.Cli.Outputs;
using Mingzhang.Performance;
using Mingzhang.Publishing;
using Mingzhang.Publishing.Excel;
using Mingzhang.Publishing.Json;
using Mingzhang.Publishing.Terminal;
using Mingzhang.Reading;

namespace Mingzhang.Cli.Commands;

/// <summary>mingzhang score FILE…: every score sheet with printed and recomputed scores side by side.</summary>
internal static class ScoreCommand
{
    internal enum Format { Terminal, Json, Xlsx }

    internal sealed record Request(IReadOnlyList<string> Paths, Format Format, string? Out, Language Language, bool All, bool Ocr);

    public static Command Build(Surroundings around)
    {
        var paths = CommonOptions.Paths("含有绩效自评表的文件，或含有这些文件的文件夹", "Documents with score sheets, or folders of them");
        var format = Choice.Of("--format", "输出格式，默认 terminal；xlsx 需用 --out 指定文件 / Output format, terminal unless given; xlsx needs --out", Format.Terminal,
            ("terminal", Format.Terminal), ("json", Format.Json), ("xlsx", Format.Xlsx));
        var output = CommonOptions.Out("把结果写入文件", "Write the result to a file");
        var language = CommonOptions.Language();
        var all = CommonOptions.All();
        var ocr = CommonOptions.Ocr();
        var command = new Command("score", "按指标值和完成值重算绩效自评表的得分，与所印的并列 / Score performance sheets again and show printed and recomputed scores side by side")
        {
            paths, format, output, ocr, language, all,
        };
        command.SetAction(parsed => Run(around, new Request(
            parsed.GetRequiredValue(paths), parsed.GetValue(format), parsed.GetValue(output), parsed.GetValue(language), parsed.GetValue(all), parsed.GetValue(ocr))));
        return command;
    }

    private static int Run(Surroundings around, Request request)
    {
        if (request.Format == Format.Xlsx && !OfficeWriting.IsHere) return OfficeWriting.Elsewhere();
        var inputs = InputFiles.Of(request.Paths);
        if (inputs.Paths.Count == 0)
        {
            throw new UsageException("文件夹里没有可读取的文件（.txt .docx .xlsx .xls .html）", "the folder holds no document to read (.txt .docx .xlsx .xls .html)");
        }
        if (request is { Format: Format.Xlsx, Out: null }) throw new UsageException("--format xlsx 需要用 --out 指定文件", "--format xlsx needs a file: --out FILE");
        using var file = request is { Out: { } target, Format: not Format.Xlsx } ? OutFile.Open(target) : null;
        var code = ExitCode.Sound;
        var documents = new List<(AccountSet, IReadOnlyList<RescoredSheet>)>();
        foreach (var (path, read) in InOrder.Of(inputs.Paths, path => (path, DocumentReader.Read(path, CommonOptions.Limits(request.Ocr)))))
        {
            around.Error.WriteNotes(path, read.Notes);
            if (read.Account is { } account)
            {
                var sheets = Rescore.Of(account);
                if (request.Format == Format.Xlsx) documents.Add((account, sheets));
                else Write(file ?? around.Output, account, sheets, request, around, several: inputs.Paths.Count > 1, file is null);
                continue;
            }
            code = ExitCode.Unreadable;
            if (read.Failure is { } failure) WriteFailure(file ?? around.Output, around, failure, request.Format == Format.Json && inputs.Paths.Count > 1);
        }
        if (OfficeWriting.IsHere && request.Format == Format.Xlsx) OutFile.WriteBytes(request.Out!, stream => ScoresWorkbook.Write(stream, documents, request.Language));
        if (request.Out is { } written) around.Error.WriteLine(request.Language.Say($"结果已写入 {written}", $"Result written to {written}"));
        return code;
    }

    private static void Write(TextWriter output, AccountSet account, IReadOnlyList<RescoredSheet> sheets, Request request, Surroundings around, bool several, bool toStandardOutput)
    {
        if (request.Format == Format.Json)
        {
            output.Write(JsonText.Of(indented: !several, json => ScoresJson.Write(json, account, sheets)));
            return;
        }
        TerminalScores.Write(output, account, sheets, new TerminalOptions(request.Language, around.Width, around.Colour && toStandardOutput, request.All));
        if (several) output.Write('\n');
    }

    private static void WriteFailure(TextWriter output, Surroundings around, ReadFailure failure, bool asJson)
    {
        around.Error.WriteFailure(failure);
        if (asJson) output.Write(JsonText.Of(indented: false, json => ReportJson.WriteFailure(json, failure.Path, failure.Code, failure.Chinese, failure.English)));
    }
}
