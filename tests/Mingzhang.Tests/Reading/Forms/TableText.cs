using Mingzhang.Accounts;
using Mingzhang.Reading.Forms;
using Mingzhang.Reading.Layout;
using Mingzhang.Reading.Text;

namespace Mingzhang.Tests.Reading.Forms;

/// <summary>Tables of an invented department (云岭市档案管理局) read from text, and their figures in one line each.</summary>
internal static class TableText
{
    public static TablesRead Read(string text) => TableReader.Read(TextLayout.Read(text.Replace('→', '\t'), "t.txt"));

    public static TablesRead Read(params Block[] blocks) =>
        TableReader.Read(new() { Path = "t.docx", Format = "word", Blocks = blocks });

    /// <summary>"row/column text @ address", a question mark for doubt.</summary>
    public static string[] Figures(string text) => [.. Read(text).Figures.Select(Line)];

    public static string Line(Figure figure) =>
        $"{figure.Place.Row}/{figure.Place.Column} {figure.Text} @ {figure.Address?.ToString() ?? "-"}{(figure.Doubtful ? " ?" : "")}";

    public static void Has(TablesRead read, params string[] lines)
    {
        var all = read.Figures.Select(Line).ToHashSet();
        Assert.Empty(lines.Where(l => !all.Contains(l)).Select(l => $"{l} not in:\n{string.Join('\n', all)}"));
    }

    public static Grid Grid(int line, params GridRow[] rows) => new() { Line = line, Rows = rows, Aligned = true };

    /// <summary>Cells one after the other; "text*2" spans two columns, "text/2" two rows.</summary>
    public static GridRow Row(int line, int start, params string[] cells)
    {
        var row = new List<GridCell>();
        var column = start;
        foreach (var cell in cells)
        {
            var columns = cell.IndexOf('*', StringComparison.Ordinal) is >= 0 and var star ? cell[star + 1] - '0' : 1;
            var rows = cell.IndexOf('^', StringComparison.Ordinal) is >= 0 and var hat ? cell[hat + 1] - '0' : 1;
            row.Add(new(cell.Split('*', '^')[0], line, column) { ColumnSpan = columns, RowSpan = rows });
            column += columns;
        }
        return new(line, null, row);
    }
}
