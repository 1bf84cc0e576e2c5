using System.Text.Json;
using Mingzhang.Tests.Architecture;

namespace Mingzhang.Tests.Cli;

/// <summary>The examples are what their README says: one sound, one with the errors of its table.</summary>
public class ExampleTests
{
    public static TheoryData<int, int> Planted()
    {
        var rows = SourceTree.Repository.Read("examples/README.md").Split('\n')
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .Where(cells => cells.Length > 3 && int.TryParse(cells[1], out _));
        return [.. rows.Select(cells => (int.Parse(cells[1]), int.Parse(cells[2].Split('–')[0])))];
    }

    [Fact]
    public void The_clean_document_has_no_finding_above_a_note() =>
        Assert.Empty(AboveNotes(CommandRun.Clean).Select(finding => finding.GetProperty("message").GetString()));

    [Fact]
    public void The_table_has_all_planted_errors() => Assert.True(Planted().Count >= 12);

    [Theory]
    [MemberData(nameof(Planted))]
    public void Every_planted_error_is_found_at_its_line(int number, int line) =>
        Assert.True(AboveNotes(CommandRun.Flawed).Any(finding => Lines(finding).Contains(line)), $"error {number} at line {line} is not found");

    private static List<JsonElement> AboveNotes(string path)
    {
        using var parsed = JsonDocument.Parse(CommandRun.Of("check", path, "--format", "json").Output);
        return [.. parsed.RootElement.GetProperty("findings").EnumerateArray().Where(f => f.GetProperty("level").GetString() != "note").Select(f => f.Clone())];
    }

    private static IEnumerable<int> Lines(JsonElement finding)
    {
        var figures = finding.GetProperty("figures").EnumerateArray().Select(figure => figure.GetProperty("place").GetProperty("line").GetInt32());
        return finding.TryGetProperty("place", out var place) ? figures.Append(place.GetProperty("line").GetInt32()) : figures;
    }
}
