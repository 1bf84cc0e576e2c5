using Mingzhang.Tests.Reading.Made;

namespace Mingzhang.Tests.Reading.Excel;

public sealed class OldWorkbookTests
{
    private static readonly string[][] Rows = [["收入决算表"], ["项目", "决算数"], ["合计", "1.9"], ["其他收入", "186.05"]];

    [Fact]
    public void Texts_numbers_formats_and_merges_are_read() => Assert.Equal("收入决算表\n[表]\n|项目|决算数|\n|合计|1.90|\n|其他收入|186.05|", Laid.Show(Xls.Of(Rows)));

    [Fact]
    public void Cells_of_every_kind_are_printed() =>
        Assert.Equal("[表]\n|甲^1,2|||||||\n|共享|190.00|7|8.00|公式|TRUE|#DIV/0!|#DIV/0!|", Laid.Show(Xls.Of([["甲", "乙"]], further: true)));

    [Fact]
    public void Hidden_sheets_are_noted() => Assert.Single(Laid.Out(Xls.Of(Rows, hidden: true)).Notes);
}
