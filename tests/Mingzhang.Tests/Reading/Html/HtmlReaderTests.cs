using System.Text;
using Mingzhang.Tests.Reading.Made;

namespace Mingzhang.Tests.Reading.Html;

public sealed class HtmlReaderTests
{
    private static void Reads(string expected, string html) => Assert.Equal(expected, Laid.Show(Encoding.UTF8.GetBytes("<!DOCTYPE html><html>" + html)));

    [Fact]
    public void Blocks_end_paragraphs_and_inline_elements_do_not() =>
        Reads("收入合计186.05万元。\n支出合计\n其他", "<body><p>收入<b>合计</b><span>186.05</span>万元。<p>支出合计</p><div>其他</div>");

    [Fact]
    public void Scripts_styles_navigation_and_hidden_elements_are_dropped() =>
        Reads("前\n后", "<head><title>标题</title><style>p{}</style></head><body><nav><ul><li>首页</ul></nav><p>前</p><script>document.write('<p>x</p>')</script>"
            + "<div style='display : none'><table><tr><td>1</td></tr></table>藏</div><p hidden>藏</p><span style=\"DISPLAY:none\">藏<span>藏</span>藏</span><select><option>1<option>2</select><p>后<!-- 注释 --></p>");

    [Fact]
    public void Line_breaks_split_a_paragraph() => Reads("一、收入186.05↓\n万元↓\n末段", "<p>一、收入186.05<br>万元<br/></p><p>末段</p>");

    [Fact]
    public void Headings_have_levels() => Reads("# 部门决算\n### 收入\n正文", "<h1>部门决算</h1><h3>收入</h3><p>正文");

    [Fact]
    public void Entities_and_white_space_are_printed() =>
        Reads("A<B&C ≥95% ¥3 中文字 1 2", "<p>\n  A&lt;B&amp;C &ge;95%   &yen;3\t中\n文\r\n   字 1\n2 </p>");

    [Fact]
    public void Preformatted_text_keeps_its_lines_and_tabs() => Reads("项目→金额↓\n甲→1.00↓", "<pre>项目\t金额\n甲\t1.00</pre>");

    [Fact]
    public void Spans_move_cells_to_their_columns() =>
        Reads("|项目^2,1|收入^1,2|备注^3,1|\n|年初|决算|\n|合计|1.00|2.00|\n|a|b|c|d|",
            "<table><tr><th rowspan=2>项目<th colspan=2>收入<th rowspan=3>备注<tr><td>年初<td>决算<tr><td>合计<td>1.00<td>2.00<tr><td>a<td>b<td>c<td>d</table>");

    [Theory]
    [InlineData(true, "<figure><figcaption>支出结构图</figcaption><svg><text>2.00</text></svg><table><tr><td><th>金额<tr><th>工资<td>2.00</table></figure>")]
    [InlineData(false, "<figure><figcaption>支出结构图</figcaption><table><tr><td><th>金额<tr><th>工资<td>2.00</table><svg></svg></figure>")]
    [InlineData(false, "<figure><svg></svg></figure><table><tr><td>项目<th>金额<tr><th>工资<td>2.00</table>")]
    public void A_table_beside_a_drawing_in_one_figure_has_the_values_of_a_chart(bool isChart, string html) =>
        Assert.Equal(isChart, Assert.Single(Mingzhang.Reading.Html.HtmlReader.Read(html, "图.html", Mingzhang.Reading.ReadLimits.Default).Blocks.OfType<Mingzhang.Reading.Layout.Grid>()).IsChart);

    [Fact]
    public void A_span_over_all_rows_that_follow_ends_with_the_table() =>
        Reads("|甲^2,1|1|\n|2|", "<table><tr><td rowspan=0>甲<td>1</tr><tr><td>2</tr></table>");

    [Fact]
    public void Rows_without_cells_shorten_the_spans_across_them() =>
        Reads("|甲^2,1|1|\n|2|\n|乙|3|", "<table><tr><td rowspan=3>甲<td>1</tr><tr></tr><tr><td>2</tr><tr><td>乙<td>3</tr></table>");

