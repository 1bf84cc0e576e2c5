using Mingzhang.Reading.Forms;
using Mingzhang.Reading.Layout;

namespace Mingzhang.Reading.Text.Sheets;

/// <summary>The lines below the heads of the indicators, block by block, to the total or to where no more rows follow.</summary>
internal static class SheetBody
{
    private const int FewestRows = 2;
    private const int MostWithoutRows = 3;

    /// <param name="end">The number of the last line that was read.</param>
    /// <returns>Null where the columns of any block cannot be told.</returns>
    public static List<GridRow>? Read(List<SheetLine> region, HeadBand band, out int end)
    {
        var rows = new List<GridRow>();
        var groups = new List<(int Line, string Text)>();
        end = 0;
        var (idle, whole) = (0, true);
        foreach (var lines in Blocks(region.Skip(band.To)))
        {
            var block = new SheetBlock(lines, band);
            var isTotal = SheetEnd.Is(lines[0]);
            if (isTotal || block.HasAnchor)
            {
                if ((isTotal ? [SheetEnd.Row(lines[0], band, whole)] : block.Rows()) is not { } read) return null;
                var ends = isTotal && rows.Count > 0;
                rows.AddRange(read);
                groups.AddRange(block.Groups);
                (end, idle) = (lines[^1].Number, 0);
                if (ends) break;
            }
            else if (!block.IsLabels)
            {
                whole = false;
                if (++idle > MostWithoutRows) break;
            }
        }
        return rows.Count >= FewestRows ? WithGroups(rows, groups, band) : null;
    }

    private static List<GridRow> WithGroups(List<GridRow> rows, List<(int Line, string Text)> groups, HeadBand band)
    {
        var column = band.Columns.ToList().IndexOf(IndicatorColumn.First);
        if (column < 0) return rows;
        var indicators = rows.Where(r => r.Cells[column].Text.Length == 0 && !SheetEnd.Is(r)).ToList();
        foreach (var label in GroupLabels.Placed(GroupLabels.Of(groups), indicators.ConvertAll(r => r.Line)))
        {
            var at = rows.IndexOf(indicators[label.Row]);
            rows[at] = rows[at] with { Cells = [.. rows[at].Cells.Select((c, i) => i == column ? c with { Text = c.Text + label.Text, Doubtful = label.Doubtful } : c)] };
            indicators[label.Row] = rows[at];
        }
        return rows;
    }

    /// <summary>A blank line, a page or a total ends a block.</summary>
    public static IEnumerable<List<SheetLine>> Blocks(IEnumerable<SheetLine> lines)
    {
        var block = new List<SheetLine>();
        foreach (var line in lines)
        {
            if (block.Count > 0 && (!line.Adjoins(block[^1]) || SheetEnd.Is(line) || SheetEnd.Is(block[^1])))
            {
                yield return block;
                block = [];
            }
            block.Add(line);
        }
        if (block.Count > 0) yield return block;
    }
}
