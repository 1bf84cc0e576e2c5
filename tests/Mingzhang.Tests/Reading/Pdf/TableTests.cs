using static Mingzhang.Tests.Reading.Pdf.DrawnPage;

namespace Mingzhang.Tests.Reading.Pdf;

public class TableTests
{
    private static readonly float[] Three = [60, 160, 260, 360];

    [Fact]
    public void Ruling_lines_make_cells_and_blank_cells_keep_their_place() =>
        Assert.Equal(["项目|预算数|决算数", "合计||9.00"], Rows(Grid(new DrawnPage().Table(Three, [100, 120, 140], "项目", "预算数", "决算数", "合计", null, "9.00"))));

    [Fact]
    public void Where_a_line_is_missing_cells_are_merged()
    {
        var page = new DrawnPage()
            .Across(100, 60, 360).Across(120, 60, 260).Across(140, 60, 360).Across(160, 60, 360)
            .Down(60, 100, 160).Down(160, 120, 160).Down(260, 100, 160).Down(360, 100, 160)
            .Text(150, 114, "项目").Text(300, 124, "合计").Text(64, 134, "编码").Text(164, 134, "名称").Text(64, 154, "201").Text(164, 154, "支出").Text(264, 154, "1.00");
        Assert.Equal(["项目=2|合计^2", "编码|名称", "201|支出|1.00"], Rows(Grid(page)));
    }

    [Fact]
    public void Figures_at_the_top_of_a_cell_belong_to_its_label_in_the_middle()
    {
        var page = new DrawnPage().Table([60, 100, 200, 300], [100, 150, 200])
            .Text(64, 112, "201").Text(104, 122, "一般公共服务").Text(104, 136, "支出").Text(204, 112, "1.00")
            .Text(64, 162, "208").Text(104, 180, "社会保障").Text(204, 162, "2.00");
        Assert.Equal(["201|一般公共服务支出|1.00", "208|社会保障|2.00"], Rows(Grid(page)));
    }

    [Fact]
    public void A_wrapped_code_is_joined_and_two_figures_in_a_cell_stay_two()
    {
        var page = new DrawnPage().Table([60, 92, 200], [100, 140, 180]).Text(64, 114, "2080").Text(64, 128, "505").Text(96, 114, "1.00").Text(96, 128, "2.00").Text(64, 160, "合").Text(82, 160, "计").Text(96, 160, "3.00");
        Assert.Equal(["2080505|1.00\n2.00", "合计|3.00"], Rows(Grid(page)));
    }

    [Fact]
    public void A_table_without_its_outer_lines_is_closed()
    {
        var page = new DrawnPage().Across(100, 60, 360).Across(120, 60, 360).Across(140, 60, 360).Down(160, 100, 140).Down(260, 100, 140)
            .Text(64, 114, "项目").Text(164, 114, "预算数").Text(264, 114, "决算数").Text(64, 134, "合计").Text(164, 134, "1.00").Text(264, 134, "2.00");
        Assert.Equal(["项目|预算数|决算数", "合计|1.00|2.00"], Rows(Grid(page)));
    }

    [Fact]
    public void A_table_without_upright_lines_has_columns_from_its_gaps()
    {
        var page = new DrawnPage();
        foreach (var y in (int[])[100, 120, 140, 160]) page.Across(y, 60, 360);
        page.Text(64, 114, "项目").Right(250, 114, "预算数").Right(350, 114, "决算数").Text(64, 134, "合计").Right(250, 134, "10.00").Right(350, 134, "2.00").Text(64, 154, "住房公积金").Right(350, 154, "2.00");
        Assert.Equal(["项目|预算数|决算数", "合计|10.00|2.00", "住房公积金||2.00"], Rows(Grid(page)));
    }

    [Fact]
    public void Lines_drawn_in_pieces_and_a_little_apart_are_one()
    {
        var page = new DrawnPage();
        foreach (var y in (int[])[100, 120, 140])
        {
            for (var x = 60; x < 360; x += 6) page.Across(y + x % 4 * 0.2f, x, x + 3);
        }
        foreach (var x in Three) page.Down(x, 100, 119).Down(x + 1, 121, 140);
        page.Text(64, 114, "项目").Text(164, 114, "预算数").Text(264, 114, "决算数").Text(64, 134, "合计").Text(164, 134, "1.00").Text(264, 134, "2.00");
        Assert.Equal(["项目|预算数|决算数", "合计|1.00|2.00"], Rows(Grid(page)));
    }

