using System.Text.Json;
using Mingzhang.Checking.Rules;

namespace Mingzhang.Publishing.Sarif;

/// <summary>The program and its rules.</summary>
internal static class SarifTool
{
    public static void Write(Utf8JsonWriter json, IReadOnlyList<RulePage> rules, Tool tool, Language language)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", tool.Name);
        json.WriteString("version", tool.Version);
        json.WriteString("semanticVersion", tool.Version);
        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Code);
            json.WriteText("shortDescription", rule.Title(language));
            json.WriteStartObject("help");
            json.WriteString("text", rule.Text);
            json.WriteString("markdown", rule.Text);
            json.WriteEndObject();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartObject("properties");
        json.WriteString("ruleset", tool.Ruleset);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
