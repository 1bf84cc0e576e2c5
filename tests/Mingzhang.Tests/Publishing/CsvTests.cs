using Mingzhang.Accounts;
using Mingzhang.Publishing.Csv;

namespace Mingzhang.Tests.Publishing;

public class CsvTests
{
    [Fact]
    public void The_figures_read_as_approved()
    {
        using var output = new StringWriter();
        FiguresCsv.WriteHeader(output);
        FiguresCsv.WriteRows(output, SampleReport.Report.Account);
        Assert.StartsWith("\uFEFFpath,", output.ToString(), StringComparison.Ordinal);
        Approved.Equal("figures.csv", output.ToString()[1..].Replace("\r\n", "\n", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+cmd", "'+cmd")]
    [InlineData("-2+3", "'-2+3")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("＝1+1", "'＝1+1")]
    [InlineData("-12.40", "-12.40")]
    [InlineData("办公费", "办公费")]
    [InlineData(null, "")]
    public void A_text_cannot_become_a_formula(string? text, string expected) => Assert.Equal(expected, CsvRow.Harmless(text));

    [Fact]
    public void Commas_quotes_and_breaks_are_quoted()
    {
        using var output = new StringWriter();
        CsvRow.Write(output, ["a,b", "\"c\"", "d\ne", "f"]);
        Assert.Equal("\"a,b\",\"\"\"c\"\"\",\"d\ne\",f\r\n", output.ToString());
    }

    [Fact]
    public void Every_row_has_as_many_fields_as_the_header()
    {
        using var output = new StringWriter();
        FiguresCsv.WriteHeader(output);
        FiguresCsv.WriteRows(output, new AccountSet { Figures = SampleReport.Report.Account.Figures });
        Assert.Single(output.ToString().Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Select(line => line.Count(c => c == ',')).Distinct());
    }
}
