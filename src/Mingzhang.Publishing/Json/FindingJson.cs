using System.Text.Json;
using Mingzhang.Checking;

namespace Mingzhang.Publishing.Json;

/// <summary>One finding as JSON.</summary>
internal static class FindingJson
{
    public static void Write(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("rule", finding.Rule);
        json.WriteString("level", finding.Level.Key());
        json.WriteString("verdict", finding.Verdict.Key());
        json.WriteString("message", finding.Message);
        json.WriteString("messageEn", finding.MessageEn);
        WriteFigures(json, finding.Figures);
        if (finding.Figures.Count == 0 && finding.Place is { } place) json.WritePlace(place);
        json.WriteNullable("residual", finding.Residual);
        json.WriteNullable("tolerance", finding.Tolerance);
        WriteSuggestion(json, finding);
        json.WriteStrings("because", finding.Because);
        json.WriteStrings("becauseEn", finding.BecauseEn);
        json.WriteStrings("clears", finding.Clears);
        json.WriteStrings("clearsEn", finding.ClearsEn);
        json.WriteString("authority", finding.Authority);
        json.WriteString("quote", finding.Quote);
        json.WriteString("fingerprint", finding.Fingerprint);
        WriteEffects(json, finding.Effects);
        json.WriteEndObject();
    }

    private static void WriteFigures(Utf8JsonWriter json, IReadOnlyList<FindingFigure> figures)
    {
        json.WriteStartArray("figures");
        foreach (var (figure, role) in figures)
        {
            json.WriteStartObject();
            json.WriteQuantity(figure);
            json.WriteString("role", role);
            json.WritePlace(figure.Place);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteSuggestion(Utf8JsonWriter json, Finding finding)
    {
        if (finding.Suggestion is null && finding.Changes.Count == 0)
        {
            json.WriteNull("suggestion");
            return;
        }
        json.WriteStartObject("suggestion");
        json.WriteString("text", finding.Suggestion ?? "");
        json.WriteString("textEn", finding.SuggestionEn ?? "");
        json.WriteStartArray("changes");
        foreach (var (from, to, slip) in finding.Changes)
        {
            json.WriteStartObject();
            json.WriteString("from", from);
            json.WriteString("to", to);
            json.WriteString("slip", slip);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteEffects(Utf8JsonWriter json, IReadOnlyList<Finding> effects)
    {
        json.WriteStartArray("effects");
        foreach (var effect in effects) Write(json, effect);
        json.WriteEndArray();
    }
}
