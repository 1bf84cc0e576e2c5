using Mingzhang.Accounts;

namespace Mingzhang.Publishing.Html;

/// <summary>A table of the document as a table of the page, row by row as printed, with its figures marked.</summary>
internal static class TablePart
{
    public static void Write(Markup html, StatementTable table, IReadOnlyList<Figure> figures, Marks marks, Language language)
    {
        var ofTable = marks.InTable(table.Index).ToList();
        html.Raw("<div class=\"wide\" role=\"region\" tabindex=\"0\"").Attribute("aria-label", table.Name).Raw("><table>");
        WriteCaption(html, table, ofTable.Where(p => RowOf(table, p.Place.Line) < 0), language);
        var byRow = figures.ToLookup(figure => RowOf(table, figure.Place.Line));
        var width = table.Rows.Count == 0 ? 0 : table.Rows.Max(row => row.Cells.Count);
        if (width > 0 && table.Columns.Count == width && !table.Rows[0].Cells.SequenceEqual(table.Columns, StringComparer.Ordinal)) WriteColumns(html, table.Columns);
        html.Raw("<tbody>");
        for (var i = 0; i < table.Rows.Count; i++)
        {
            WriteRow(html, table.Rows[i], byRow[i], [.. ofTable.Where(p => RowOf(table, p.Place.Line) == i)], width, marks);
        }
        html.Raw("</tbody></table></div>\n");
        foreach (var note in table.Notes) html.Element("p", "note-line", note).Raw("\n");
    }

    /// <summary>The row printed at a line: the last that begins at or before it (a row may take several lines); −1 for the head.</summary>
    private static int RowOf(StatementTable table, int line)
    {
        int low = 0, high = table.Rows.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (table.Rows[middle].Line <= line) low = middle + 1;
            else high = middle;
        }
        return low - 1;
    }

    private static void WriteCaption(Markup html, StatementTable table, IEnumerable<(NumberedFinding Cause, Place Place)> places, Language language)
    {
        html.Raw("<caption>").Element("b", "", table.Name);
        var facts = string.Join("　", ((string?[])
        [
            table.Entity is null ? null : language.Say($"部门：{table.Entity}", $"Department: {table.Entity}"),
            table.Year is { } year ? language.Say($"{year} 年度", $"{year}") : null,
            table.Unit is { } unit ? language.Say($"单位：{unit.Text}", $"Unit: {unit.Text}") : null,
        ]).OfType<string>());
        if (facts.Length > 0) html.Element("span", "facts", facts);
        WritePlaces(html, places);
        html.Raw("</caption>");
    }

    private static void WriteColumns(Markup html, IReadOnlyList<string> columns)
    {
        html.Raw("<thead><tr>");
        foreach (var column in columns) html.Raw("<th scope=\"col\">").Text(column).Raw("</th>");
        html.Raw("</tr></thead>");
    }

    private static void WriteRow(
        Markup html, TableRow row, IEnumerable<Figure> figures, IReadOnlyList<(NumberedFinding Cause, Place Place)> places, int width, Marks marks)
    {
        html.Raw("<tr").Attribute("class", places.Count > 0 ? "at " + places[0].Cause.Finding.Level.Key() : null).Raw(">");
        var cells = CellFigures.Match(row.Cells, figures);
        for (var i = 0; i < Math.Max(1, width); i++)
        {
            var text = i < row.Cells.Count ? row.Cells[i] : "";
            html.Raw("<td").Attribute("class", IsAmount(text) ? "num" : null).Attribute("data-line", i == 0 && row.Line > 0 ? row.Line.ToString() : null).Raw(">");
            MarkedText.Write(html, text, cells[i].Select(f => marks.Of(f.Figure, f.Start, f.Figure.Text.Length)));
            if (i == 0)
            {
                WritePlaces(html, places);
                foreach (var (figure, _) in cells[-1].Where(f => marks.IsNamed(f.Figure))) WriteLost(html, marks.Of(figure, 0, 0));
            }
            html.Raw("</td>");
        }
        html.Raw("</tr>\n");
    }

    /// <summary>A figure that was read from the row but is printed in none of its cells as it stands.</summary>
    private static void WriteLost(Markup html, Mark mark)
    {
        html.Raw("<span").Attribute("id", mark.Id).Raw("></span>");
        MarkedText.WriteNumbers(html, mark);
    }

    public static void WritePlaces(Markup html, IEnumerable<(NumberedFinding Cause, Place Place)> places)
    {
        foreach (var (cause, _) in places)
        {
            html.Raw("<span").Attribute("id", Marks.PlaceId(cause)).Raw("></span>");
            MarkedText.WriteNumbers(html, new Mark(0, 0, null, [cause], ""));
        }
    }

    /// <summary>Codes of three and more digits stand on the left as the words do.</summary>
    private static bool IsAmount(string text)
    {
        var (digits, marks) = (0, 0);
        foreach (var c in text)
        {
            if (char.IsAsciiDigit(c)) digits++;
            else if (c is '.' or ',' or '-' or '%') marks++;
            else if (c != ' ') return false;
        }
        return digits is > 0 and < 3 || (digits > 0 && marks > 0);
    }
}
