using System.Text.Json;
using Mingzhang.Accounts;
using Mingzhang.Checking;
using Mingzhang.Checking.Rules;
using Mingzhang.Publishing.Json;

namespace Mingzhang.Publishing.Sarif;

/// <summary>The findings of one document.</summary>
internal static class SarifResults
{
    public static void Write(Utf8JsonWriter json, Report report, int artifact, IReadOnlyList<RulePage> rules, Language language)
    {
        var indices = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < rules.Count; i++) indices[rules[i].Code] = i;
        foreach (var finding in report.Findings)
        {
            json.WriteStartObject();
            json.WriteString("ruleId", finding.Rule);
            if (indices.TryGetValue(finding.Rule, out var index)) json.WriteNumber("ruleIndex", index);
            json.WriteString("level", LevelOf(finding.Level));
            json.WriteText("message", Message(finding, language));
            WriteLocations(json, report.Account, finding, artifact, language);
            json.WriteStartObject("partialFingerprints");
            json.WriteString("mingzhang/v1", finding.Fingerprint);
            json.WriteEndObject();
            json.WriteStartObject("properties");
            json.WriteString("level", finding.Level.Key());
            json.WriteString("verdict", finding.Verdict.Key());
            if (finding.Clears.Count > 0) json.WriteStrings("clears", finding.Clears(language));
            json.WriteEndObject();
            json.WriteEndObject();
        }
    }

    private static string LevelOf(Level level) => level switch
    {
        Level.Error => "error",
        Level.Warning or Level.Review => "warning",
        _ => "note",
    };

    private static string Message(Finding finding, Language language)
    {
        var message = language.Say(finding.Message, finding.MessageEn);
        return ChangeText.Suggestion(finding, language) is { } suggestion
            ? $"{message}\n{finding.Verdict.Suggestion(language)}{language.Say("：", ": ")}{suggestion}"
            : message;
    }

    /// <summary>The first is the blamed figure's place, by which viewers sort; the others are related.</summary>
    private static void WriteLocations(Utf8JsonWriter json, AccountSet account, Finding finding, int artifact, Language language)
    {
        var quotes = Quotation.Of(finding, account);
        json.WriteStartArray("locations");
        foreach (var quote in quotes.Take(1)) WriteLocation(json, account, quote, artifact, language, id: null);
        json.WriteEndArray();
        if (quotes.Count < 2) return;
        json.WriteStartArray("relatedLocations");
        for (var i = 1; i < quotes.Count; i++) WriteLocation(json, account, quotes[i], artifact, language, i);
        json.WriteEndArray();
    }

    private static void WriteLocation(Utf8JsonWriter json, AccountSet account, Quotation quote, int artifact, Language language, int? id)
    {
        var place = quote.Place;
        json.WriteStartObject();
        if (id is { } number) json.WriteNumber("id", number);
        json.WriteStartObject("physicalLocation");
        json.WriteArtifactLocation(account.Path, artifact);
        if (place.Line > 0)
        {
            json.WriteStartObject("region");
            json.WriteNumber("startLine", place.Line);
            if (quote.Text.Length > 0) json.WriteText("snippet", quote.Text);
            json.WriteEndObject();
        }
        json.WriteEndObject();
        json.WriteStartArray("logicalLocations");
        json.WriteStartObject();
        json.WriteString("fullyQualifiedName", PlaceText.Of(place, language));
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
