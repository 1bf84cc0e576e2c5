using System.Text.Json;

namespace Mingzhang.Publishing.Sarif;

internal static class SarifParts
{
    /// <summary>A relative path stays relative, with forward slashes; an absolute one becomes a file URI. Chinese is percent-encoded, as URIs want.</summary>
    public static string Uri(string path)
    {
        var slashed = path.Replace('\\', '/');
        var segments = string.Join('/', slashed.Split('/').Select(System.Uri.EscapeDataString));
        if (slashed.StartsWith('/')) return "file://" + segments;
        return Path.IsPathRooted(path) ? new Uri(path).AbsoluteUri : segments;
    }

    public static void WriteText(this Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    public static void WriteArtifactLocation(this Utf8JsonWriter json, string path, int? index)
    {
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", Uri(path));
        if (index is { } number) json.WriteNumber("index", number);
        json.WriteEndObject();
    }
}
