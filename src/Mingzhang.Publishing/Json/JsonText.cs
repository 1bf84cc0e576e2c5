using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Mingzhang.Publishing.Json;

/// <summary>Writes one JSON value as text: Chinese as Chinese, a single document indented, one of several on a line of its own.</summary>
public static class JsonText
{
    /// <summary>Ends with a line feed.</summary>
    public static string Of(bool indented, Action<Utf8JsonWriter> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        using var bytes = new MemoryStream();
        var options = new JsonWriterOptions
        {
            Indented = indented,
            NewLine = "\n",
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        };
        using (var json = new Utf8JsonWriter(bytes, options)) write(json);
        bytes.WriteByte((byte)'\n');
        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }
}
