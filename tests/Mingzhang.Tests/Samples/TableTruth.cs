using System.Text;
using Mingzhang.Accounts;

namespace Mingzhang.Tests.Samples;

/// <summary>The truth of a document's nine tables: each printed amount with its table, row and column (see the key's own notes).</summary>
internal static class TableTruth
{
    internal sealed record Cell(string Table, string Row, string Column, string Value);

    public static List<Cell> Load(string path) =>
        [.. File.ReadLines(path).Where(l => l.Length > 0).Select(l => l.Split('\t')).Select(f => new Cell(Plain(f[0]), f[2] == "-" ? "" : Plain(f[2]), Leaf(f[3]), Plain(f[4])))];

    /// <summary>Cells of the truth that no figure stands for, each figure taken once.</summary>
    public static List<Cell> Missed(IEnumerable<Cell> truth, IEnumerable<Figure> figures) => Match(truth, figures).Missed;

    /// <summary>Figures of the tables that no cell of the truth stands for.</summary>
    public static List<Cell> Added(IEnumerable<Cell> truth, IEnumerable<Figure> figures) => Match(truth, figures).Left;

    private static (List<Cell> Missed, List<Cell> Left) Match(IEnumerable<Cell> truth, IEnumerable<Figure> figures)
    {
        var read = figures.Where(f => f.Place.Table is not null)
            .Select(f => new Cell(Plain(f.Place.Table!), Plain(f.Place.Row ?? ""), Leaf(f.Place.Column ?? ""), Plain(f.Text)))
            .GroupBy(c => (c.Table, c.Value)).ToDictionary(g => g.Key, g => g.ToList());
        var missed = new List<Cell>();
        foreach (var cell in truth)
        {
            var at = read.TryGetValue((cell.Table, cell.Value), out var candidates)
                ? candidates.FindIndex(c => (cell.Row.Length == 0 || c.Row == cell.Row) && (c.Column == cell.Column || IsTotal(c.Column) && IsTotal(cell.Column))) : -1;
            if (at < 0) missed.Add(cell);
            else candidates!.RemoveAt(at);
        }
        return (missed, [.. read.Values.SelectMany(c => c)]);
    }

    private static bool IsTotal(string column) => column is "金额" or "决算数" or "合计" or "小计";
    private static string Leaf(string column) => Plain(column.Split('/')[^1]);

    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var printed in text)
        {
            var c = printed is >= '！' and <= '～' ? (char)(printed - 0xFEE0) : printed;
            if (!char.IsWhiteSpace(c) && c is not ('“' or '”' or '"' or '‘' or '’')) plain.Append(c);
        }
        return plain.ToString();
    }
}
