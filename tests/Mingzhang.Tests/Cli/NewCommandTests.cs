using Mingzhang.Books;

namespace Mingzhang.Tests.Cli;

public class NewCommandTests
{
    [Theory]
    [InlineData("科目代码,资金,\"没有", "没有结束的引号")]
    [InlineData("代码,钱\n1,2\n", "收入!A1：第一行没有“科目代码”一列")]
    public void A_broken_csv_makes_no_workbook(string text, string said)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.At("来", "收入.csv"), text);
        var run = CommandRun.Of("new", folder.At("账"), "--year", "2024", "--unit", "临江省云河市青石区档案馆", "--import", folder.At("来"));
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
        Assert.Contains("填报表没有生成", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.At("账")));
    }

    [Fact]
    public void Where_an_imported_unit_is_another_that_is_said()
    {
        using var folder = new TemporaryFolder();
        CsvFolder.Write(folder.At("来"), InventedDepartment.Of(5, "hunan-2023"));
        var run = CommandRun.Of("new", folder.At("账"), "--form", "sichuan", "--year", "2024", "--unit", "临江省云河市青石区档案馆", "--import", folder.At("来"));
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("单位!B4：导入的表样是“湖南”，不是“四川”", run.Error, StringComparison.Ordinal);
    }
}
