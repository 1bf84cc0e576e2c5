using System.Text;
using System.Text.Json;
using Mingzhang.Publishing.Disclosures;
using Mingzhang.Publishing.Json;

namespace Mingzhang.Publishing.Data;

/// <summary>
/// The figures of a disclosure as open data: CSV and JSON, the code books that they point into, and a description after Frictionless
/// Data Package 1 and Table Schema 1.
/// </summary>
public static class DataPackage
{
    public const string Descriptor = "datapackage.json";

    /// <summary>Files by their names; the same disclosure gives the same bytes.</summary>
    public static IReadOnlyList<(string Name, byte[] Bytes)> Of(Disclosure disclosure)
    {
        ArgumentNullException.ThrowIfNull(disclosure);
        var figures = FactRows.Of(disclosure);
        DataTable[] tables = [figures, CodeTables.Concepts, CodeTables.Functions(disclosure.Year), CodeTables.Economics(disclosure.Year)];
        return
        [
            (Descriptor, Bytes(json => Describe(json, disclosure, tables))),
            ("figures.json", Bytes(json => WriteRows(json, disclosure, figures))),
            .. tables.Select(t => (t.Name + ".csv", t.Csv())),
        ];
    }

    private static byte[] Bytes(Action<Utf8JsonWriter> write) => Encoding.UTF8.GetBytes(JsonText.Of(indented: true, write));

    private static void WriteRows(Utf8JsonWriter json, Disclosure disclosure, DataTable table)
    {
        json.WriteStartObject();
        json.WriteString("title", disclosure.Title);
        json.WriteString("entity", disclosure.Entity);
        json.WriteNumber("year", disclosure.Year);
        json.WriteString("form", disclosure.Form);
        json.WriteStartArray("figures");
        foreach (var row in table.Rows)
        {
            json.WriteStartObject();
            for (var i = 0; i < row.Length; i++) WriteCell(json, table.Fields[i], row[i]);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Numbers keep their digits: they are written as they stand in CSV.</summary>
    private static void WriteCell(Utf8JsonWriter json, DataField field, string text)
    {
        json.WritePropertyName(field.Name);
        if (text.Length == 0) json.WriteNullValue();
        else if (field.Type == "string") json.WriteStringValue(text);
        else json.WriteRawValue(text);
    }

    private static void Describe(Utf8JsonWriter json, Disclosure disclosure, DataTable[] tables)
    {
        json.WriteStartObject();
        json.WriteString("profile", "tabular-data-package");
        json.WriteString("name", $"final-accounts-{disclosure.Year}");
        json.WriteString("title", disclosure.Title);
        json.WriteString("description", $"{disclosure.Title}中的全部数字，金额单位为万元的以万元为单位 / every figure of the final accounts, each in the unit that its row names");
        json.WriteStartArray("resources");
        foreach (var table in tables) Describe(json, table);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Describe(Utf8JsonWriter json, DataTable table)
    {
        json.WriteStartObject();
        json.WriteString("profile", "tabular-data-resource");
        json.WriteString("name", table.Name);
        json.WriteString("path", table.Name + ".csv");
        json.WriteString("title", $"{table.Chinese} / {table.English}");
        json.WriteString("format", "csv");
        json.WriteString("mediatype", "text/csv");
        json.WriteString("encoding", "utf-8");
        json.WriteStartObject("schema");
        json.WriteStartArray("fields");
        foreach (var field in table.Fields) Describe(json, field);
        json.WriteEndArray();
        json.WriteStrings("missingValues", [""]);
        if (table.PrimaryKey is { } key) json.WriteString("primaryKey", key);
        DescribeKeys(json, table);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Describe(Utf8JsonWriter json, DataField field)
    {
        json.WriteStartObject();
        json.WriteString("name", field.Name);
        json.WriteString("type", field.Type);
        json.WriteString("title", $"{field.Chinese} / {field.English}");
        if (field.Required || field.OneOf.Count > 0)
        {
            json.WriteStartObject("constraints");
            if (field.Required) json.WriteBoolean("required", value: true);
            if (field.OneOf.Count > 0) json.WriteStrings("enum", field.OneOf);
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }

    private static void DescribeKeys(Utf8JsonWriter json, DataTable table)
    {
        var keys = table.Fields.Where(f => f.Key is not null).ToList();
        if (keys.Count == 0) return;
        json.WriteStartArray("foreignKeys");
        foreach (var field in keys)
        {
            json.WriteStartObject();
            json.WriteString("fields", field.Name);
            json.WriteStartObject("reference");
            json.WriteString("resource", field.Key!.Value.Table);
            json.WriteString("fields", field.Key!.Value.Field);
            json.WriteEndObject();
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
