using System.Globalization;

namespace Mingzhang.Accounts;

/// <summary>
/// The forms of published final accounts (财政部 部门决算公开 forms and their provincial variants), read once from the
/// embedded tables.tsv and sets.tsv, which are meant to be edited by those who know the forms.
/// </summary>
public static class StatementForms
{
    private static readonly Lazy<IReadOnlyList<TableForm>> LazyTables = new(() => [.. ReadTables(Lines("forms-tables.tsv"))]);
    private static readonly Lazy<IReadOnlyList<FormSet>> LazySets = new(() => [.. ReadSets(Lines("forms-sets.tsv"))]);

    public static IReadOnlyList<TableForm> Tables => LazyTables.Value;
    public static IReadOnlyList<FormSet> Sets => LazySets.Value;
    public static TableForm Of(TableKind kind) => Tables.First(t => t.Kind == kind);

    private static IEnumerable<string[]> Lines(string resource)
    {
        using var stream = typeof(StatementForms).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"{resource} is not embedded.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#') yield return line.Split('\t');
        }
    }

    private static List<TableForm> ReadTables(IEnumerable<string[]> lines)
    {
        var tables = new List<TableForm>();
        foreach (var cells in lines)
        {
            if (cells[0] == "表") tables.Add(new(Enum.Parse<TableKind>(cells[1]), Labels(cells[2])) { ShortNames = cells.Length > 3 ? Labels(cells[3]) : [] });
            else Read(cells, tables[^1]);
        }
        return tables;
    }

    private static void Read(string[] cells, TableForm table)
    {
        if (cells[0] is "侧" || table.Sides.Count == 0 && cells[0] is "列" or "行") table.Sides.Add(new(cells[0] == "侧" ? cells[1] : ""));
        var side = table.Sides.Count > 0 ? table.Sides[^1] : null;
        switch (cells[0])
        {
            case "形": table.Shape = Shape(cells[1]); break;
            case "基": table.Base = AddressPattern.Parse(cells[1]); break;
            case "组": table.Groups.Add(new(table.Groups.Count + 1, Labels(cells[1]), Pattern(cells, 2))); break;
            case "列": side!.Columns.Add(new(Number(cells[1]) ?? 0, Labels(cells[2]), Pattern(cells, 3), cells.Length > 4 ? cells[4] : null)); break;
            case "式": side!.Relations.Add(new([(-1, Number(cells[1])!.Value), .. cells.Skip(2).Select(c => (1, Number(c)!.Value))])); break;
            case "差": side!.Relations.Add(new([(-1, Number(cells[1])!.Value), (1, Number(cells[2])!.Value), (1, Number(cells[3])!.Value), (-1, Number(cells[4])!.Value)])); break;
            case "类": side!.Add(new(Number(cells[1]), Labels(cells[3]), AddressPattern.Parse("expenditure x=" + cells[2]))); break;
            case "行": side!.Add(new(Number(cells[1]), Labels(cells[2]), Pattern(cells, 3))); break;
            case "子": side!.Add(new(Number(cells[1]), Labels(cells[2]), Pattern(cells, 3)) { Under = side.Rows.Last(r => r.Under is null) }); break;
            case "侧": break;
            default: throw new FormatException($"tables.tsv: no line begins with \"{cells[0]}\".");
        }
    }

    private static List<FormSet> ReadSets(IEnumerable<string[]> lines)
    {
        var sets = new List<FormSet>();
        foreach (var cells in lines)
        {
            if (cells[0] == "套") sets.Add(new(cells[1], cells[2], new List<(string, string)>()));
            else ((List<(string, string)>)sets[^1].Tables).Add((cells[0], cells[1]));
        }
        return sets;
    }

    private static TableShape Shape(string name) => name switch
    {
        "科目" => TableShape.Coded,
        "两侧" => TableShape.TwoSided,
        "经济" => TableShape.Economic,
        "明细" => TableShape.Detail,
        "三公" => TableShape.ThreePublic,
        "基础数据" => TableShape.BaseData,
        "评分" => TableShape.ScoreSheet,
        _ => throw new FormatException($"tables.tsv: \"{name}\" is no shape."),
    };

    private static string[] Labels(string cell) => cell.Split('|');
    private static AddressPattern Pattern(string[] cells, int at) => cells.Length > at ? AddressPattern.Parse(cells[at]) : AddressPattern.Silent;
    private static int? Number(string cell) => cell.Length == 0 ? null : int.Parse(cell, CultureInfo.InvariantCulture);
}
