using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Mingzhang.Checking;
using Mingzhang.Cli;
using Mingzhang.Publishing.Notices;
using Mingzhang.Reading;
using Mingzhang.Tests.Cli;
using Level = Mingzhang.Checking.Level;

namespace Mingzhang.Tests.Publishing.Notices;

public class RectificationNoticeTests
{
    private static readonly Report Flawed = Checker.Check(AccountReader.ReadText(File.ReadAllText(CommandRun.Flawed), "flawed.txt"));
    private static readonly byte[] Bytes = Written(Flawed);

    [Fact]
    public void The_letter_says_whom_it_is_for_and_how_much_is_wrong()
    {
        using var document = Open(Bytes);
        var text = string.Join('\n', document.MainDocumentPart!.Document.Body!.Elements<Paragraph>().Select(p => p.InnerText));
        var open = Flawed.Count(Level.Review);
        Assert.StartsWith("关于2024年度部门决算及绩效自评公开有关问题的整改通知\n临江省云河市青石区档案馆：\n", text, StringComparison.Ordinal);
        Assert.Contains($"须更正的问题{Flawed.Count(Level.Error) + Flawed.Count(Level.Warning)}项、须核实的问题{open}项", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_finding_above_a_note_has_its_row_and_room_for_an_answer()
    {
        using var document = Open(Bytes);
        var rows = document.MainDocumentPart!.Document.Body!.Elements<Table>().SelectMany(t => t.Elements<TableRow>().Skip(1)).Select(r => r.Elements<TableCell>().Select(c => c.InnerText).ToList()).ToList();
        Assert.Equal(Flawed.Findings.Where(f => f.Level != Level.Note).Select(f => f.Message).Order(StringComparer.Ordinal), rows.Select(r => r[3]).Order(StringComparer.Ordinal));
        Assert.All(rows, r => Assert.Equal((7, ""), (r.Count, r[6])));
        Assert.All(rows, r => Assert.True(r[1].Length > 0 && r[5].Contains("规则", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_file_is_valid_and_the_same_every_time()
    {
        Assert.Equal(Bytes, Written(Flawed));
        using var document = Open(Bytes);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document).Select(e => $"{e.Path?.XPath}: {e.Description}"));
    }

    [Fact]
    public void Nothing_wrong_is_said_without_an_annex()
    {
        using var document = Open(Written(Checker.Check(AccountReader.ReadText(File.ReadAllText(CommandRun.Clean), "clean.txt"))));
        Assert.Contains("没有发现须更正或核实的问题", document.MainDocumentPart!.Document.InnerText, StringComparison.Ordinal);
        Assert.Empty(document.MainDocumentPart.Document.Body!.Elements<Table>());
    }

    [Fact]
    public void Several_come_in_a_folder()
    {
        using var folder = new TemporaryFolder();
        folder.Copy(CommandRun.Flawed, "in", "甲.txt");
        folder.Copy(CommandRun.Clean, "in", "乙.txt");
        var run = CommandRun.Of("check", folder.At("in"), "--format", "docx", "--out", folder.At("out"));
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Equal(["乙-整改通知.docx", "甲-整改通知.docx"], Directory.EnumerateFiles(folder.At("out")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    private static WordprocessingDocument Open(byte[] bytes) => WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);

    private static byte[] Written(Report report)
    {
        using var file = new MemoryStream();
        RectificationNotice.Write(report, RulePages.Find, file);
        return file.ToArray();
    }
}
