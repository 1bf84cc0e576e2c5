using Mingzhang.Reading;
using Mingzhang.Reading.Files;
using Mingzhang.Reading.Ofd;
using Mingzhang.Reading.Programs;
using Mingzhang.Reading.Recognition;
using Mingzhang.Tests.Architecture;
using Mingzhang.Tests.Cli;

namespace Mingzhang.Tests.Errors;

/// <summary>
/// Every error that a user can see: a broken file and the line that it yields in both languages. Each case is a folder here with
/// golden.txt, and the file itself where it is a small text; set MINGZHANG_APPROVE=1 to write the golden texts anew.
/// </summary>
public sealed class ErrorTests
{
    private static readonly string Folder = Path.Combine(SourceTree.Repository.Root, "tests", "Mingzhang.Tests", "Errors");

    public static TheoryData<string> Cases => [.. BrokenFiles.All.Keys.Concat(Committed.Keys)];

    private static Dictionary<string, string> Committed => Directory.EnumerateFiles(Folder, "input.*", SearchOption.AllDirectories)
        .OrderBy(path => path, StringComparer.Ordinal).ToDictionary(path => Path.GetFileName(Path.GetDirectoryName(path)!));

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_broken_file_yields_one_line_in_each_language(string name)
    {
        using var folder = new TemporaryFolder();
        Approve(name, DocumentReader.Read(PathOf(name, folder)));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_command_prints_that_line_alone_and_exits_with_2(string name)
    {
        using var folder = new TemporaryFolder();
        var run = CommandRun.Of("check", PathOf(name, folder));
        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void A_file_that_is_not_there() => Approve("not-found", DocumentReader.Read(Path.Combine(Folder, "nirgends.docx")));

    [Fact]
    public void A_path_that_no_file_can_have() => Approve("not-found", DocumentReader.Read("a\0b.docx"));

    [Fact]
    public void A_folder() => Approve("folder", DocumentReader.Read(Folder));

    [Fact]
    public void A_file_in_use()
    {
        using var folder = new TemporaryFolder();
        using var held = new FileStream(folder.At("决算.docx"), FileMode.Create, FileAccess.ReadWrite, FileShare.None);
        Approve("in-use", DocumentReader.Read(held.Name));
    }

    [Fact]
    public void A_file_without_permission() => Approve("no-permission", Unreadable.NoPermission());

    [Fact]
    public void Programs_that_are_not_installed_or_late()
    {
        Approve("no-recognition", RecognitionFailures.NoProgram());
        Approve("ofd-pictures", OfdScans.StrangePictures());
        Approve("no-libreoffice", LibreOffice.Missing(OldFormat.Word));
        Approve("late-libreoffice", LibreOffice.Late(OldFormat.Word));
    }

    [Theory]
    [InlineData("too-large-text", "决算.txt", 60, "")]
    [InlineData("too-large-500-megabytes-of-text", "决算.txt", 500, "")]
    [InlineData("too-large-word", "决算.docx", 201, "PK\x03\x04")]
    public void A_file_too_large_is_refused_by_its_size(string name, string file, long megabytes, string start)
    {
        using var folder = new TemporaryFolder();
        var path = folder.At(file);
        using (var stream = File.Create(path))
        {
            stream.Write(System.Text.Encoding.ASCII.GetBytes(start));
            stream.SetLength(megabytes << 20);
        }
        Approve(name, DocumentReader.Read(path));
    }

    [Fact]
    public void An_XML_part_too_large() =>
        Approve("too-large-part", DocumentReader.Read(Reading.Made.SmallAccount.Word(), "决算.docx", ReadLimits.Default with { XmlBytes = 1 << 10 }), "0 MB", "100 MB");

    [Fact]
    public void A_container_too_large_unpacked() =>
        Approve("zip-bomb-total", DocumentReader.Read(Reading.Made.SmallAccount.Word(), "决算.docx", ReadLimits.Default with { UnpackedBytes = 1 << 10 }));

    private static string PathOf(string name, TemporaryFolder folder)
    {
        if (!BrokenFiles.All.TryGetValue(name, out var broken)) return Committed[name];
        var path = folder.At(broken.Name);
        File.WriteAllBytes(path, broken.Content());
        return path;
    }

    private static void Approve(string name, ReadResult result, string from = "", string to = "")
    {
        Assert.False(result.Succeeded(out _, out var failure));
        var text = $"{failure!.Code}\n{failure.Chinese}\n{failure.English}\n";
        Approve(name, from.Length == 0 ? text : text.Replace(from, to, StringComparison.Ordinal));
    }

    private static void Approve(string name, UnreadableException reason) => Approve(name, $"{reason.Code}\n{reason.Chinese}\n{reason.English}\n");

    private static void Approve(string name, string text)
    {
        var golden = Path.Combine(Folder, name, "golden.txt");
        if (Environment.GetEnvironmentVariable("MINGZHANG_APPROVE") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(golden)!);
            File.WriteAllText(golden, text);
        }
        Assert.Equal(File.ReadAllText(golden), text);
        Assert.Equal(3, text.Count(c => c == '\n'));
    }
}
