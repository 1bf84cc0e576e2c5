using Mingzhang.Tests.Reading.Made;

namespace Mingzhang.Tests.Reading.Excel;

public sealed class WorkbookTests
{
    private static void Reads(string expected, params Xlsx.Sheet[] sheets) => Assert.Equal(expected, Laid.Show(Xlsx.Of(["0.00"], sheets)));

    [Fact]
    public void Titles_units_and_notes_become_paragraphs_around_the_grid() =>
        Reads("收入决算表\n公开02表\n部门：云溪县档案馆\n单位：万元\n[表2]\n|项目|决算数|预算数|\n|合计|186.05|1.90|\n|其他收入|||\n注：本表反映收入。",
            new Xlsx.Sheet("表2", Xlsx.Rows(["收入决算表"], ["", "", "公开02表"], ["部门：云溪县档案馆", "", "单位：万元"], ["项目", "决算数", "预算数"], ["合计", "186.05", "1.9"], ["其他收入"], ["注：本表反映收入。"]), "", "A1:C1"));

    [Fact]
    public void Merges_span_and_hide_what_they_cover() =>
        Reads("[s]\n|项目^2,1|收入^1,2|\n|年初|决算|\n|甲|1.00|2.00|", new Xlsx.Sheet("s", Xlsx.Rows(["项目", "收入", "x"], ["y", "年初", "决算"], ["甲", "1.0", "2.0"]), "", "A1:A2", "B1:C1"));

    [Fact]
    public void Blank_rows_are_left_out_and_merges_across_them_shortened() =>
        Reads("[s]\n|甲^2,1|1.00|\n|2.00|", new Xlsx.Sheet("s", "<row r=\"3\"><c r=\"B3\" t=\"inlineStr\"><is><t>甲</t></is></c><c r=\"C3\" s=\"1\"><v>1</v></c></row><row r=\"6\"><c r=\"C6\" s=\"1\"><v>2</v></c></row>", "", "B3:B6"));

    [Fact]
    public void Tables_one_below_the_other_are_two_grids() =>
        Reads("收入表\n[s]\n|项目|金额|\n|甲|1.00|\n支出表\n[s]\n|项目|金额|\n|乙|2.00|", new Xlsx.Sheet("s", Xlsx.Rows(["收入表"], ["项目", "金额"], ["甲", "1.0"], [], ["支出表"], ["项目", "金额"], ["乙", "2.0"])));

    [Fact]
    public void Each_sheet_is_a_grid_and_hidden_ones_are_noted()
    {
        var document = Laid.Out(Xlsx.Of(["0.00"], new Xlsx.Sheet("收入", Xlsx.Rows(["甲", "1.0"], ["乙", "2.0"])), new Xlsx.Sheet("旧稿", Xlsx.Rows(["丙", "3.0"], ["丁", "4.0"]), "hidden")));
        Assert.Equal("[收入]\n|甲|1.00|\n|乙|2.00|\n[旧稿]\n|丙|3.00|\n|丁|4.00|", Laid.Show(document));
        Assert.Contains("旧稿", Assert.Single(document.Notes).Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void Cells_of_every_type_are_printed()
    {
        const string row = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c><c r=\"C1\" t=\"str\"><f>A1&amp;B1</f><v>甲_x000D_乙</v></c><c r=\"D1\" t=\"b\"><v>1</v></c>"
            + "<c r=\"E1\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c><c r=\"F1\" s=\"2\"><v>45657</v></c><c r=\"G1\" t=\"d\" s=\"2\"><v>2024-12-31T00:00:00</v></c><c r=\"H1\" s=\"3\"><f>SUM(A1)</f><v>0.7204</v></c>"
            + "<c r=\"I1\" s=\"4\"><v>-1234.5</v></c><c r=\"J1\"><v>0.30000000000000004</v></c><c r=\"K1\" t=\"s\"><v>99</v></c><c r=\"L1\" s=\"1\"/></row><row r=\"2\"><c><v>1</v></c><c><v>2</v></c></row>";
        var file = Xlsx.Of(["0.00", "14", "10", "43"], ["<si><t>明</t></si>", "<si><r><t xml:space=\"preserve\">账 </t></r><r><t>本</t></r><rPh sb=\"0\" eb=\"1\"><t>zhang</t></rPh></si>"], new Xlsx.Sheet("s", row));
        Assert.Equal("[s]\n|明|账 本|甲乙|TRUE|#DIV/0!|2024/12/31|2024/12/31|72.04%|-1,234.50|0.3|\n|1|2|||||||||", Laid.Show(file));
    }

    [Fact]
    public void A_label_without_amounts_at_the_bottom_is_a_row() =>
        Reads("[s]\n|项目|决算数|备注|\n|甲|1.00||\n|乙|||", new Xlsx.Sheet("s", Xlsx.Rows(["项目", "决算数", "备注"], ["甲", "1.0"], ["乙"])));

    [Fact]
    public void A_sheet_of_text_is_paragraphs() => Reads("一、概况\n本部门收入合计100.00万元。", new Xlsx.Sheet("s", Xlsx.Rows(["一、概况"], ["本部门收入合计100.00万元。"])));

    [Fact]
    public void Positions_that_go_back_are_not_believed() =>
        Reads("[s]\n|甲|1.00|\n|乙|2.00|", new Xlsx.Sheet("s", "<row r=\"2\"><c r=\"B2\" t=\"inlineStr\"><is><t>甲</t></is></c><c r=\"A2\" s=\"1\"><v>1</v></c></row><row r=\"1\"><c r=\"B9\" t=\"inlineStr\"><is><t>乙</t></is></c><c r=\"C9\" s=\"1\"><v>2</v></c></row>"));

    [Fact]
    public void Merges_without_end_cost_nothing()
    {
        var merges = Enumerable.Repeat("A1:XFD1048576", 50_000).ToArray();
        Assert.NotEmpty(Laid.Out(Xlsx.Of(["0.00"], new Xlsx.Sheet("s", Xlsx.Rows(["甲", "1.0"], ["乙", "2.0"]), "", merges))).Blocks);
    }
}
