using System.Text;
using Mingzhang.Publishing.Csv;

namespace Mingzhang.Publishing.Data;

/// <summary>A column of published data, as Table Schema describes it.</summary>
/// <param name="Type">string, number, integer, year.</param>
internal sealed record DataField(string Name, string Type, string Chinese, string English)
{
    public bool Required { get; init; }
    public IReadOnlyList<string> OneOf { get; init; } = [];
    /// <summary>Table and column that the value is a key of.</summary>
    public (string Table, string Field)? Key { get; init; }
}

/// <summary>A table of published data: its columns, and rows of texts as they stand in CSV; "" where nothing is known.</summary>
internal sealed record DataTable(string Name, string Chinese, string English, IReadOnlyList<DataField> Fields, IReadOnlyList<string[]> Rows)
{
    public string? PrimaryKey { get; init; }

    /// <summary>UTF-8 with byte order mark: without one, Excel in China takes the file for GB18030.</summary>
    public byte[] Csv()
    {
        using var text = new StringWriter();
        CsvRow.Write(text, [.. Fields.Select(f => f.Name)]);
        foreach (var row in Rows) CsvRow.Write(text, [.. row.Select((cell, i) => Fields[i].Type == "string" ? CsvRow.Harmless(cell) : cell)]);
        return [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text.ToString())];
    }
}
