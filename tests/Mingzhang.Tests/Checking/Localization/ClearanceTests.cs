using Mingzhang.Checking;
using Mingzhang.Reading;
using Mingzhang.Tests.Architecture;

namespace Mingzhang.Tests.Checking.Localization;

/// <summary>A finding with a culprit says why it is none of the others; a gap that equals a line that is not listed says so.</summary>
public sealed class ClearanceTests
{
    [Fact]
    public void The_neighbours_are_cleared_by_relations_that_hold()
    {
        var finding = Only("201	一般公共服务支出	256.78	198.77	58.02			", "201	一般公共服务支出	256.78	189.77	58.02			");
        Assert.Equal(Verdict.Certain, finding.Verdict);
        Assert.Contains(finding.Clears, c => c.StartsWith("《支出决算表》201行的“256.78”不错：若改为 247.79，就与", StringComparison.Ordinal));
        Assert.Equal(finding.Clears.Count, finding.ClearsEn.Count);
        Assert.DoesNotContain(finding.Clears, c => c.Contains("“189.77”", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("334.25", "；差额正合《支出决算表》208行社会保障和就业支出的 22.37，可能在合计中多加了一次。", "which may have been added twice.")]
    [InlineData("289.51", "；差额正合《支出决算表》208行社会保障和就业支出的 22.37，可能没有加进合计。", "which may not have been added.")]
    public void A_gap_that_is_just_one_of_the_lines_says_so(string total, string chinese, string english)
    {
        var finding = Only("合计		311.88	253.86	58.02			", "合计		" + total + "	253.86	58.02			");
        var sum = Assert.Single(finding.Effects.Prepend(finding), f => f.Rule == "H103");
        Assert.EndsWith(chinese, sum.Message, StringComparison.Ordinal);
        Assert.EndsWith(english, sum.MessageEn, StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_told_apart_clears_nobody()
    {
        var account = Made.Account(Made.Said("60.00", Made.Basic, 3), Made.Said("61.00", Made.Basic, 5));
        Assert.Empty(Assert.Single(Checker.Check(account).Findings, f => f.Rule == "C103").Clears);
    }

    private static Finding Only(string right, string wrong)
    {
        var text = SourceTree.Repository.Read("examples/clean.txt");
        Assert.Contains(right, text, StringComparison.Ordinal);
        return Assert.Single(Checker.Check(AccountReader.ReadText(text.Replace(right, wrong, StringComparison.Ordinal))).Findings, f => f.Level == Level.Error);
    }
}
