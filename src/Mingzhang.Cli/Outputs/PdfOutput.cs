using Mingzhang.Checking;
using Mingzhang.Publishing;
using Mingzhang.Reading;
using Mingzhang.Reading.Pdf;

namespace Mingzhang.Cli.Outputs;

/// <summary>The original PDF with its findings as notes: one file, in the current folder unless named, or a folder of them.</summary>
internal sealed class PdfOutput : ReportOutput
{
    private readonly string? target;
    private readonly bool folder;
    private readonly Language language;
    private readonly TextWriter error;
    private readonly HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);

    public PdfOutput(string? target, bool folder, Language language, TextWriter error)
    {
        (this.target, this.folder, this.language, this.error) = (target, folder, language, error);
        if (!folder) return;
        if (target is null) throw new UsageException("多份带批注的 PDF 需要用 --out 指定文件夹", "several annotated PDFs need a folder: --out FOLDER");
        if (File.Exists(target)) throw new UsageException($"多份带批注的 PDF 需要文件夹，而 {target} 是文件", $"several annotated PDFs need a folder, and {target} is a file");
        OutFile.CreateFolder(target);
    }

    public override void Add(Report report)
    {
        var path = report.Account.Path;
        if (OriginalPdf.Of(report) is not { } original)
        {
            if (!folder) throw new UsageException($"--format pdf 在 PDF 原件上写批注，而 {path} 不是 PDF；请改用 --format html", $"--format pdf writes notes into a PDF original, and {path} is none; use --format html");
            error.WriteLine($"{path}：不是 PDF，没有写批注 | is no PDF, so no notes were written");
            return;
        }
        var file = folder ? Path.Combine(target!, FreeName(Path.GetFileNameWithoutExtension(path))) : target ?? Name(Path.GetFileNameWithoutExtension(path));
        if (Path.GetFullPath(file) == Path.GetFullPath(path)) throw new UsageException($"--out {file} 会覆盖原件，请换一个文件名", $"--out {file} would overwrite the original; choose another name");
        if (Write(report, original, file) && target is null) error.WriteLine(language.Say($"结果已写入 {file}", $"Result written to {file}"));
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

    private static string Name(string stem) => stem + "-批注.pdf";

    /// <summary>Two folders may hold files of one name.</summary>
    private string FreeName(string stem)
    {
        var name = Name(stem);
        for (var i = 2; !taken.Add(name); i++) name = Name($"{stem}-{i}");
        return name;
    }
}
