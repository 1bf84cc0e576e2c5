using System.Security.Cryptography;
using Mingzhang.Checking;
using Mingzhang.Cli.Outputs;
using Mingzhang.Publishing;
using Mingzhang.Reading;
using Mingzhang.Reading.Layout;
using Mingzhang.Reading.Pdf;
using Mingzhang.Tests.Errors;
using Mingzhang.Tests.Reading.Pdf;

namespace Mingzhang.Tests.Cli;

/// <summary>mingzhang check --format pdf, and the pages shown in the HTML report.</summary>
public class AnnotatedPdfTests
{
    /// <summary>An invented account of one page: the parts do not make up the sum.</summary>
    private static readonly byte[] Account = new PdfWriter().Page(
        PdfWriter.Text(60, 800, "临江省云河市青石区档案馆2024年度部门决算", 16)
        + PdfWriter.Text(60, 760, "第三部分 2024年度部门决算情况说明", 12)
        + PdfWriter.Text(60, 740, "三、支出决算情况说明", 12)
        + PdfWriter.Text(60, 720, "2024年度支出合计316.06万元，其中：基本支出252.84万元，占80.00%；", 9)
        + PdfWriter.Text(60, 704, "项目支出73.22万元，占20.00%。", 9)).Bytes();

    private static string Write(TemporaryFolder folder, string name)
    {
        var path = folder.At(name);
        File.WriteAllBytes(path, Account);
        return path;
    }

    [Fact]
    public void The_copy_shows_the_findings_and_the_original_stays()
    {
        using var folder = new TemporaryFolder();
        var (path, copy) = (Write(folder, "决算.pdf"), folder.At("out", "批注.pdf"));
        var run = CommandRun.Of("check", path, "--format", "pdf", "--out", copy);
        Assert.Equal(1, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Equal(Account, File.ReadAllBytes(path));
        var changed = 0;
        PdfWorkers.Draw(File.ReadAllBytes(copy), new([1], 72, Colour: true), image =>
        {
            for (var at = 0; at < image.Dots.Length; at += 3) if (image.Dots.Span[at] != image.Dots.Span[at + 2]) changed++;
        });
        Assert.True(changed > 50);
    }

    [Fact]
    public void Several_come_in_a_folder_and_what_is_no_PDF_is_said()
    {
        using var folder = new TemporaryFolder();
        Write(folder, "in/甲.pdf");
        Write(folder, "in/二/甲.pdf");
        folder.Copy(CommandRun.Flawed, "in", "乙.txt");
        var run = CommandRun.Of("check", folder.At("in", "x")[..^2], "--format", "pdf", "--out", folder.At("out", "x")[..^2]);
        Assert.Contains("不是 PDF", run.Error, StringComparison.Ordinal);
        Assert.Equal(["甲-2-批注.pdf", "甲-批注.pdf"], Directory.EnumerateFiles(folder.At("out", "x")[..^2]).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_document_that_is_no_PDF_is_refused_in_one_line()
    {
        var run = CommandRun.Of("check", CommandRun.Flawed, "--format", "pdf", "--out", "x.pdf");
        Assert.Equal(64, run.ExitCode);
        Assert.Contains("不是 PDF", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_copy_that_cannot_be_written_is_counted_for_the_exit_code()
    {
        using var folder = new TemporaryFolder();
        var file = BrokenPdf.Truncated();
        File.WriteAllBytes(folder.At("决算.pdf"), file);
        var account = AccountReader.Read(new SourceDocument { Path = folder.At("决算.pdf"), Format = "pdf", Sha256 = Convert.ToHexStringLower(SHA256.HashData(file)), Blocks = [] });
        using var error = new StringWriter();
        var output = new PdfOutput(folder.At("批注.pdf"), folder: false, Language.Chinese, error);
        output.Add(Checker.Check(account));
        Assert.Equal(1, output.Unwritten);
        Assert.False(File.Exists(folder.At("批注.pdf")));
        Assert.Contains("决算.pdf", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_original_is_never_written_over()
    {
        using var folder = new TemporaryFolder();
        var path = Write(folder, "决算.pdf");
        Assert.Equal(64, CommandRun.Of("check", path, "--format", "pdf", "--out", path).ExitCode);
        Assert.Equal(Account, File.ReadAllBytes(path));
    }

    [Fact]
    public void The_page_is_in_the_HTML_report_with_a_box_for_every_finding_that_leads_back()
    {
        using var folder = new TemporaryFolder();
        var run = CommandRun.Of("check", Write(folder, "决算.pdf"), "--format", "html");
        using var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(run.Output);
        Assert.StartsWith("data:image/png;base64,", Assert.Single(page.QuerySelectorAll("svg image")).GetAttribute("href"), StringComparison.Ordinal);
        Assert.NotEmpty(page.QuerySelectorAll("svg a.box"));
        Assert.All(page.QuerySelectorAll("svg a.box, .onpage a"), link => Assert.NotNull(page.GetElementById(link.GetAttribute("href")![1..])));
        Assert.Distinct(page.QuerySelectorAll("[id]").Select(element => element.Id));
    }
}
