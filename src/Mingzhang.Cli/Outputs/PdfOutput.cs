using Mingzhang.Checking;
using Mingzhang.Publishing;
using Mingzhang.Reading;
using Mingzhang.Reading.Pdf;

namespace Mingzhang.Cli.Outputs;

/// <summary>The original PDF with its findings as notes.</summary>
internal sealed class PdfOutput(string? target, bool folder, Language language, TextWriter error) : ReportOutput
{
    private readonly FilePerDocument files = new(target, folder, "-批注.pdf", "带批注的 PDF ", "annotated PDFs");

    public override void Add(Report report)
    {
        var path = report.Account.Path;
        if (OriginalPdf.Of(report) is not { } original)
        {
            if (!files.IsFolder) throw new UsageException($"--format pdf 在 PDF 原件上写批注，而 {path} 不是 PDF；请改用 --format html", $"--format pdf writes notes into a PDF original, and {path} is none; use --format html");
            error.WriteLine($"{path}：不是 PDF，没有写批注 | is no PDF, so no notes were written");
            return;
        }
        var file = files.For(path);
        if (Write(report, original, file) && files.IsUnnamed) error.WriteLine(language.Say($"结果已写入 {file}", $"Result written to {file}"));
    }

    private bool Write(Report report, byte[] original, string file)
    {
        using var annotated = new MemoryStream();
        try
        {
            PdfWorkers.Annotate(original, PageNotes.Of(report, language), bytes => annotated.Write(bytes));
        }
        catch (UnreadableException reason)
        {
            error.WriteFailure(new ReadFailure(report.Account.Path, reason.Code, reason.Chinese, reason.English));
            Unwritten++;
            return false;
        }
        annotated.Position = 0;
        OutFile.WriteBytes(file, annotated.CopyTo);
        return true;
    }
}
