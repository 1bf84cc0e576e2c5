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

    /// <summary>Without cells or rulings it may be our misreading, and accuses nobody.</summary>
    [Fact]
    public void Where_no_cells_are_printed_a_run_that_slid_is_for_review()
    {
        var lines = SourceTree.Repository.Read("examples/clean.txt").Split('\n');
        var from = Array.LastIndexOf(lines, "支出决算表");
        for (var i = from; !lines[i].StartsWith('注'); i++)
            lines[i] = Spaced(lines[i].Replace("201\t一般公共服务支出\t256.78\t198.77\t58.02\t", "201\t一般公共服务支出\t\t256.78\t198.77\t58.02", StringComparison.Ordinal));
        var findings = Checker.Check(AccountReader.ReadText(string.Join('\n', lines))).Findings.Where(f => f.Level != Level.Note).ToList();
        Assert.DoesNotContain(findings, f => f.Level == Level.Error);
        Assert.Contains(findings, f => f.Changes.Any(c => c.Slip == "row-shift") && f.Message.EndsWith("请对照原件。", StringComparison.Ordinal));
    }

    /// <summary>Cells as columns of blanks, a Chinese character as wide as two others.</summary>
    private static string Spaced(string line) => !line.Contains('\t', StringComparison.Ordinal) ? line
        : string.Concat(line.Split('\t').Select((cell, i) => cell + new string(' ', Math.Max(2, (i == 1 ? 44 : 24) - cell.Sum(c => c > 0xFF ? 2 : 1))))).TrimEnd();

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
