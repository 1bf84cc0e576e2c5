using System.Text;
using Mingzhang.Accounts;
using Mingzhang.Checking;
using Mingzhang.Checking.Rules;
using Mingzhang.Performance;
using Mingzhang.Publishing;
using Mingzhang.Publishing.Terminal;
using Mingzhang.Reading;
using Mingzhang.Tests.Architecture;

namespace Mingzhang.Tests.Performance;

/// <summary>
/// Sheets that are not whole: each file in Cases is what a made-up department prints, a line of dashes, and what must come of it.
/// What is there is read and scored, what is not is named; nothing is guessed. Cells are separated by " | ".
/// </summary>
public sealed class UntidySheetTests
{
    private const string Folder = "tests/Mingzhang.Tests/Performance/Cases";
    private const string Divider = "\n--------\n";

    public static TheoryData<string> Cases => [.. SourceTree.Repository.Under(Folder, ".txt")];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Reads_what_is_there_and_says_what_is_not(string file)
    {
        var parts = SourceTree.Repository.Read(file).Split(Divider);
        var said = Describe(AccountReader.ReadText(Document(parts[0]), Path.GetFileName(file)));
        if (Environment.GetEnvironmentVariable("MINGZHANG_WRITE") == "1") File.WriteAllText(Path.Combine(SourceTree.Repository.Root, file), parts[0] + Divider + said);
        Assert.Equal(parts[1].Trim(), said.Trim());
    }

    [Fact]
    public void Two_thousand_indicators_are_all_scored()
    {
        var text = new StringBuilder("项目支出绩效自评表\n项目名称\t示例巡查经费\n一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\t偏差原因分析\n");
        for (var i = 1; i <= 2000; i++) text.Append("产出指标\t数量指标\t巡查点").Append(i).Append("\t≥10次\t").Append(i % 2 == 0 ? 10 : 9).Append("次\t0.05\t").Append(i % 2 == 0 ? "0.05" : "0.045").Append("\t人手不足\n");
        text.Append("总分\t\t\t\t\t100\t95\t\n");
        var account = AccountReader.ReadText(text.ToString());
        var sheet = Assert.Single(Rescore.Of(account));
        Assert.Equal((2000, 100m, 95m, 95m), (sheet.Lines.Count, sheet.SumOfWeights, sheet.SumOfPrinted, sheet.Total));
        Assert.All(sheet.Lines, line => Assert.Equal(ScoreStanding.Confirmed, line.Standing));
        Assert.DoesNotContain(Checker.Check(account).Findings, f => f.Level == Level.Error);
    }

    private static string Document(string text) => "示例县示例局2024年度部门决算\n\n" + string.Join('\n', text.Split('\n').Select(l => l.Contains('|', StringComparison.Ordinal) ? string.Join('\t', l.Split('|').Select(c => c.Trim())) : l));

    private static string Describe(AccountSet account)
    {
        using var output = new StringWriter();
        TerminalScores.Write(output, account, Rescore.Of(account), new TerminalOptions(Language.Chinese));
        var report = Checker.Check(account, [.. RuleBook.Rules.Where(r => r.Code[0] == 'P')]);
        output.Write('\n');
        foreach (var finding in report.Findings) output.Write($"{finding.Rule} {finding.Level}: {finding.Message}\n");
        foreach (var open in report.Unchecked) output.Write($"{open.Rule} 未核对: {open.Chinese}，缺 {string.Join("、", open.Missing)}\n");
        return output.ToString();
    }
}
