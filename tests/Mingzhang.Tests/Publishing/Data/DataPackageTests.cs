using System.Globalization;
using System.Text;
using System.Text.Json;
using Mingzhang.Books;
using Mingzhang.Publishing.Data;
using Mingzhang.Publishing.Disclosures;

namespace Mingzhang.Tests.Publishing.Data;

public class DataPackageTests
{
    private static readonly Disclosure Printed = DisclosureComposer.Compose(Derivation.Of(InventedDepartment.Of(7, "hunan-2023")));
    private static readonly Dictionary<string, byte[]> Files = DataPackage.Of(Printed).ToDictionary(f => f.Name, f => f.Bytes);

    [Fact]
    public void Every_figure_is_there_once_with_its_value()
    {
        using var json = JsonDocument.Parse(Files["figures.json"]);
        var rows = json.RootElement.GetProperty("figures").EnumerateArray()
            .Select(r => (r.GetProperty("address").GetString(), r.GetProperty("text").GetString(), r.GetProperty("value").GetDecimal(), r.GetProperty("times").GetInt32())).ToList();
        var printed = Printed.Figures.GroupBy(f => (f.Address.ToString(), f.Text, f.Value)).Select(g => ((string?)g.Key.Item1, (string?)g.Key.Text, g.Key.Value, g.Count()));
        Assert.Equal(printed.ToHashSet(), rows.ToHashSet());
    }

    [Fact]
    public void The_description_names_every_column_of_every_file()
    {
        using var json = JsonDocument.Parse(Files[DataPackage.Descriptor]);
        var resources = json.RootElement.GetProperty("resources").EnumerateArray().ToList();
        Assert.Equal(["figures", "concepts", "functions", "economics"], resources.Select(r => r.GetProperty("name").GetString()));
        foreach (var resource in resources)
        {
            var lines = Csv(resource.GetProperty("path").GetString()!);
            Assert.Equal(resource.GetProperty("schema").GetProperty("fields").EnumerateArray().Select(f => f.GetProperty("name").GetString()!), lines[0]);
            Assert.All(lines, line => Assert.Equal(lines[0].Length, line.Length));
        }
    }

    [Fact]
    public void Keys_lead_into_the_code_books()
    {
        var figures = Csv("figures.csv");
        foreach (var (column, book) in new[] { ("concept", "concepts.csv"), ("function", "functions.csv"), ("economic", "economics.csv") })
        {
            var at = Array.IndexOf(figures[0], column);
            var keys = Csv(book).Skip(1).Select(r => r[0]).ToHashSet();
            Assert.All(figures.Skip(1).Select(r => r[at]).Where(k => k.Length > 0), key => Assert.Contains(key, keys));
        }
        var value = Array.IndexOf(figures[0], "value");
        Assert.All(figures.Skip(1), row => decimal.Parse(row[value], CultureInfo.InvariantCulture));
    }

    [Fact]
    public void The_same_disclosure_gives_the_same_bytes() =>
        Assert.All(DataPackage.Of(Printed), f => Assert.Equal(Files[f.Name], f.Bytes));

    /// <summary>No field of ours holds a line break.</summary>
    private static List<string[]> Csv(string name) =>
        [.. Encoding.UTF8.GetString(Files[name].AsSpan(3)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Select(Fields)];

    private static string[] Fields(string line)
    {
        var fields = new List<string>();
        var field = new StringBuilder();
        var quoted = false;
        foreach (var c in line)
        {
            if (c == '"') quoted = !quoted;
            else if (c == ',' && !quoted)
            {
                fields.Add(field.ToString());
                field.Clear();
            }
            else field.Append(c);
        }
        return [.. fields, field.ToString()];
    }
}
