using Mingzhang.Accounts;
using Mingzhang.Reading;
using Mingzhang.Tests.Reading.Made;

namespace Mingzhang.Tests.Reading.Word;

/// <summary>The values that a chart keeps come out as figures, with an address only where their unit is known.</summary>
public sealed class WordChartTests
{
    private static AccountSet Account(string title, string format, params (string Series, string[] Values)[] series)
    {
        var drawing = "<w:p><w:r><w:drawing><c:chart r:id=\"rId1\"/></w:drawing></w:r></w:p>";
        var chart = $"<c:chart><c:title><a:p><a:r><a:t>{title}</a:t></a:r></a:p></c:title>{string.Concat(series.Select(s => Series(s.Series, format, s.Values)))}</c:chart>";
        var read = DocumentReader.Read(Docx.Of(Docx.P("2024年度部门决算") + drawing, ("chart", chart)), "a.docx");
        Assert.True(read.Succeeded(out var account, out _));
        return account;
    }

    private static string Series(string name, string format, string[] values) =>
        $"<c:ser><c:tx><c:v>{name}</c:v></c:tx><c:cat>{Points(["一般公共预算财政拨款收入", "事业收入"])}</c:cat><c:val><c:formatCode>{format}</c:formatCode>{Points(values)}</c:val></c:ser>";

    private static string Points(string[] values) => string.Concat(values.Select((v, i) => $"<c:pt idx=\"{i}\"><c:v>{v}</c:v></c:pt>"));

    [Fact]
    public void Shares_are_shares_of_the_whole()
    {
        var account = Account("收入决算结构图", "0.00%", ("占比", ["0.7204", "0.2796"]));
        Assert.Equal(TableKind.Chart, Assert.Single(account.Tables).Kind);
        Assert.Equal(["72.04", "27.96"], account.Figures.Where(f => f.Place.InTable).Select(f => f.Text));
        Assert.All(account.Figures.Where(f => f.Place.InTable), f => Assert.True(f.Unit == Unit.Percent && f.Address is not null));
    }

    [Fact]
    public void Amounts_in_a_unit_that_nothing_tells_have_no_address()
    {
        Assert.All(Account("收入情况图", "General", ("金额", ["1860500", "12000"])).Figures.Where(f => f.Place.InTable), f => Assert.Null(f.Address));
        Assert.All(Account("收入情况图（单位：万元）", "0.00", ("金额", ["186.05", "1.2"])).Figures.Where(f => f.Place.InTable), f => Assert.NotNull(f.Address));
    }

    [Fact]
    public void Amounts_that_make_about_one_are_amounts_where_the_unit_is_told()
    {
        Assert.All(Account("收入情况图（单位：万元）", "0.00", ("金额", ["0.92", "0.08"])).Figures.Where(f => f.Place.InTable), f => Assert.NotNull(f.Address));
        Assert.All(Account("收入情况图（单位：万元）", "General", ("金额", ["0.7204", "0.2796"])).Figures.Where(f => f.Place.InTable), f => Assert.Null(f.Address));
    }

    [Fact]
    public void Series_named_after_years_are_of_those_years()
    {
        var figures = Account("收入对比图（单位：万元）", "0.00", ("2023年", ["180", "2"]), ("2024年", ["186.05", "1.2"])).Figures.Where(f => f.Place.InTable).ToList();
        Assert.Equal([AccountYear.Previous, AccountYear.Current, AccountYear.Previous, AccountYear.Current], figures.Select(f => f.Address!.Year));
    }
}
