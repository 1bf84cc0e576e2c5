using Mingzhang.Tests.Reading.Made;
using static Mingzhang.Tests.Reading.Made.Docx;

namespace Mingzhang.Tests.Reading.Word;

public sealed class WordTableTests
{
    private static void Reads(string expected, string body, params (string, string)[] parts) => Assert.Equal(expected, Laid.Show(Of(body, parts)));

    [Fact]
    public void Spans_keep_the_text_in_the_first_cell_and_the_others_their_columns() =>
        Reads("|项目^2,1|收入^1,2|备注|\n|年初数|决算数||\n|合计|1.00|2.00||",
            Table(
                Row(Cell("项目", "<w:vMerge w:val=\"restart\"/>"), Cell("收入", "<w:gridSpan w:val=\"2\"/>"), Cell("备注")),
                Row(Cell("", "<w:vMerge/>"), Cell("年初数"), Cell("决算数"), Cell("")),
                Row(Cell("合计"), Cell("1.00"), Cell("2.00"), Cell(""))));

    [Fact]
    public void A_join_that_begins_nowhere_is_a_cell() => Reads("|甲|1.00|\n|乙|2.00|", Table(Row(Cell("甲", "<w:vMerge/>"), Cell("1.00")), Row(Cell("乙"), Cell("2.00"))));

    [Fact]
    public void Rows_that_begin_further_right_keep_their_columns()
    {
        var grid = Assert.IsType<Mingzhang.Reading.Layout.Grid>(Laid.Out(Of(Table(Row(Cell("甲"), Cell("乙")), "<w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>" + Cell("丙") + "</w:tr>"))).Blocks[0]);
        Assert.Equal(1, grid.Rows[1].Cells[0].Column);
    }

    [Fact]
    public void Paragraphs_and_breaks_in_a_cell_are_lines() =>
        Reads("|甲⏎乙⏎丙|1.00|", Table(Row("<w:tc>" + P("甲") + "<w:p><w:r><w:t>乙</w:t><w:br/><w:t>丙</w:t></w:r></w:p></w:tc>", Cell("1.00"))));

    [Fact]
    public void A_table_in_a_data_cell_follows_the_table() =>
        Reads("|指标|说明文字很长很长很长|\n|产出|见下|\n|数量|1|\n|质量|2|",
            Table(Row(Cell("指标"), Cell("说明文字很长很长很长")), Row(Cell("产出"), "<w:tc>" + P("见下") + Table(Row(Cell("数量"), Cell("1")), Row(Cell("质量"), Cell("2"))) + "<w:p/></w:tc>")));

    [Fact]
    public void A_frame_of_one_cell_is_no_table() => Reads("第一段。\n第二段。", Table(Row("<w:tc>" + P("第一段。") + P("第二段。") + "</w:tc>")));

    [Fact]
    public void Rows_deleted_under_tracked_changes_are_left_out() =>
        Reads("|甲|1.00|\n|丙|3.00|", Table(Row(Cell("甲"), Cell("1.00")), "<w:tr><w:trPr><w:del/></w:trPr>" + Cell("乙") + Cell("2.00") + "</w:tr>", Row(Cell("丙"), Cell("3.00"))));

    [Fact]
    public void Rows_and_cells_in_content_controls_are_read() =>
        Reads("|甲|1.00|\n|乙|2.00|", "<w:tbl><w:sdt><w:sdtContent>" + Row(Cell("甲"), "<w:sdt><w:sdtContent>" + Cell("1.00") + "</w:sdtContent></w:sdt>") + "</w:sdtContent></w:sdt>" + Row(Cell("乙"), Cell("2.00")) + "</w:tbl>");

    [Fact]
    public void Text_before_and_after_stays_in_order() =>
        Reads("收入决算表\n|甲|1.00|\n注：本表反映收入。", P("收入决算表") + Table(Row(Cell("甲"), Cell("1.00"))) + P("注：本表反映收入。"));

    [Fact]
    public void A_chart_gives_its_categories_and_values()
    {
        const string chart = "<c:chart><c:title><c:tx><c:rich><a:p><a:r><a:t>收入决算结构图</a:t></a:r></a:p></c:rich></c:tx></c:title><c:plotArea><c:pieChart>"
            + "<c:ser><c:tx><c:strRef><c:strCache><c:pt idx=\"0\"><c:v>占比</c:v></c:pt></c:strCache></c:strRef></c:tx>"
            + "<c:cat><c:strRef><c:strCache><c:ptCount val=\"2\"/><c:pt idx=\"0\"><c:v>财政拨款收入</c:v></c:pt><c:pt idx=\"1\"><c:v>其他收入</c:v></c:pt></c:strCache></c:strRef></c:cat>"
            + "<c:val><c:numRef><c:f>Sheet1!B2:B3</c:f><c:numCache><c:formatCode>0.00%</c:formatCode><c:pt idx=\"0\"><c:v>0.72040000000000004</c:v></c:pt><c:pt idx=\"1\"><c:v>0.2796</c:v></c:pt></c:numCache></c:numRef></c:val>"
            + "</c:ser></c:pieChart></c:plotArea></c:chart>";
        Reads("图示\n[收入决算结构图]\n||占比|\n|财政拨款收入|72.04%|\n|其他收入|27.96%|",
            "<w:p><w:r><w:t>图示</w:t></w:r><w:r><w:drawing><wp:inline><wp:extent cx=\"1\" cy=\"1\"/><a:graphic><a:graphicData><c:chart r:id=\"rId1\"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>", ("chart", chart));
    }
}
