using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Mingzhang.Accounts;
using Mingzhang.Reading.Layout;
using Mingzhang.Tests.Samples;

namespace Mingzhang.Tests.Reading.Forms;

public sealed class TableProperties
{
    private static readonly string[] Words =
        ["", "", "　", "合计", "总计", "项目", "行次", "栏次", "科目编码", "科目名称", "决算数", "预算数", "收入", "支出", "本年支出合计", "基本支出", "项目支出", "小计", "本年支出",
         "一、一般公共服务支出", "年初财政拨款结转和结余", "一般公共预算财政拨款", "因公出国（境）费", "公务接待费", "2010301", "201", "03", "01", "301", "30201办公费", "行政运行",
         "财政供养人员情况", "编制数", "经费控制情况（万元）", "2023年决算数", "三公经费", "公用经费：", "项目名称", "年度资金总额", "全年预算数", "全年执行数", "分值", "得分", "执行率",
         "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "产出指标(50分)", "≥95%", "22个", "其中：基本支出：1.20", "总分", "无", "——", "#DIV/0!", "注：无", "单位：元", "部门：某局",
         "1", "2", "3", "0", "1.00", "1,234.50", "9999999999999999", "0.9845", "97%", "支出决算表", "收入支出决算总表", "财政拨款“三公”经费支出决算表", "基础数据表", "自评表", "2023年收支总计"];

    private static Arbitrary<Block[]> Documents => Arb.From(
        from titles in Gen.ArrayOf(Gen.Elements(Words))
        from seed in Gen.Choose(0, int.MaxValue - 1)
        select Make(titles, new Random(seed)));

    private static Block[] Make(string[] titles, Random random)
    {
        var line = 0;
        var blocks = titles.Take(6).Select(Block (t) => new Paragraph { Line = ++line, Text = t }).ToList();
        for (var grids = random.Next(1, 4); grids > 0; grids--)
        {
            var rows = Enumerable.Range(0, random.Next(1, 9)).Select(_ => Row(++line, random)).ToList();
            blocks.Add(new Grid { Line = rows[0].Line, Rows = rows, Aligned = random.Next(2) == 0 });
            if (random.Next(2) == 0) blocks.Add(new Paragraph { Line = ++line, Text = Words[random.Next(Words.Length)] });
        }
        return [.. blocks];
    }

    private static GridRow Row(int line, Random random)
    {
        var cells = new List<GridCell>();
        var column = random.Next(8) == 0 ? random.Next(3) : 0;
        for (var count = random.Next(0, 13); count > 0; count--)
        {
            var span = random.Next(6) == 0 ? random.Next(1, 5) : 1;
            cells.Add(new(Words[random.Next(Words.Length)], line, column) { ColumnSpan = span, RowSpan = random.Next(8) == 0 ? random.Next(1, 4) : 1 });
            column += span + (random.Next(10) == 0 ? 1 : 0);
        }
        return new(line, null, cells);
    }

    [Fact]
    public void Any_grids_are_read_without_failing_and_every_figure_stands_where_its_place_says()
    {
        var config = Config.QuickThrowOnFailure.WithMaxTest(2000).WithQuietOnSuccess(true);
        Prop.ForAll(Documents, blocks =>
        {
            var read = TableText.Read(blocks);
            var cells = blocks.OfType<Grid>().SelectMany(g => g.Rows).SelectMany(r => r.Cells).ToLookup(c => c.Line);
            return read.Figures.All(f => cells[f.Place.Line].Any(c => c.Text.Length >= f.Place.Start + f.Place.Length && c.Text.AsSpan(f.Place.Start, f.Place.Length).SequenceEqual(f.Text)))
                && read.Figures.All(f => f.Place.TableIndex >= 0 && f.Place.TableIndex < read.Tables.Count && read.Tables[f.Place.TableIndex].Name == f.Place.Table);
        }).Check(config);
    }

    /// <summary>支出决算表 with random amounts reads back at its addresses, however its text is laid out; what could stand elsewhere is doubtful.</summary>
    [Fact]
    public void A_statement_reads_back_in_every_layout_of_text() => Prop.ForAll(Arb.From(Gen.Choose(0, int.MaxValue - 1)), seed =>
    {
        var random = new Random(seed);
        var codes = new[] { "2010301", "2010302", "2080505", "2101101", "2210201" }.Take(random.Next(2, 6)).ToList();
        var amounts = codes.ConvertAll(_ => (Basic: Amount(random), Project: Amount(random)));
        var rows = codes.Select((c, i) => Line(c, "科目" + "甲乙丙丁戊"[i], amounts[i].Basic, amounts[i].Project));
        var text = "支出决算表\n单位：万元\n科目编码\t科目名称\t本年支出合计\t基本支出\t项目支出\n" + string.Concat(rows) + Line("", "合计", amounts.Sum(a => a.Basic), amounts.Sum(a => a.Project)) + "注：虚构。\n";
        var expected = codes.SelectMany((c, i) => Expected(c, amounts[i].Basic, amounts[i].Project)).Concat(Expected(null, amounts.Sum(a => a.Basic), amounts.Sum(a => a.Project))).Order().ToList();
        foreach (var (layout, untidy) in Untidy.Layouts(text).Append(("as it is", text)))
        {
            var figures = TableText.Read(untidy).Figures;
            var sure = figures.Where(f => !f.Doubtful).Select(f => $"{f.Address} {f.Text}").ToList();
            if (figures.Count != expected.Count || sure.Except(expected).Any() || layout == "as it is" && sure.Count < expected.Count) return false.Label(layout + "\n" + untidy);
        }
        return true.ToProperty();
    }).QuickCheckThrowOnFailure();

    private static decimal Amount(Random random) => random.Next(4) == 0 ? 0 : random.Next(1, 10_000_000) / 100m;
    private static string Text(decimal amount) => amount == 0 ? "" : amount.ToString("N2", CultureInfo.InvariantCulture);
    private static string Line(string code, string name, decimal basic, decimal project) => $"{code}\t{name}\t{Text(basic + project)}\t{Text(basic)}\t{Text(project)}\n";

    private static IEnumerable<string> Expected(string? code, decimal basic, decimal project) =>
        from part in new Dictionary<Nature, decimal> { [Nature.All] = basic + project, [Nature.Basic] = basic, [Nature.Project] = project }
        where part.Value != 0
        select $"{new Address(Concepts.Expenditure) { Function = code, Nature = part.Key }} {Text(part.Value)}";
}
