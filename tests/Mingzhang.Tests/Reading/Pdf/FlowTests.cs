using Mingzhang.Reading.Layout;

namespace Mingzhang.Tests.Reading.Pdf;

public class FlowTests
{
    /// <summary>28 characters: a first line, indented by two, in a column of 30.</summary>
    private const string First = "本年收入合计三百零七万元其中财政拨款收入三百万元其他收入";

    /// <summary>□ stands for an indent of one character. Ten full lines show the column, from 60 to 360.</summary>
    private static DrawnPage Column(params string[] lines)
    {
        var page = new DrawnPage();
        for (var i = 0; i < 10; i++) page.Text(60, 40 + 16 * i, First + "七万");
        for (var i = 0; i < lines.Length; i++) page.Text(60 + 10 * lines[i].Count(c => c == '□'), 220 + 16 * i, lines[i].TrimStart('□'));
        return page;
    }

    private static LineFlow[] Flows(params string[] lines) => [.. DrawnPage.Read(Column(lines)).Blocks.OfType<Paragraph>().Skip(11).Select(p => p.Flow)];

    [Fact]
    public void A_full_line_goes_on_whatever_the_next_begins_with() =>
        Assert.Equal([LineFlow.Continues, LineFlow.Begins], Flows("□□" + First, "2.5万元，增长百分之三。", "□□二、支出决算情况说明"));

    [Fact]
    public void Lines_that_end_where_their_words_do_show_the_margin_too()
    {
        var page = new DrawnPage();
        for (var i = 0; i < 12; i++) page.Text(60, 40 + 16 * i, First + (i % 3 == 0 ? "七万" : "七"), spacing: i % 3 == 1 ? 0.15f : 0);
        Assert.Contains(LineFlow.Continues, DrawnPage.Read(page.Text(60, 232, "元。")).Blocks.OfType<Paragraph>().Skip(12).Select(p => p.Flow));
    }

    [Fact]
    public void A_number_that_found_no_room_goes_on() =>
        Assert.Equal([LineFlow.Continues], Flows("□□本年支出决算数为一万元，完成了年初预算数的百分之", "100.00%。决算数与预算数持平。"));

    [Fact]
    public void A_line_that_left_room_ends_its_paragraph() =>
        Assert.Equal([LineFlow.Begins], Flows("□□负责信访事项的督查督办工作", "指导基层信访工作"));

    [Fact]
    public void After_a_full_line_that_ends_in_a_stop_an_indent_begins_a_paragraph() =>
        Assert.Equal([LineFlow.Begins], Flows("□□" + First[..27] + "。", "□□主要原因是人员变动"));

    [Fact]
    public void After_a_full_heading_an_indent_leaves_it_to_the_words() =>
        Assert.Equal([LineFlow.Unknown], Flows("□□（图一：收入、支出决算总计的变动的情况图）（柱状图）", "□□二、收入决算情况说明"));

    [Fact]
    public void After_a_heading_that_fills_its_line_the_first_line_of_a_paragraph_is_not_its_second_half() =>
        Assert.Equal([LineFlow.Unknown], Flows("□□九、国有资本经营预算财政拨款收入支出决算的总体情况说明", "□□2024年度" + First[..24]));

    [Fact]
    public void Where_most_lines_are_indented_the_margin_is_still_the_margin()
    {
        var page = new DrawnPage();
        for (var i = 0; i < 14; i++) page.Text(i % 7 == 0 ? 60 : 80, 40 + 16 * i, i % 7 == 0 ? First + "七万" : First);
        page.Text(80, 264, First[..27] + "。").Text(80, 280, "（二）部门整体支出绩效情况");
        Assert.Equal(LineFlow.Begins, DrawnPage.Read(page).Blocks.OfType<Paragraph>().Last().Flow);
    }

    [Fact]
    public void Lines_as_they_stand_become_one_passage()
    {
        var page = Column("□□支出决算为307.82万元，与上年相比，完成了预算数的百分之", "2.5万元以上项目共有三个，绩效自评的平均得分为九十九分，各项总", "体情况良好。", "□□二、其他");
        var passages = Mingzhang.Reading.AccountReader.Read(DrawnPage.Read(page)).Passages;
        Assert.EndsWith("支出决算为307.82万元，与上年相比，完成了预算数的百分之2.5万元以上项目共有三个，绩效自评的平均得分为九十九分，各项总体情况良好。", passages[^2].Text, StringComparison.Ordinal);
        Assert.Equal("二、其他", passages[^1].Text);
    }
}
