using System.Text.Json;
using Mingzhang.Publishing;
using Mingzhang.Publishing.Json;
using Mingzhang.Publishing.Sarif;

namespace Mingzhang.Tests.Publishing;

public class SarifTests
{
    private static readonly string Log = JsonText.Of(indented: true, json => SarifLog.Write(
        json, [SampleReport.Report], [new SarifFailure("坏.docx", "truncated", "文件不完整")], SampleRules.All, SampleRules.Tool, Language.Chinese));

    [Fact]
    public void A_log_reads_as_approved() => Approved.Equal("report.sarif", Log);

    [Fact]
    public void What_the_standard_requires_is_there()
    {
        using var parsed = JsonDocument.Parse(Log);
        Assert.Equal("2.1.0", parsed.RootElement.GetProperty("version").GetString());
        var run = parsed.RootElement.GetProperty("runs")[0];
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().ToList();
        Assert.Equal("mingzhang", run.GetProperty("tool").GetProperty("driver").GetProperty("name").GetString());
        Assert.Distinct(rules.Select(rule => rule.GetProperty("id").GetString()));
        Assert.All(run.GetProperty("invocations").EnumerateArray(), call => Assert.False(call.GetProperty("executionSuccessful").GetBoolean()));
        Assert.All(run.GetProperty("results").EnumerateArray(), result =>
        {
            Assert.NotEmpty(result.GetProperty("message").GetProperty("text").GetString()!);
            Assert.Contains(result.GetProperty("level").GetString(), (string[])["error", "warning", "note"]);
            Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
            Assert.NotNull(result.GetProperty("partialFingerprints").GetProperty("mingzhang/v1").GetString());
            var location = Assert.Single(result.GetProperty("locations").EnumerateArray()).GetProperty("physicalLocation");
            Assert.True(location.GetProperty("region").GetProperty("startLine").GetInt32() > 0);
            Assert.Equal(0, location.GetProperty("artifactLocation").GetProperty("index").GetInt32());
        });
    }

    [Theory]
    [InlineData("示例/a b.txt", "%E7%A4%BA%E4%BE%8B/a%20b.txt")]
    [InlineData("/data/a.txt", "file:///data/a.txt")]
    public void Paths_are_URIs(string path, string expected) => Assert.Equal(expected, SarifParts.Uri(path));
}
