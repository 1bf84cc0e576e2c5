using Mingzhang.Publishing.Disclosures;

namespace Mingzhang.Publishing.Html.Pages;

/// <summary>
/// A printed table in HTML. Heads span columns and rows, so every amount names its heads: those above it, and the labels before it
/// in its row.
/// </summary>
internal static class StatementMarkup
{
    public static void Write(Markup html, PrintedTable table, string id)
    {
        WriteLines(html, table);
        html.Raw("<div class=\"wide\" role=\"region\" tabindex=\"0\"").Attribute("aria-label", table.Title).Raw(">\n<table").Attribute("id", id).Raw("><caption>").Text(table.Title).Raw("</caption>\n");
        var grid = SpannedRows.Of(table);
        var heads = new ColumnHeads(grid, table.HeadRows, id);
        if (table.HeadRows > 0) html.Raw("<thead>\n");
        for (var row = 0; row < grid.Count; row++)
        {
            if (row == table.HeadRows) html.Raw(row > 0 ? "</thead>\n<tbody>\n" : "<tbody>\n");
            html.Raw("<tr>");
            if (row < table.HeadRows) WriteHeads(html, grid[row], row, id);
            else WriteCells(html, grid[row], row, id, heads);
            html.Raw("</tr>\n");
        }
        html.Raw(table.HeadRows < grid.Count ? "</tbody>\n</table>\n</div>\n" : "</thead>\n</table>\n</div>\n");
        foreach (var note in table.Notes) html.Raw("<p class=\"note\">").Lines(note).Raw("</p>\n");
    }

    private static void WriteLines(Markup html, PrintedTable table)
    {
        html.Raw("<div class=\"above\">");
        foreach (var line in new[] { table.FormNumber, table.EntityLine, table.YearLine, table.UnitLine })
            if (line is not null) html.Element("p", "", line);
        html.Raw("</div>\n");
    }

    private static void WriteHeads(Markup html, IReadOnlyList<TableCell?> row, int number, string id)
    {
        for (var column = 0; column < row.Count; column++)
        {
            if (row[column] is not { } cell) continue;
            if (cell.Text.Length == 0) html.Raw("<td");
            else html.Raw("<th").Attribute("id", ColumnHeads.Id(id, number, column)).Attribute("scope", cell.ColumnSpan > 1 ? "colgroup" : "col");
            Close(html.Spans(cell), cell, cell.Text.Length == 0 ? "td" : "th");
        }
    }

    private static void WriteCells(Markup html, IReadOnlyList<TableCell?> row, int number, string id, ColumnHeads heads)
    {
        var labels = new List<string>();
        var ended = false;
        for (var column = 0; column < row.Count; column++)
        {
            if (row[column] is not { } cell) continue;
            var names = cell.Role is CellRole.Label or CellRole.Head or CellRole.Code && cell.Text.Length > 0 && !cell.Text.All(char.IsAsciiDigit);
            if (cell.Role is CellRole.Label or CellRole.Head && ended) labels.Clear();
            ended = cell.Role is CellRole.Amount or CellRole.Words;
            if (names)
            {
                labels.Add(ColumnHeads.Id(id, number, column));
                html.Raw("<th").Attribute("id", labels[^1]).Attribute("scope", "row").Attribute("class", Class(cell));
                Close(html.Spans(cell), cell, "th");
            }
            else
            {
                var over = ended && cell.Text.Length > 0 ? string.Join(' ', heads.Over(column, cell.ColumnSpan).Concat(labels)) : "";
                html.Raw("<td").Attribute("headers", over.Length > 0 ? over : null).Attribute("class", Class(cell));
                Close(html.Spans(cell), cell, "td");
            }
        }
    }

    private static Markup Spans(this Markup html, TableCell cell) => html
        .Attribute("colspan", cell.ColumnSpan > 1 ? cell.ColumnSpan.ToString() : null).Attribute("rowspan", cell.RowSpan > 1 ? cell.RowSpan.ToString() : null);

    private static void Close(Markup html, TableCell cell, string name) => html.Raw(">").Lines(cell.Text).Raw($"</{name}>");

    private static string? Class(TableCell cell)
    {
        var classes = string.Join(' ', new[] { cell.Role == CellRole.Amount ? "n" : "", cell.Role == CellRole.Label && cell.Indent > 0 ? "i" + Math.Min(3, cell.Indent) : "", cell.IsTotal ? "t" : "" }.Where(c => c.Length > 0));
        return classes.Length > 0 ? classes : null;
    }
}
