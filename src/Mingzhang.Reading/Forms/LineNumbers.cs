namespace Mingzhang.Reading.Forms;

/// <summary>
/// Whether the number after a label counts the rows (行次). The heads say so, but text that lost the places of its heads may not:
/// then the numbers do, for they rise from row to row, often by one.
/// </summary>
internal static class LineNumbers
{
    private const int FewestRows = 4;
    private const int Most = 120;

    /// <param name="rows">The rows below the heads.</param>
    /// <param name="side">0 for the labels at the left, 1 for those at the right.</param>
    public static bool Follow(IEnumerable<SheetRow> rows, int side)
    {
        var numbers = rows.Where(r => !r.IsColumnNumbers).Select(r => After(r, side)).OfType<SheetCell>().ToList();
        if (numbers.Count < FewestRows || numbers.Exists(n => n.Digits is not (> 0 and < Most))) return false;
        int steps = 0, last = 0;
        foreach (var number in numbers.Select(n => n.Digits!.Value))
        {
            if (number <= last) return false;
            if (number == last + 1) steps++;
            last = number;
        }
        return steps * 3 >= numbers.Count;
    }

    /// <summary>The number directly after the label of that side; at the left a row may have its number alone.</summary>
    private static SheetCell? After(SheetRow row, int side)
    {
        var labels = row.First is { Number: not null } ? 1 : 0;
        if (labels > side) return row.First;
        SheetCell? before = null;
        foreach (var cell in row.Filled)
        {
            if (cell.Number is not null && before is { IsText: true } && labels == side + 1) return cell;
            if (cell.IsText) labels++;
            before = cell;
        }
        return null;
    }
}
