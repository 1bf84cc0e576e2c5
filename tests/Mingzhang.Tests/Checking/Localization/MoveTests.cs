using Mingzhang.Accounts;
using Mingzhang.Checking;
using Mingzhang.Reading;
using Mingzhang.Tests.Architecture;

namespace Mingzhang.Tests.Checking.Localization;

/// <summary>Runs of numbers that stand one cell off are named as what they are, however long they are.</summary>
public sealed class MoveTests
{
    [Fact]
    public void A_row_that_slid_into_columns_that_are_blank_elsewhere_is_one_finding() =>
        Assert.Equal(("row-shift", "左移一列"), Named([("201	一般公共服务支出	256.78	198.77	58.02			", "201	一般公共服务支出		256.78	198.77	58.02		")], "256.78 198.77 58.02"));

    [Fact]
    public void A_row_that_slid_to_the_left_is_one_finding() =>
        Assert.Equal(("row-shift", "右移一列"), Named([("2012601	行政运行	198.77	196.91					1.86", "2012601	行政运行	198.77	196.91				1.86	")], "1.86"));

    [Fact]
    public void A_column_that_slid_down_past_equal_cells_names_those_that_read_otherwise() =>
        Assert.Equal(("column-shift", "上移一行"), Named(
        [
            ("合计		311.88	253.86	58.02			", "合计		311.88	253.86				"),
            ("201	一般公共服务支出	256.78	198.77	58.02			", "201	一般公共服务支出	256.78	198.77	58.02			"),
            ("2012601	行政运行	198.77	198.77				", "2012601	行政运行	198.77	198.77	58.02			"),
        ], "58.02"));

    /// <returns>The slip, and the last words of the advice.</returns>
    private static (string, string) Named((string Right, string Wrong)[] lines, string culprits)
    {
        var text = SourceTree.Repository.Read("examples/clean.txt");
        foreach (var (right, wrong) in lines)
        {
            Assert.Contains(right + "\n", text, StringComparison.Ordinal);
            text = text.Replace(right + "\n", wrong + "\n", StringComparison.Ordinal);
        }
        var finding = Assert.Single(Checker.Check(AccountReader.ReadText(text)).Findings, f => f.Level == Level.Error);
        Assert.Equal(culprits, string.Join(' ', finding.Figures.Where(f => f.Role == FindingFigure.Culprit).OrderBy(f => f.Figure.Place.Cell).Select(f => f.Figure.Text)));
        Assert.True(finding.Effects.Count > 0);
        return (Assert.Single(finding.Changes.Select(c => c.Slip).Distinct(StringComparer.Ordinal)), finding.Suggestion![^5..^1]);
    }
}
