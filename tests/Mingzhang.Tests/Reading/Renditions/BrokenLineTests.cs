using System.Net;
using System.Text;
using Mingzhang.Accounts;
using Mingzhang.Checking;
using Mingzhang.Reading;
using Mingzhang.Reading.Layout;
using Mingzhang.Tests.Cli;

namespace Mingzhang.Tests.Reading.Renditions;

/// <summary>Converters break sentences at every width, some into a paragraph a line: what is found stays the same.</summary>
public sealed class BrokenLineTests
{
    public static TheoryData<int> Widths => [.. Enumerable.Range(26, 22)];

    [Theory]
    [MemberData(nameof(Widths))]
    public void Text_broken_into_lines_gives_the_same_findings(int width) =>
        Assert.Equal(Findings(File.ReadAllText(CommandRun.Flawed)), Findings(Broken(File.ReadAllText(CommandRun.Flawed), width)));

    [Theory]
    [MemberData(nameof(Widths))]
    public void A_page_with_a_paragraph_for_each_line_gives_the_same_figures(int width) =>
        Assert.Equal(Figures(Page(File.ReadAllText(CommandRun.Flawed))), Figures(Page(Broken(File.ReadAllText(CommandRun.Flawed), width))));

    [Fact]
    public void An_amount_at_the_start_of_a_line_is_no_item() =>
        Assert.Equal(3, AccountReader.ReadText("""
            第三部分 2023年度部门决算情况说明
            七、财政拨款三公经费支出决算情况说明
            公务接待费支出预算为2.13万元，支出决算为2.13万元，与上年相比增加
            1.73万元，增长432.50%。
            """).Figures.Count(f => f.Address is { Concept.Key: var key } && key.Contains("reception", StringComparison.Ordinal) && f.Address.Measure != Measure.Growth));

    [Fact]
    public void A_list_of_shares_below_其中_keeps_its_whole() =>
        Assert.Contains("Share of [expenditure]", string.Join('\n', AccountReader.ReadText("""
            第三部分 2024年度部门决算情况说明
            三、支出决算情况说明
            本年支出合计9759.38万元，其中：
            基本支出5377.64万元，占55.10%；项目支出4381.74万元，占44.90%。
            """).Figures.Select(f => f.Address?.ToString())), StringComparison.Ordinal);

    [Fact]
    public void The_heading_of_an_item_begins_after_a_full_line_too()
    {
        LineFlow[] flows = [LineFlow.Begins, LineFlow.Continues, LineFlow.Continues];
        string[] lines =
        [
            "年初预算为0万元，支出决算为108.26万元，决算数大于年初预算数的主要原因是：指标进行调整；",
            "2、一般公共服务支出（类）政府办公厅（室）及相关机构事务（款）信访事务（项）。",
            "年初预算为242.04万元，支出决算为82.83万元。",
        ];
        var blocks = lines.Select((text, i) => new Paragraph { Line = i + 1, Text = text, Flow = flows[i] }).ToList();
        Assert.Equal(2, AccountReader.Read(new SourceDocument { Path = "", Format = "pdf", Blocks = blocks }).Passages.Count);
    }

    [Fact]
    public void The_next_numbered_paragraph_begins_after_a_full_line_that_ends_a_sentence()
    {
        LineFlow[] flows = [LineFlow.Begins, LineFlow.Continues, LineFlow.Continues];
        string[] lines = ["（一）库房维护专项经费。自评得分98.11分，等级为优。全年预算数135.50万元，执", "行数130.25万元，执行率96.13%，群众满意度96%。", "（二）信息化运维经费。自评得分84分，等级为良。"];
        var blocks = lines.Select((text, i) => new Paragraph { Line = i + 1, Text = text, Flow = flows[i] }).ToList();
        Assert.Equal(2, AccountReader.Read(new SourceDocument { Path = "", Format = "pdf", Blocks = blocks }).Passages.Count);
    }

    /// <summary>Without doubled marks, which a line break may have put together.</summary>
    private static string[] Findings(string text) =>
        [.. Checker.Check(AccountReader.ReadText(text)).Findings.Where(f => f.Level <= Level.Warning).Where(f => f.Rule != "T106").Select(f => f.Level + " " + f.Rule).Order(StringComparer.Ordinal)];

    private static string[] Figures(string html)
    {
        var account = AccountReader.Read(DocumentReader.Layout(Encoding.UTF8.GetBytes(html), "a.html", ReadLimits.Default));
        return [.. account.Figures.Where(f => f.Place.Passage >= 0).Select(f => f.Text + " " + f.Address)];
    }

    /// <summary>Lines that are no part of a table, broken after so many characters.</summary>
    private static string Broken(string text, int width) =>
        string.Join('\n', text.Split('\n').SelectMany(l => l.Contains('\t', StringComparison.Ordinal) || l.Length <= width ? [l] : l.Chunk(width).Select(c => new string(c))));

    private static string Page(string text) =>
        "<html><body>" + string.Concat(text.Split('\n').Where(l => !l.Contains('\t', StringComparison.Ordinal)).Select(l => $"<p>{WebUtility.HtmlEncode(l)}</p>\n")) + "</body></html>";
}
