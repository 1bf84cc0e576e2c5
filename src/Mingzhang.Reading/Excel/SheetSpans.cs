namespace Mingzhang.Reading.Excel;

/// <summary>A merge where it crosses a row: its columns, and how many rows it takes from here; 0 if it began above.</summary>
internal readonly record struct RowSpan(int First, int Last, int Rows);

/// <summary>The merges of a sheet, row by row. Blank rows do not count.</summary>
internal sealed class SheetSpans
{
    private static readonly List<RowSpan> None = [];
    private readonly Dictionary<int, List<RowSpan>> spans = [];

    /// <param name="sheet">The sheet whose rows are counted by their position.</param>
    /// <param name="most">Merged rows in all; a sheet with more is hostile, and its further merges are passed over.</param>
    public SheetSpans(Sheet sheet, int most)
    {
        var indexes = sheet.Rows.Select(row => row.Index).ToArray();
        foreach (var merge in sheet.Merges)
        {
            var first = Position(indexes, merge.FirstRow);
            var end = Position(indexes, merge.LastRow + 1);
            most -= end - first;
            if (most < 0) break;
            for (var row = first; row < end; row++)
            {
                if (!spans.TryGetValue(row, out var list)) spans.Add(row, list = []);
                list.Add(new RowSpan(merge.FirstColumn, merge.LastColumn, row == first ? end - first : 0));
            }
        }
        foreach (var list in spans.Values) list.Sort((a, b) => a.First.CompareTo(b.First));
    }

    /// <summary>The merges that cross the row at this position, from left to right.</summary>
    public List<RowSpan> At(int position) => spans.GetValueOrDefault(position) ?? None;

    /// <summary>Columns that the cell takes.</summary>
    public int Width(int position, int column)
    {
        foreach (var span in At(position))
        {
            if (span.First == column) return span.Last - span.First + 1;
        }
        return 1;
    }

    /// <summary>Position of the first row with this index or a later one.</summary>
    private static int Position(int[] indexes, int index)
    {
        var at = Array.BinarySearch(indexes, index);
        return at < 0 ? ~at : at;
    }
}