    [Fact]
    public void Missing_end_tags_are_supplied() =>
        Reads("前\n|甲|1|\n|乙|2|\n后", "<p>前<table><thead><tr><td>甲<td>1<tbody><tr><td>乙<td>2</table>后");

    [Fact]
    public void Cells_outside_rows_begin_one() => Reads("|甲|1|\n|乙|2|", "<table><td>甲<td>1<tr><td>乙<td>2</table>");

    [Fact]
    public void Hidden_rows_and_cells_are_not_there() =>
        Reads("|甲|1|\n|丙|3|", "<table><tr><td>甲<td style='display:none'>x<td>1</tr><tr style='display:none'><td>乙<td>2</tr><tr><td>丙<td>3</tr></table>");

    [Fact]
    public void Cells_hold_lines_lists_and_tables() =>
        Reads("|甲⏎乙|一⏎二|\n|丙|见表|\n|数量|1|\n|质量|2|",
            "<table><tr><td>甲<br>乙<td><ul><li>一<li>二</ul></tr><tr><td>丙<td>见表<table><tr><td>数量<td>1<tr><td>质量<td>2</table></td></tr></table>");

    [Fact]
    public void Tables_that_lay_out_the_page_are_taken_apart() =>
        Reads("公开文\n收入决算表\n|甲|1.00|\n|乙|2.00|\n注：无",
            "<table width=100%><tr><td colspan=2>公开文</td></tr><tr><td>&nbsp;</td><td><table><tr><td><p>收入决算表</p><table><tr><td>甲<td>1.00</tr><tr><td>乙<td>2.00</tr></table><p>注：无</p></table></td></tr></table>");

    [Fact]
    public void Captions_are_kept() => Reads("[收入决算表]\n|甲|1.00|\n|乙|2.00|", "<table><caption>收入<b>决算表</b></caption><tr><td>甲<td>1.00<tr><td>乙<td>2.00</table>");

    [Fact]
    public void Text_astray_in_a_table_comes_before_it() => Reads("注：无\n|甲|1.00|\n|乙|2.00|", "<table>注：无<tr><td>甲<td>1.00</tr><tr><td>乙<td>2.00</tr></table>");

    [Fact]
    public void Word_and_Excel_markup_is_read_through() =>
        Reads("一、概况\n|甲|186.05|\n|乙|1.9|",
            "<p class=MsoNormal><![if !supportLists]><span style='mso-list:Ignore'>一、</span><![endif]>概况<o:p></o:p></p>"
            + "<table x:str><col width=72><tr height=18><td x:num=\"186.05\">甲</td><td x:num>186.05</td></tr><tr><td>乙</td><td x:num=\"1.9\">1.9</td></tr><![if supportMisalignedColumns]><tr style='display:none'><td></td></tr><![endif]></table>");

    [Fact]
    public void Open_inline_elements_may_be_left_open_as_often_as_one_likes() =>
        Assert.Equal(3000, Laid.Out(Encoding.UTF8.GetBytes("<body>" + string.Concat(Enumerable.Range(0, 3000).Select(i => $"<p><font color={i}>第{i}段")))).Blocks.Count);

    [Theory]
    [InlineData("utf-8", "gb2312")]
    [InlineData("gb18030", "gb2312")]
    [InlineData("gb18030", "utf-8")]
    [InlineData("big5", "big5")]
    [InlineData("utf-16", "utf-16")]
    public void The_encoding_is_found_by_content_first(string actual, string declared)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var encoding = Encoding.GetEncoding(actual);
        var html = $"<html><head><meta http-equiv=Content-Type content=\"text/html; charset={declared}\"></head><body><p>部門決算收支總表</p>";
        Assert.Equal("部門決算收支總表", Laid.Show([.. encoding.GetPreamble(), .. encoding.GetBytes(html)]));
    }
}
