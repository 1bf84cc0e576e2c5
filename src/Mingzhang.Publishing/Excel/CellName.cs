using System.Globalization;

namespace Mingzhang.Publishing.Excel;

/// <summary>Names of cells and columns: A1, AB12, $3.</summary>
internal static class CellName
{
    /// <param name="row">From 0.</param>
    /// <param name="column">From 0.</param>
    public static string Of(int row, int column) => Column(column) + (row + 1).ToString(CultureInfo.InvariantCulture);

    public static string Column(int column) => column < 26 ? ((char)('A' + column)).ToString() : Column(column / 26 - 1) + (char)('A' + column % 26);
}