    [Fact]
    public void A_text_too_long_for_its_cell_stays_in_it() =>
        Assert.Equal(["二十四、抗疫特别国债安排的支出||9.00"], Rows(Grid(new DrawnPage().Table([60, 200, 260, 360], [100, 120], "二十四、抗疫特别国债安排的支出", null, "9.00"))));

    [Fact]
    public void A_frame_around_text_is_no_table() =>
        Assert.Equal(["说明", "第一行", "第二行"], Lines(new DrawnPage().Table([60, 360], [100, 160]).Text(64, 114, "说明").Text(64, 130, "第一行").Text(64, 146, "第二行")));

    [Fact]
    public void Text_beside_and_between_tables_stays_in_reading_order()
    {
        var page = new DrawnPage().Text(200, 80, "收入决算表").Table(Three, [100, 120, 140], "甲", "乙", "丙", "1.00", "2.00", "3.00").Text(60, 160, "注：说明").Table(Three, [200, 220, 240], "甲", "乙", "丙", "4.00", "5.00", "6.00");
        Assert.Equal(["P收入决算表", "G2", "P注：说明", "G2"], Read(page).Blocks.Select(b => b is Mingzhang.Reading.Layout.Grid g ? $"G{g.Rows.Count}" : "P" + ((Mingzhang.Reading.Layout.Paragraph)b).Text));
    }

    [Fact]
    public void Of_two_tables_side_by_side_the_left_one_comes_first()
    {
        var page = new DrawnPage().Table([320, 400, 480], [100, 120, 140], "公用", "金额", "办公费", "2.00").Table([60, 140, 220], [104, 124, 144], "人员", "金额", "工资", "1.00");
        Assert.Equal(["人员", "公用"], Read(page).Blocks.OfType<Mingzhang.Reading.Layout.Grid>().Select(g => g.Rows[0].Cells[0].Text));
    }

    [Fact]
    public void Columns_without_any_lines_come_from_gaps()
    {
        var page = new DrawnPage().Text(64, 100, "项目").Right(250, 100, "预算数").Right(350, 100, "决算数");
        string[] labels = ["基本支出", "项目支出", "合计"];
        for (var i = 0; i < 3; i++) page.Text(64, 120 + 20 * i, labels[i]).Right(250, 120 + 20 * i, $"{i}0.50").Right(350, 120 + 20 * i, $"{i}.25");
        Assert.Equal(["项目|预算数|决算数", "基本支出|00.50|0.25", "项目支出|10.50|1.25", "合计|20.50|2.25"], Rows(Grid(page)));
    }

    [Fact]
    public void Contents_with_page_numbers_are_no_table()
    {
        var page = new DrawnPage();
        for (var i = 1; i < 8; i++) page.Text(60, 100 + 20 * i, $"第{i}章的名称").Right(400, 100 + 20 * i, $"{i * 3}");
        Assert.Empty(Read(page).Blocks.OfType<Mingzhang.Reading.Layout.Grid>());
    }

    [Fact]
    public void A_sideways_table_is_read_upright_and_its_boxes_stay_where_they_are()
    {
        var upright = new DrawnPage(1, 842, 595).Table(Three, [100, 120, 140], "项目", "预算数", "决算数", "合计", "1.00", "2.00").Content;
        var shown = upright with
        {
            Width = 595,
            Height = 842,
            Glyphs = [.. upright.Glyphs.Select(g => g with { Box = Sideways(g.Box), X = 595 - g.Y, Y = g.X, Turn = 1 })],
            Rulings = [.. upright.Rulings.Select(Sideways)],
        };
        var grid = Assert.Single(Mingzhang.Reading.Pdf.PdfLayout.Of([shown], "").Blocks.OfType<Mingzhang.Reading.Layout.Grid>());
        Assert.Equal(["项目|预算数|决算数", "合计|1.00|2.00"], Rows(grid));
        Assert.Equal(Box(455, 160, 475, 260), grid.Rows[1].Cells[1].Box);

        static Mingzhang.Reading.Pdf.Area Sideways(Mingzhang.Reading.Pdf.Area a) => new(595 - a.Y1, a.X0, 595 - a.Y0, a.X1);
    }
}
