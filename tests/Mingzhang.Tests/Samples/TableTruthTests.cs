using Mingzhang.Accounts;
using Mingzhang.Reading.Forms;
using Mingzhang.Reading.Layout;
using Mingzhang.Reading.Text;

namespace Mingzhang.Tests.Samples;

/// <summary>Real tables against their truth cell by cell, as printed and after being made untidy in the usual ways.</summary>
public sealed class TableTruthTests
{
    private static IEnumerable<(string Name, string Text, List<TableTruth.Cell> Truth)> Documents =>
        from key in SharedFolder.Files("gold/truth", "*.tsv")
        let name = Path.GetFileNameWithoutExtension(key)
        let sample = SharedFolder.Find("samples", name + ".txt")
        where sample is not null
        select (name, File.ReadAllText(sample), TableTruth.Load(key));

    private static IReadOnlyList<Figure> Read(string text) => TableReader.Read(TextLayout.Read(text, "")).Figures;

    [Fact]
    public void Ninety_nine_cells_in_a_hundred_are_read()
    {
        foreach (var (name, text, truth) in Documents)
        {
            var missed = TableTruth.Missed(truth, Read(text));
            Assert.True(missed.Count * 100 <= truth.Count, name + "\n" + string.Join('\n', missed));
        }
    }

    [Fact]
    public void Another_layout_of_the_same_tables_reads_the_same()
    {
        foreach (var (name, text, truth) in Documents)
        {
            foreach (var (layout, untidy) in Untidy.Layouts(text))
            {
                var missed = TableTruth.Missed(truth, Read(untidy));
                Assert.True(missed.Count * 50 <= truth.Count, $"{name}, {layout}\n{string.Join('\n', missed)}");
            }
        }
    }

    [Fact]
    public void What_is_misplaced_where_all_blanks_are_lost_is_doubtful()
    {
        foreach (var (_, text, truth) in Documents)
        {
            var figures = Read(Untidy.WithoutBlanks(text));
            var doubtful = figures.Where(f => f.Doubtful).Select(f => f.Text).ToHashSet();
            Assert.Empty(TableTruth.Missed(truth, figures).Where(c => !doubtful.Contains(c.Value)));
        }
    }

    [Fact]
    public void Every_number_that_fills_a_cell_is_at_an_address()
    {
        foreach (var sample in SharedFolder.Files("samples", "*.txt"))
        {
            var document = TextLayout.Read(File.ReadAllText(sample), sample);
            var read = TableReader.Read(document).Figures.Where(f => f.Address is not null).Select(f => (f.Place.Line, f.Text)).ToHashSet();
            var cells = document.Blocks.OfType<Grid>().SelectMany(g => g.Rows).SelectMany(r => r.Cells).Where(c => IsAmount(c.Text)).ToList();
            var missed = cells.Where(c => !read.Contains((c.Line, AmountText.First(c.Text.Trim(), Unit.None)!.Value.Text))).ToList();
            Assert.True(missed.Count * 100 <= cells.Count * 3, string.Join('\n', missed.Select(c => $"{c.Line}: {c.Text}")));
        }
    }

    /// <summary>An amount or rate; whole numbers without unit are line numbers, codes and years as well.</summary>
    private static bool IsAmount(string cell) => AmountText.Read(cell.Trim(), Unit.None) is { } amount && (amount.Number.Decimals > 0 || amount.Unit != Unit.None);
}
