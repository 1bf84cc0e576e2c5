using System.Text.Json;
using Mingzhang.Accounts;

namespace Mingzhang.Publishing.Json;

/// <summary>The figures of a document, in its order, as JSON: open data.</summary>
public static class FiguresJson
{
    public static void Write(Utf8JsonWriter json, AccountSet account)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(account);
        json.WriteStartObject();
        json.WriteDocument(account);
        json.WriteStartArray("figures");
        foreach (var figure in account.Figures)
        {
            json.WriteStartObject();
            json.WriteQuantity(figure);
            json.WritePlace(figure.Place);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
