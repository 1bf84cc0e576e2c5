using System.Text.Json;
using Mingzhang.Accounts;
using Mingzhang.Checking;

namespace Mingzhang.Publishing.Json;

/// <summary>A report as JSON: the canonical form, of which every other output is a view.</summary>
public static class ReportJson
{
    public static void Write(Utf8JsonWriter json, Report report, Tool tool)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(tool);
        json.WriteStartObject();
        json.WriteStartObject("tool");
        json.WriteString("name", tool.Name);
        json.WriteString("version", tool.Version);
        json.WriteString("ruleset", tool.Ruleset);
        json.WriteEndObject();
        json.WriteDocument(report.Account);
        WriteSummary(json, report);
        json.WriteStartArray("findings");
        foreach (var finding in report.Findings) FindingJson.Write(json, finding);
        json.WriteEndArray();
        WriteUnchecked(json, report.Unchecked);
        WriteUntouched(json, report);
        json.WriteStrings("unread", report.Account.Unread);
        json.WriteEndObject();
    }

    /// <summary>A document that could not be read, among several.</summary>
    public static void WriteFailure(Utf8JsonWriter json, string path, string code, string chinese, string english)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartObject();
        json.WriteStartObject("document");
        json.WriteString("path", path);
        json.WriteEndObject();
        json.WriteString("failure", chinese);
        json.WriteString("failureEn", english);
        json.WriteString("code", code);
        json.WriteEndObject();
    }

    private static void WriteSummary(Utf8JsonWriter json, Report report)
    {
        json.WriteStartObject("summary");
        foreach (var level in Levels.GravestFirst) json.WriteNumber(level.Key(), report.Count(level));
        json.WriteNumber("figures", report.Account.Figures.Count);
        json.WriteNumber("addressed", report.Account.Figures.Count(figure => figure.Address is not null));
        json.WriteStartObject("relations");
        json.WriteNumber("held", report.Relations.Held);
        json.WriteNumber("broken", report.Relations.Broken);
        json.WriteNumber("notEvaluable", report.Relations.NotEvaluable);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteUnchecked(Utf8JsonWriter json, IReadOnlyList<Unchecked> relations)
    {
        json.WriteStartArray("unchecked");
        foreach (var (rule, chinese, english, missing) in relations)
        {
            json.WriteStartObject();
            json.WriteString("rule", rule);
            json.WriteString("relation", chinese);
            json.WriteString("relationEn", english);
            json.WriteStrings("missing", missing);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteUntouched(Utf8JsonWriter json, Report report)
    {
        json.WriteStartArray("untouched");
        foreach (var (text, reason, place) in report.Account.Untouched)
        {
            json.WriteStartObject();
            json.WriteString("text", text);
            json.WriteString("reason", reason);
            json.WritePlace(place);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("unrelated");
        foreach (var figure in report.Unrelated)
        {
            json.WriteStartObject();
            json.WriteQuantity(figure);
            json.WritePlace(figure.Place);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
