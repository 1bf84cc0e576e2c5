using Mingzhang.Accounts;
using Mingzhang.Books;
using Mingzhang.Checking;
using Mingzhang.Cli.Building;
using Mingzhang.Cli.Commands;
using Mingzhang.Publishing.Disclosures;
using Mingzhang.Tests.Architecture;
using Mingzhang.Tests.Publishing;

namespace Mingzhang.Tests.Cli;

public class BuildCommandTests
{
    private static readonly YearRecords Whole = InventedDepartment.Of(5, "hunan-2023");
    private static readonly YearRecords WithoutReasons = Whole with { Texts = Whole.Texts with { Reasons = new Dictionary<Address, string>() } };

    [Fact]
    public void A_filled_workbook_becomes_the_whole_folder()
    {
        using var folder = new TemporaryFolder();
        var run = CommandRun.Of("build", Year(folder, Whole), "--out", folder.At("公开"));
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("没有待办，可以公开", run.Output, StringComparison.Ordinal);
        Assert.Superset(new HashSet<string> { "决算公开.docx", "绩效自评报告.docx", "决算公开.html", "决算公开表.xlsx", "绩效自评表.xlsx", "核对报告.html", "核对报告.json", "data" }, Names(folder.At("公开")));
        Assert.Equal(["公开", "账"], Names(folder.At(".")).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_is_still_to_be_written_forbids_publication()
    {
        using var folder = new TemporaryFolder();
        var run = CommandRun.Of("build", Year(folder, WithoutReasons), "--out", folder.At("公开"));
        Assert.Equal(1, run.ExitCode);
        Approved.Equal("build.open.txt", run.Output);
        Assert.False(Directory.Exists(folder.At("公开")));
    }

    [Fact]
    public void An_error_names_the_cells_that_it_comes_from()
    {
        using var folder = new TemporaryFolder();
        var fleet = new Dictionary<Address, decimal>(Whole.Stated) { [new(Concepts.VehicleFleet)] = 77 };
        var run = CommandRun.Of("build", Year(folder, Whole with { Stated = fleet }), "--out", folder.At("公开"));
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("填在“数量”B", run.Output.Replace("\n      ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    /// <summary>The records of a department of Hunan do not say by function what was bought; Sichuan's tables show it.</summary>
    [Fact]
    public void Detail_that_another_form_asks_for_is_to_be_done_and_no_error()
    {
        using var folder = new TemporaryFolder();
        var run = CommandRun.Of("build", Year(folder, Whole with { Form = "sichuan" }), "--out", folder.At("公开"), "--all");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("《一般公共预算财政拨款支出决算明细表》：", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("核对错误", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_draft_is_marked_and_lists_what_is_open()
    {
        using var folder = new TemporaryFolder();
        var run = CommandRun.Of("build", Year(folder, WithoutReasons), "--out", folder.At("草稿"), "--draft", "--lang", "en");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("not for publication", run.Output, StringComparison.Ordinal);
        Assert.Contains("草稿，不得公开", File.ReadAllText(folder.At("草稿", "决算公开.html")), StringComparison.Ordinal);
        Assert.Contains("“上年数”表", File.ReadAllText(folder.At("草稿", "待办.txt")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_is_not_empty_is_replaced_only_by_force_and_then_whole()
    {
        using var folder = new TemporaryFolder();
        var (year, stray) = (Year(folder, Whole), folder.At("公开", "旧稿.txt"));
        File.WriteAllText(stray, "旧");
        Assert.Equal(64, CommandRun.Of("build", year, "--out", folder.At("公开")).ExitCode);
        Assert.True(File.Exists(stray));
        Assert.Equal(0, CommandRun.Of("build", year, "--out", folder.At("公开"), "--force").ExitCode);
        Assert.False(File.Exists(stray));
        Assert.Equal(["公开", "账"], Names(folder.At(".")).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_workbook_with_problems_writes_nothing_and_names_the_cells()
    {
        using var folder = new TemporaryFolder();
        var year = Year(folder, Whole with { Entity = "" });
        var run = CommandRun.Of("build", year, "--out", folder.At("公开"));
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("决算填报表.xlsx “单位”B3：没有填单位名称。 | ", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.At("公开")));
    }

    [Fact]
    public void The_example_workbook_can_be_published_under_both_roundings()
    {
        using var file = File.OpenRead(Path.Combine(SourceTree.Repository.Root, "examples", "archives", NewCommand.FileName));
        var records = YearWorkbook.Read(file).Records!;
        foreach (var account in new[] { Derivation.Of(records), BalancedRounding.Of(records).Account! })
        {
            var built = Built.Of(DisclosureComposer.Compose(account), draft: false);
            Assert.Equal(0, built.Obstacles);
            Assert.All(built.Report.Findings, f => Assert.Equal(Level.Note, f.Level));
        }
    }

    [Fact]
    public void A_fault_midway_leaves_what_was_there()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.At("公开", "旧稿.txt"), "旧");
        Assert.Throws<InvalidOperationException>(() => WholeFolder.Write(folder.At("公开"), Failing()));
        Assert.Equal(["公开"], Names(folder.At(".")));
        Assert.Equal("旧", File.ReadAllText(folder.At("公开", "旧稿.txt")));
    }

    private static IEnumerable<(string, byte[])> Failing()
    {
        yield return ("一.txt", [1]);
        throw new InvalidOperationException("the second file fails");
    }

    private static string Year(TemporaryFolder folder, YearRecords records)
    {
        using var file = File.Create(folder.At("账", NewCommand.FileName));
        YearWorkbook.Write(file, records);
        return folder.At("账");
    }

    private static HashSet<string> Names(string folder) => [.. Directory.EnumerateFileSystemEntries(folder).Select(e => Path.GetFileName(e))];
}
