namespace Mingzhang.Books;

/// <summary>B7 for column 1 of row 7, and back.</summary>
internal static class CellName
{
    public static string Of(int column, int row) => Column(column) + row.ToString(System.Globalization.CultureInfo.InvariantCulture);

    public static string Column(int column) => (column < 26 ? "" : Column(column / 26 - 1)) + (char)('A' + column % 26);

    /// <summary>The column of a reference, from 0.</summary>
    public static int ColumnOf(string reference)
    {
        var column = 0;
        foreach (var c in reference.TakeWhile(char.IsAsciiLetterUpper)) column = column * 26 + (c - 'A' + 1);
        return column - 1;
    }
}
