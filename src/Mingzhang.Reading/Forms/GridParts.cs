namespace Mingzhang.Reading.Forms;

/// <summary>Cuts a grid that holds several tables: one below the other on a spreadsheet, or score sheets without a line between them.</summary>
internal static class GridParts
{
    /// <summary>A row with nothing but a table's title begins the next table.</summary>
    public static IEnumerable<Sheet> ByTitle(Sheet sheet)
    {
        var from = 0;
        for (var i = 1; i < sheet.Rows.Count; i++)
        {
            if (!IsTitle(sheet.Rows[i])) continue;
            yield return sheet.With(sheet.Rows.Skip(from).Take(i - from));
            from = i;
        }
        yield return from == 0 ? sheet : sheet.With(sheet.Rows.Skip(from));
    }

    private static bool IsTitle(SheetRow row)
    {
        SheetCell? only = null;
        foreach (var cell in row.Cells)
        {
            if (cell.IsBlank) continue;
            if (only is not null) return false;
            only = cell;
        }
        return only is { IsText: true } && TitleMatch.Find(only.Text) is not null;
    }

    public static IEnumerable<Sheet> ByScoreSheet(Sheet sheet)
    {
        var from = 0;
        var inIndicators = false;
        for (var i = 0; i < sheet.Rows.Count; i++)
        {
            if (IndicatorColumns.IsHead(sheet.Rows[i])) inIndicators = true;
            else if (inIndicators && ScoreSheetReader.Opens(sheet.Rows[i]))
            {
                yield return sheet.With(sheet.Rows.Skip(from).Take(i - from));
                (from, inIndicators) = (i, false);
            }
        }
        yield return from == 0 ? sheet : sheet.With(sheet.Rows.Skip(from));
    }
}
