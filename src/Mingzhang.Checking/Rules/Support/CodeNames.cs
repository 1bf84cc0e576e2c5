using Mingzhang.Accounts;

namespace Mingzhang.Checking.Rules;

/// <summary>How a printed name of a classification stands to another.</summary>
internal enum NameMatch
{
    Same,
    /// <summary>Cut off where the cell ended: no fault.</summary>
    Truncated,
    /// <summary>The same but for a blank or a word set twice where the line broke.</summary>
    Broken,
    Different,
}

/// <summary>Codes and names as the tables print them, and how two names compare.</summary>
internal static class CodeNames
{
    private const int ShortestPrefix = 4;
    private static readonly char[] Amount = [.. "0123456789.,- "];

    /// <summary>Code and name of every row and, in side-by-side tables, of every code cell that a name follows.</summary>
    public static IEnumerable<(string Code, string Name, TableRow Row)> Printed(StatementTable table)
    {
        foreach (var row in table.Rows)
        {
            if (row.Code is { Length: > 0 } && row.Label.Length > 0 && row.Label != row.Code) yield return (row.Code, row.Label, row);
            for (var i = 0; i + 1 < row.Cells.Count; i++)
                if (IsCode(row.Cells[i].Trim()) && row.Cells[i].Trim() != row.Code && HasWords(row.Cells[i + 1])) yield return (row.Cells[i].Trim(), row.Cells[i + 1].Trim(), row);
        }
    }

    public static NameMatch Compare(string printed, string official)
    {
        var (left, right) = (CodeName.Key(printed), CodeName.Key(official));
        if (left == right) return NameMatch.Same;
        if (left.Length >= ShortestPrefix && right.StartsWith(left, StringComparison.Ordinal) || right.Length >= ShortestPrefix && left.StartsWith(right, StringComparison.Ordinal)) return NameMatch.Truncated;
        return Overlaps(printed.Trim(), right) || HasWordTwice(left, right) ? NameMatch.Broken : NameMatch.Different;
    }

    /// <summary>Where cells are told by blanks alone, words that stand in the official name and are not all of it were cut or mixed up in the reading.</summary>
    public static NameMatch Compare(StatementTable table, string printed, string official)
    {
        var match = Compare(printed, official);
        return match == NameMatch.Different && table.Guessed && IsPiece(printed.TrimEnd(Amount), official) ? NameMatch.Truncated : match;
    }

    private static bool IsPiece(string printed, string official) => printed.Any(char.IsAsciiDigit) || printed.Length < official.Length && printed.All(c => official.Contains(c, StringComparison.Ordinal));

    /// <summary>A name that stands in no cell may be another's.</summary>
    public static Level LevelOf(StatementTable table, Level level) => table.Guessed && level < Level.Review ? Level.Review : level;

    /// <summary>The best of several names that the code has or had.</summary>
    public static NameMatch Best(string printed, IEnumerable<CodeEntry> entries) => entries.Select(e => Compare(printed, e.Name)).DefaultIfEmpty(NameMatch.Different).Min();

    public static NameMatch Best(StatementTable table, string printed, IEnumerable<CodeEntry> entries) => entries.Select(e => Compare(table, printed, e.Name)).DefaultIfEmpty(NameMatch.Different).Min();

    public static Place PlaceOf(StatementTable table, TableRow row) => new()
    {
        Line = row.Line,
        Page = table.Page,
        TableIndex = table.Index,
        Table = table.Name,
        Row = row.Code ?? row.Label,
        Part = Part.Tables,
        Quote = string.Join(' ', row.Cells.Where(c => c.Length > 0)),
    };

    private static bool IsCode(string cell) => cell.Length is 3 or 5 or 7 && cell.All(char.IsAsciiDigit);
    private static bool HasWords(string cell) => cell.Any(c => c is >= '\u4e00' and <= '\u9fff');

    /// <summary>"养老保险保险缴费": some word stands twice running, and once it is taken out the name is right.</summary>
    private static bool HasWordTwice(string printed, string official)
    {
        var extra = printed.Length - official.Length;
        if (extra is < 1 or > 6) return false;
        for (var at = 0; at + 2 * extra <= printed.Length; at++)
            if (printed.AsSpan(at, extra).SequenceEqual(printed.AsSpan(at + extra, extra)) && string.Concat(printed.AsSpan(0, at), printed.AsSpan(at + extra)) == official) return true;
        return false;
    }

    /// <summary>"养老保险 保险缴费": the piece behind the blank begins with the end of the piece before it.</summary>
    private static bool Overlaps(string printed, string official)
    {
        var blank = printed.IndexOfAny([' ', '\u3000', '\n', '\t']);
        if (blank <= 0) return false;
        var (head, tail) = (CodeName.Key(printed[..blank] + "类")[..^1], CodeName.Key(printed[(blank + 1)..]));
        for (var n = 1; n <= Math.Min(head.Length, tail.Length); n++)
            if (head.EndsWith(tail[..n], StringComparison.Ordinal) && CodeName.Key(head + tail[n..]) == official) return true;
        return false;
    }
}
