using Mingzhang.Checking;
using Mingzhang.Publishing;
using Mingzhang.Publishing.Notices;

namespace Mingzhang.Cli.Outputs;

/// <summary>整改通知 as a Word document, one for each document.</summary>
internal sealed class NoticeOutput(string? target, bool folder, Language language, TextWriter error) : ReportOutput
{
    private readonly FilePerDocument files = new(target, folder, "-整改通知.docx", "整改通知", "notices");

    public override void Add(Report report)
    {
        var file = files.For(report.Account.Path);
        OutFile.WriteBytes(file, stream => RectificationNotice.Write(report, RulePages.Find, stream));
        if (files.IsUnnamed) error.WriteLine(language.Say($"结果已写入 {file}", $"Result written to {file}"));
    }
}
