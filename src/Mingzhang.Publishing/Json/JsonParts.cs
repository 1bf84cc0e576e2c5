using System.Globalization;
using System.Text.Json;
using Mingzhang.Accounts;

namespace Mingzhang.Publishing.Json;

/// <summary>The parts that several JSON documents share. Amounts are texts, so that no reader turns them into binary numbers.</summary>
internal static class JsonParts
{
    public static string Exact(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    public static void WriteDocument(this Utf8JsonWriter json, AccountSet account)
    {
        json.WriteStartObject("document");
        json.WriteString("path", account.Path);
        json.WriteString("sha256", account.Sha256);
        json.WriteString("entity", account.Entity);
        json.WriteNullable("year", account.Year);
        json.WriteString("form", account.Form);
        json.WriteString("kind", account.Kind.Key());
        json.WriteEndObject();
    }

    public static void WriteNullable(this Utf8JsonWriter json, string name, int? number)
    {
        if (number is { } value) json.WriteNumber(name, value);
        else json.WriteNull(name);
    }

    public static void WriteNullable(this Utf8JsonWriter json, string name, decimal? amount)
    {
        if (amount is { } value) json.WriteString(name, Exact(value));
        else json.WriteNull(name);
    }

    /// <summary>Text, value, unit and address: the members of an object that the caller has opened.</summary>
    public static void WriteQuantity(this Utf8JsonWriter json, Figure figure)
    {
        json.WriteString("text", figure.Text);
        json.WriteString("value", Exact(figure.Value));
        json.WriteString("unit", figure.Unit.Text);
        json.WriteString("address", figure.Address?.ToString());
    }

    public static void WritePlace(this Utf8JsonWriter json, Place place)
    {
        json.WriteStartObject("place");
        json.WriteNullable("page", place.Page);
        json.WriteNullable("line", place.Line > 0 ? place.Line : null);
        json.WriteString("table", place.Table);
        json.WriteString("row", place.Row);
        json.WriteString("column", place.Column);
        json.WriteBox(place.Box);
        json.WriteString("quote", place.Quote);
        json.WriteEndObject();
    }

    public static void WriteStrings(this Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }

    private static void WriteBox(this Utf8JsonWriter json, Box? box)
    {
        if (box is not { } edges)
        {
            json.WriteNull("box");
            return;
        }
        json.WriteStartArray("box");
        foreach (var edge in (ReadOnlySpan<decimal>)[edges.X0, edges.Y0, edges.X1, edges.Y1]) json.WriteNumberValue(edge);
        json.WriteEndArray();
    }
}
