using Mingzhang.Accounts;

namespace Mingzhang.Publishing.Html;

/// <summary>A table of the document as a table of the page, row by row as printed, with its figures marked.</summary>
internal static class TablePart
{
    public static void Write(Markup html, StatementTable table, IReadOnlyList<Figure> figures, Marks marks, Language language)
    {
        var rows = table.Printed.Count > 0 ? table.Printed : [.. table.Rows.Select(row => new PrintedRow(row.Line, table.Page, row.Cells))];
        var places = marks.InTable(table.Index).ToLookup(p => RowOf(rows, p.Place.Line));
        html.Raw("<div class=\"wide\" role=\"region\" tabindex=\"0\"").Attribute("aria-label", table.Name).Raw("><table>");
        WriteCaption(html, table, places[-1], language);
        var byRow = figures.ToLookup(figure => RowOf(rows, figure.Place.Line));
        var width = rows.Count == 0 ? 0 : rows.Max(row => row.Cells.Count);
        var first = table.Rows.Count > 0 ? table.Rows[0].Line : int.MaxValue;
        var heads = rows.TakeWhile((row, i) => row.Line < first && !byRow[i].Any()).Count();
        if (heads == rows.Count) heads = 0;
        WriteHeads(html, [.. rows.Take(heads)], width);
        html.Raw("<tbody>");
        for (var i = heads; i < rows.Count; i++) WriteRow(html, rows[i], byRow[i], [.. places[i]], width, marks);
        html.Raw("</tbody></table></div>\n");
    }

    /// <summary>The row printed at a line: the last that begins at or before it (a row may take several lines); −1 above the table.</summary>
    private static int RowOf(IReadOnlyList<PrintedRow> rows, int line)
    {
        int low = 0, high = rows.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (rows[middle].Line <= line) low = middle + 1;
            else high = middle;
        }
        return low - 1;
    }

    private static void WriteCaption(Markup html, StatementTable table, IEnumerable<(NumberedFinding Cause, Place Place)> places, Language language)
    {
        html.Raw("<caption>").Element("b", "", table.Name.Length > 0 ? table.Name : language.Say("表格", "Table"));
        if (table.Unit is { } unit) html.Element("span", "facts", language.Say($"单位：{unit.Text}", $"Unit: {unit.Text}"));
        WritePlaces(html, places);
        html.Raw("</caption>");
    }

    /// <summary>In the first row of heads a label reaches over the blank cells behind it; further down blanks may belong to the row above.</summary>
    private static void WriteHeads(Markup html, IReadOnlyList<PrintedRow> heads, int width)
    {
        if (heads.Count == 0) return;
        html.Raw("<thead>");
        for (var r = 0; r < heads.Count; r++)
        {
            html.Raw("<tr>");
            for (var i = 0; i < width;)
            {
                var span = 1;
                if (r == 0 && heads.Count > 1 && Cell(heads[r], i).Length > 0) while (i + span < width && Cell(heads[r], i + span).Length == 0) span++;
                var label = Cell(heads[r], i);
                if (label.Length == 0) html.Raw("<td></td>");
                else html.Raw("<th scope=\"col\"").Attribute("colspan", span > 1 ? span.ToString() : null).Raw(">").Text(label).Raw("</th>");
                i += span;
            }
            html.Raw("</tr>\n");
        }
        html.Raw("</thead>");
    }

    private static string Cell(PrintedRow row, int index) => index < row.Cells.Count ? row.Cells[index] : "";

    private static void WriteRow(
        Markup html, PrintedRow row, IEnumerable<Figure> figures, IReadOnlyList<(NumberedFinding Cause, Place Place)> places, int width, Marks marks)
    {
        html.Raw("<tr").Attribute("class", places.Count > 0 ? "at " + places[0].Cause.Finding.Level.Key() : null).Raw(">");
        var cells = CellFigures.Match(row.Cells, figures);
        for (var i = 0; i < Math.Max(1, width); i++)
        {
            var text = Cell(row, i);
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
