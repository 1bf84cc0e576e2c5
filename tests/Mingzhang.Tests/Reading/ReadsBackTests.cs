using System.Text;
using Mingzhang.Accounts;
using Mingzhang.Reading;
using Mingzhang.Reading.Layout;
using Mingzhang.Tests.Reading.Made;

namespace Mingzhang.Tests.Reading;

/// <summary>One account, the same cells and figures whatever the format it comes in.</summary>
public sealed class ReadsBackTests
{
    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!;

    public static TheoryData<string> Formats => ["txt", "gb.txt", "utf16.txt", "html", "docx", "xlsx"];

    private static byte[] File(string format) => format switch
    {
        "txt" => Encoding.UTF8.GetBytes(SmallAccount.Text()),
        "gb.txt" => Gb18030.GetBytes(SmallAccount.Text()),
        "utf16.txt" => [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(SmallAccount.Text())],
        "html" => Encoding.UTF8.GetBytes(SmallAccount.Html()),
        "docx" => SmallAccount.Word(),
        _ => SmallAccount.Excel(),
    };

    [Theory]
    [MemberData(nameof(Formats))]
    public void Tables_have_the_same_cells(string format)
    {
        var grids = Laid.Out(File(format)).Blocks.OfType<Grid>().ToList();
        Assert.Equal(SmallAccount.Tables.Length, grids.Count);
        foreach (var (grid, table) in grids.Zip(SmallAccount.Tables)) Assert.Equal(Cells(table.Rows), Cells(grid));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Figures_of_the_tables_stand_at_the_same_addresses(string format)
    {
        var account = Account(format);
        Assert.Equal([TableKind.Overview, TableKind.Expenditure], account.Tables.Select(table => table.Kind));
        Assert.All(account.Tables, table => Assert.Equal(SmallAccount.Department, table.Entity));
        Assert.Equal(TableFigures(Account("txt")), TableFigures(account));
    }

    [Theory]
    [InlineData("html")]
    [InlineData("docx")]
    public void Sentences_are_read_alike(string format) =>
        Assert.Equal(Account("txt").Figures.Where(f => !f.Place.InTable).Select(Show), Account(format).Figures.Where(f => !f.Place.InTable).Select(Show));

    private static AccountSet Account(string format)
    {
        Assert.True(DocumentReader.Read(File(format), "x." + format).Succeeded(out var account, out _));
        return account;
    }

    private static IEnumerable<string> TableFigures(AccountSet account) => account.Figures.Where(f => f.Place.InTable).Select(Show);

    private static string Show(Figure figure) => $"{figure.Place.Table}/{figure.Place.Row}/{figure.Place.Column}: {figure.Text} {figure.Unit} @ {figure.Address}";

    /// <summary>Blank cells at the end of a row may be missing.</summary>
    private static IEnumerable<string> Cells(string[][] rows) => rows.Select(row => string.Join('|', row).TrimEnd('|'));

    private static IEnumerable<string> Cells(Grid grid) => grid.Rows.Select(row => string.Join('|', row.Cells.Select(cell => cell.Text)).TrimEnd('|'));
}
