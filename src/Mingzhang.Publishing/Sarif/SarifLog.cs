using System.Text.Json;
using Mingzhang.Checking;
using Mingzhang.Checking.Rules;

namespace Mingzhang.Publishing.Sarif;

/// <summary>A document that could not be read, as a notification of the run.</summary>
public sealed record SarifFailure(string Path, string Code, string Message);

/// <summary>
/// Reports as a SARIF 2.1.0 log (OASIS standard, March 2020): one run, every rule with its page as help, one result a finding.
/// Levels: error, warning and note as they are; SARIF has no word for review, so it becomes a warning whose properties say
/// "review", which every viewer shows.
/// </summary>
public static class SarifLog
{
    public static void Write(
        Utf8JsonWriter json, IReadOnlyList<Report> reports, IReadOnlyList<SarifFailure> failures, IReadOnlyList<RulePage> rules, Tool tool, Language language)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(reports);
        ArgumentNullException.ThrowIfNull(failures);
        json.WriteStartObject();
        json.WriteString("$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        SarifTool.Write(json, rules, tool, language);
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteString("language", language.Tag());
        WriteInvocation(json, failures);
        WriteArtifacts(json, reports);
        json.WriteStartArray("results");
        for (var i = 0; i < reports.Count; i++) SarifResults.Write(json, reports[i], i, rules, language);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteInvocation(Utf8JsonWriter json, IReadOnlyList<SarifFailure> failures)
    {
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", failures.Count == 0);
        json.WriteStartArray("toolExecutionNotifications");
        foreach (var (path, code, message) in failures)
        {
            json.WriteStartObject();
            json.WriteString("level", "error");
            json.WriteStartObject("descriptor");
            json.WriteString("id", code);
            json.WriteEndObject();
            json.WriteText("message", message);
            json.WriteStartArray("locations");
            json.WriteStartObject();
            json.WriteStartObject("physicalLocation");
            json.WriteArtifactLocation(path, null);
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteArtifacts(Utf8JsonWriter json, IReadOnlyList<Report> reports)
    {
        json.WriteStartArray("artifacts");
        for (var i = 0; i < reports.Count; i++)
        {
            json.WriteStartObject();
            json.WriteStartObject("location");
            json.WriteString("uri", SarifParts.Uri(reports[i].Account.Path));
            json.WriteEndObject();
            if (reports[i].Account.Sha256 is { Length: > 0 } hash)
            {
                json.WriteStartObject("hashes");
                json.WriteString("sha-256", hash);
                json.WriteEndObject();
            }
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
