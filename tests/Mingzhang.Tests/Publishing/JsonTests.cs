using System.Text.Json;
using Mingzhang.Publishing.Json;

namespace Mingzhang.Tests.Publishing;

public class JsonTests
{
    [Fact]
    public void A_report_reads_as_approved() => Approved.Equal("report.json", Text(indented: true));

    [Fact]
    public void The_figures_read_as_approved() =>
        Approved.Equal("figures.json", JsonText.Of(indented: true, json => FiguresJson.Write(json, SampleReport.Report.Account)));

    [Fact]
    public void One_of_several_takes_one_line() => Assert.Equal(1, Text(indented: false).Count(c => c == '\n'));

    [Fact]
    public void Chinese_is_readable() => Assert.Contains("临江省云河市青石区档案馆", Text(indented: false), StringComparison.Ordinal);

    [Fact]
    public void Every_member_of_the_agreed_form_is_there()
    {
        using var parsed = JsonDocument.Parse(Text(indented: false));
        var root = parsed.RootElement;
        Has(root, "tool", "document", "summary", "findings", "unchecked", "untouched");
        Has(root.GetProperty("document"), "path", "sha256", "entity", "year", "form", "kind");
        Has(root.GetProperty("summary"), "error", "warning", "review", "note", "figures", "addressed", "relations");
        Has(root.GetProperty("summary").GetProperty("relations"), "held", "broken", "notEvaluable");
        foreach (var finding in root.GetProperty("findings").EnumerateArray())
        {
            Has(finding, "rule", "level", "verdict", "message", "messageEn", "figures", "residual", "tolerance", "suggestion", "because", "authority", "quote", "fingerprint");
            foreach (var figure in finding.GetProperty("figures").EnumerateArray())
            {
                Has(figure, "text", "value", "unit", "address", "role", "place");
                Has(figure.GetProperty("place"), "page", "line", "table", "row", "column", "box", "quote");
            }
        }
        Has(root.GetProperty("unchecked")[0], "relation", "missing");
        Has(root.GetProperty("untouched")[0], "text", "place");
    }

    [Fact]
    public void Amounts_are_texts_and_an_absent_suggestion_is_null()
    {
        using var parsed = JsonDocument.Parse(Text(indented: false));
        var rounding = parsed.RootElement.GetProperty("findings")[0];
        Assert.Equal("0.01", rounding.GetProperty("residual").GetString());
        Assert.Equal(JsonValueKind.Null, rounding.GetProperty("suggestion").ValueKind);
        Assert.Equal(JsonValueKind.String, rounding.GetProperty("figures")[0].GetProperty("value").ValueKind);
    }

    [Fact]
    public void A_failure_names_the_document_and_the_reason()
    {
        using var parsed = JsonDocument.Parse(JsonText.Of(indented: false, json => ReportJson.WriteFailure(json, "a.txt", "empty", "空文件", "the file is empty")));
        Assert.Equal("a.txt", parsed.RootElement.GetProperty("document").GetProperty("path").GetString());
        Assert.Equal("空文件", parsed.RootElement.GetProperty("failure").GetString());
    }

    private static string Text(bool indented) => JsonText.Of(indented, json => ReportJson.Write(json, SampleReport.Report, SampleRules.Tool));

    private static void Has(JsonElement element, params string[] names) =>
        Assert.All(names, name => Assert.True(element.TryGetProperty(name, out _), name));
}
