using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Mingzhang.Reading.Layout;
using Mingzhang.Reading.Text;

namespace Mingzhang.Tests.Reading;

/// <summary>A table printed as text, however untidily, reads back cell by cell.</summary>
public sealed class TextLayoutProperties
{
    private static readonly string[] Labels = ["合计", "一、公共服务支出", "二、外交支出", "其中：甲项目", "201", "年初结转和结余", "小计"];

    private sealed record Table(string[][] Rows, int Seed)
    {
        public override string ToString() => Seed + "\n" + string.Join('\n', Rows.Select(r => string.Join('|', r)));
    }

    private static Arbitrary<Table> Tables => Arb.From(
        from columns in Gen.Choose(2, 7)
        from rows in Gen.Choose(3, 9)
        from seed in Gen.Choose(0, int.MaxValue - 1)
        select Make(columns, rows, seed));

    private static Table Make(int columns, int rows, int seed)
    {
        var random = new Random(seed);
        var header = Enumerable.Range(0, columns).Select(i => "列" + (char)('甲' + i)).ToArray();
        string[] Row() => [Labels[random.Next(Labels.Length)], .. Enumerable.Range(1, columns - 1).Select(_ => Amount(random))];
        return new([header, .. Enumerable.Range(0, rows).Select(_ => Row())], seed);
    }

    private static string Amount(Random random) => random.Next(4) == 0 ? "" : (random.Next(1_000_000) / 100m).ToString("F2", CultureInfo.InvariantCulture);

    private static bool ReadsBack(Table table, string text)
    {
        var grids = TextLayout.Read(text, "").Blocks.OfType<Grid>().ToList();
        return grids.Count == 1 && grids[0].Rows.Count == table.Rows.Length
            && grids[0].Rows.Zip(table.Rows).All(p => p.First.Cells.Select(c => c.Text.Trim()).SequenceEqual(p.Second));
    }

    [Fact]
    public void With_tabs_and_blank_lines_between_rows() => Prop.ForAll(Tables, table =>
    {
        var random = new Random(table.Seed);
        var text = new StringBuilder("支出决算表\n\n");
        foreach (var row in table.Rows)
        {
            text.AppendJoin('\t', row).Append('\n');
            if (random.Next(4) == 0) text.Append('\n', random.Next(1, 4));
        }
        return ReadsBack(table, text + "注：无。\n");
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void With_one_cell_a_line() => Prop.ForAll(Tables, table =>
    {
        var random = new Random(table.Seed);
        var text = new StringBuilder("支出决算表\n");
        foreach (var (row, isHeader) in table.Rows.Select((r, i) => (r, i == 0)))
        {
            var breakAt = isHeader || random.Next(3) > 0 ? -1 : random.Next(1, row.Length);
            for (var i = 0; i < row.Length; i++)
            {
                if (i == breakAt && row[i].Length > 0) text.Append('\n');
                text.Append('\t').Append(row[i].Length == 0 && random.Next(2) == 0 ? "　" : row[i]).Append('\n');
            }
            text.Append('\n', random.Next(1, 3));
        }
        return ReadsBack(table, text + "\n注：无。\n");
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Between_bars() => Prop.ForAll(Tables, table =>
    {
        var rows = table.Rows.Select(r => "| " + string.Join(" | ", r) + " |").ToList();
        rows.Insert(1, "|" + string.Concat(Enumerable.Repeat("---|", table.Rows[0].Length)));
        return ReadsBack(table, string.Join('\n', rows));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_text_is_laid_out_without_failing() => Prop.ForAll<string>(text =>
        TextLayout.Read(text ?? "", "").Blocks.All(b => b.Line > 0)).QuickCheckThrowOnFailure();

    [Fact]
    public void Tabs_blanks_bars_and_digits_in_any_order_are_laid_out_without_failing()
    {
        var piece = Gen.Elements("\t", "\n", "\n\n", "　", "  ", "|", "|-|", "合计", "1.00", "(5分)", "注：", "表", "\r\n", "\f", "。");
        Prop.ForAll(Arb.From(Gen.ListOf(piece)), pieces => TextLayout.Read(string.Concat(pieces), "").Blocks.All(b => b.Line > 0)).QuickCheckThrowOnFailure();
    }
}
