namespace Mingzhang.Reading.Excel;

/// <summary>Reads references such as C5 and B2:D4 (ECMA-376 part 1, 18.18.7).</summary>
internal static class CellReference
{
    private const int MostColumns = 16_384;
    private const int MostRows = 1_048_576;

    /// <summary>Row and column from 0; false if the text is no reference within a sheet.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out int row, out int column)
    {
        (row, column) = (0, 0);
        var at = 0;
        for (; at < text.Length && char.IsAsciiLetterUpper(text[at]) && column <= MostColumns; at++) column = column * 26 + (text[at] - 'A' + 1);
        for (; at < text.Length && char.IsAsciiDigit(text[at]) && row <= MostRows; at++) row = row * 10 + (text[at] - '0');
        var inside = at == text.Length && column is > 0 and <= MostColumns && row is > 0 and <= MostRows;
        (row, column) = (row - 1, column - 1);
        return inside;
    }

    public static bool TryParse(ReadOnlySpan<char> text, out Merge range)
    {
        range = default;
        var colon = text.IndexOf(':');
        if (colon < 0 || !TryParse(text[..colon], out var row, out var column) || !TryParse(text[(colon + 1)..], out var lastRow, out var lastColumn)) return false;
        range = new(row, column, lastRow, lastColumn);
        return lastRow >= row && lastColumn >= column;
    }
}
