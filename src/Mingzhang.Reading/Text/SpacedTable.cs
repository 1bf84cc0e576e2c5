using System.Text.RegularExpressions;
using Mingzhang.Accounts;
using Mingzhang.Reading.Layout;

namespace Mingzhang.Reading.Text;

/// <summary>
/// A table whose columns are set apart by runs of blanks, as page-to-text converters print it. A cell's column is where the
/// amounts of the other rows stand; where that is unclear the row keeps only the order of its cells.
/// </summary>
internal static class SpacedTable
{
    private const int MaxGap = 3;
    private const int FewestRows = 3;
    private const int MostColumns = 64;
    /// <summary>Lines with a single piece (a wrapped name, a row without amounts) that a table may have in succession.</summary>
    private const int MaxSingle = 16;
    /// <summary>A single row with that many amounts is a table.</summary>
    private const int ManyAmounts = 5;

    public static bool TryRead(List<TextLine> lines, int index, List<Block> blocks, out int next)
    {
        next = index;
        if (lines[index].Tabs > 0 || !MayBegin(lines[index].Trimmed)) return false;
        if (SpacedLine.Cut(lines[index].Text) is not { Count: > 1 and <= MostColumns } first) return false;
        var rows = new List<SpacedLine> { new(lines[index], first) };
        var (complete, single) = (1, 0);
        next = index + 1;
        for (var i = next; i < lines.Count && i - next <= MaxGap + 2 * single && lines[i].Page == lines[index].Page; i++)
        {
            if (lines[i].IsBlank) continue;
            if (lines[i].Tabs > 0 || Surroundings.Claims(lines[i].Text)) break;
            var line = new SpacedLine(lines[i], SpacedLine.Cut(lines[i].Text));
            if (line.Pieces.Count > MostColumns || line.Pieces.Count == 1 && (++single > MaxSingle || line.Pieces[0].Text.Length > 30)) break;
            rows.Add(line);
            if (line.Pieces.Count == 1) continue;
            (next, complete, single) = (i + 1, rows.Count, 0);
        }
        rows.RemoveRange(complete, rows.Count - complete);
        rows = WrappedLabels.Join(rows);
        if (rows.Count(r => r.HasAmount) >= FewestRows - 1 && rows.Count >= FewestRows || rows.Exists(r => r.Pieces.Count(p => p.IsAmount) >= ManyAmounts)) blocks.Add(Grid(rows, lines[index]));
        else
        {
            for (var i = index; i < next; i++) TextLayout.AddParagraph(lines[i], blocks);
        }
        return true;
    }

    private static bool MayBegin(ReadOnlySpan<char> line) => line.Contains("  ", StringComparison.Ordinal) || line.Contains('　');

    private static Grid Grid(List<SpacedLine> rows, TextLine first)
    {
        var columns = SpacedColumns.Of(rows);
        return new()
        {
            Line = first.Number,
            Page = first.Page,
            Rows = [.. rows.Select(r => new GridRow(r.Line.Number, r.Line.Page, columns.Cells(r)))],
        };
    }
}

/// <summary>A line cut where two or more blanks stand, each piece with its columns on the page.</summary>
internal sealed partial record SpacedLine(TextLine Line, List<SpacedLine.Piece> Pieces)
{
    /// <summary>Labels printed with wide gaps between their characters.</summary>
    private static readonly string[] LetterSpaced = ["项目", "行次", "栏次", "收入", "支出", "合计", "总计", "金额", "小计"];

    /// <summary>Names of narrow columns, which stand so close that one blank parts them.</summary>
    private static readonly string[] ColumnNames = ["项目", "行次", "栏次", "金额", "决算数", "预算数", "年初预算数", "全年预算数", "支出决算数", "合计", "小计", "科目编码", "科目名称"];

    public bool HasAmount => Pieces.Skip(1).Any(p => p.IsAmount);

    public static List<Piece> Cut(string text)
    {
        var pieces = new List<Piece>();
        int column = 0, from = -1, start = 0, gap = 0, end = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var width = Width(text[i]);
            if (char.IsWhiteSpace(text[i])) gap += width;
            else
            {
                if (from >= 0 && gap >= 2)
                {
                    Add(pieces, text[from..end], start, from);
                    from = -1;
                }
                if (from < 0) (from, start) = (i, column);
                (gap, end) = (0, i + 1);
            }
            column += width;
        }
        if (from >= 0) Add(pieces, text[from..end], start, from);
        return pieces;
    }

    private static void Add(List<Piece> pieces, string text, int wide, int narrow)
    {
        if (text.Contains(' ', StringComparison.Ordinal) && Parts(text) is { } parts)
        {
            foreach (var part in parts)
            {
                pieces.Add(new(part, wide, narrow));
                (wide, narrow) = (wide + part.Sum(Width) + 1, narrow + part.Length + 1);
            }
        }
        else if (pieces.Count > 0 && text.Length == 1 && Array.IndexOf(LetterSpaced, pieces[^1].Text + text) >= 0)
        {
            pieces[^1] = pieces[^1] with { Text = pieces[^1].Text + text };
        }
        else pieces.Add(new(text, wide, narrow));
    }

    /// <summary>What one blank parts where cells stand close: numbers, names of columns, an amount and the item of the other side.</summary>
    private static string[]? Parts(string text)
    {
        var words = text.Replace("行 次", "行次", StringComparison.Ordinal).Replace("栏 次", "栏次", StringComparison.Ordinal).Replace("项 目", "项目", StringComparison.Ordinal).Replace("金 额", "金额", StringComparison.Ordinal).Split(' ');
        if (Array.TrueForAll(words, w => PrintedNumber.TryParse(w, out _)) || Array.TrueForAll(words, w => Array.IndexOf(ColumnNames, w) >= 0)) return words;
        return words.Length == 2 && PrintedNumber.TryParse(words[0], out _) && RowBeginning().IsMatch(words[1]) ? words : null;
    }

    [GeneratedRegex("^(?:[一二三四五六七八九十]{1,3}、|本年|年初|年末|总计|合计|使用|结余)")]
    private static partial Regex RowBeginning();

    private static int Width(char c) => c >= '\u1100' && c is <= '\u115F' or >= '\u2E80' and <= '\uA4CF' or >= '\uF900' and <= '\uFAFF'
        or >= '\uFE30' and <= '\uFE4F' or >= '\uFF00' and <= '\uFF60' or >= '\uFFE0' and <= '\uFFE6' ? 2 : 1;

    /// <summary>A piece with its first column where a Chinese character takes two columns, and where it takes one.</summary>
    internal readonly record struct Piece(string Text, int Wide, int Narrow)
    {
        public bool IsAmount => PrintedNumber.TryParse(Text, out _);
        /// <summary>201, 20103, 2010301: a code rather than an amount.</summary>
        public bool IsCode => Text.Length is 3 or 5 or 7 && Text.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0;
        public int Start(bool wide) => wide ? Wide : Narrow;
        public int End(bool wide) => wide ? Wide + Text.Sum(Width) : Narrow + Text.Length;
    }
}
