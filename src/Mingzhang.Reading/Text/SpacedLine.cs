using System.Globalization;
using System.Text.RegularExpressions;
using Mingzhang.Accounts;

namespace Mingzhang.Reading.Text;

/// <summary>A line cut where two or more blanks stand, each piece with its columns on the page.</summary>
internal sealed partial record SpacedLine(TextLine Line, List<SpacedLine.Piece> Pieces)
{
    /// <summary>Labels printed with wide gaps between their characters.</summary>
    private static readonly string[] LetterSpaced = ["项目", "行次", "栏次", "收入", "支出", "合计", "总计", "金额", "小计"];

    /// <summary>Names of narrow columns, which stand so close that one blank parts them.</summary>
    private static readonly string[] ColumnNames = ["项目", "行次", "栏次", "金额", "决算数", "预算数", "年初预算数", "全年预算数", "支出决算数", "合计", "小计", "科目编码", "科目名称"];

    private const int LongestLabel = 24;

    public bool HasAmount => Pieces.Skip(1).Any(p => p.IsAmount);
    /// <summary>Has an amount, a line number or a code: a row of its own, not the rest of another's label.</summary>
    public bool HasValue => Pieces.Exists(p => p.IsValue);

    /// <summary>栏次 1 2 3: stands in the middle of the columns, amounts at their right.</summary>
    public bool NumbersColumns
    {
        get
        {
            var numbers = Pieces.Where(p => p.IsAmount).ToList();
            return numbers.Count > 0 && Pieces.TrueForAll(p => p.IsAmount || p.Text is "栏次" or "项目" or "行次")
                && numbers.Select((n, i) => n.Text == (i + 1).ToString(CultureInfo.InvariantCulture)).All(same => same);
        }
    }

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
        return pieces.Count < 2 ? pieces : [.. pieces.SelectMany(WithoutAmount)];
    }

    /// <summary>津贴补贴 11.40: a label so long that one blank parts it from its amount.</summary>
    private static IEnumerable<Piece> WithoutAmount(Piece piece)
    {
        var blank = piece.Text.IndexOf(' ', StringComparison.Ordinal);
        if (blank < 2 || blank > LongestLabel || !LabelAndAmounts().IsMatch(piece.Text)) return [piece];
        var label = piece.Text[..blank];
        var (wide, narrow) = (piece.Wide + label.Sum(Width) + 1, piece.Narrow + blank + 1);
        return [piece with { Text = label }, .. Numbers(piece.Text[(blank + 1)..], wide, narrow)];
    }

    private static IEnumerable<Piece> Numbers(string text, int wide, int narrow)
    {
        foreach (var word in text.Split(' '))
        {
            yield return new(word, wide, narrow);
            (wide, narrow) = (wide + word.Length + 1, narrow + word.Length + 1);
        }
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
        var words = Closed(text.Split(' ')).ToArray();
        if (Array.TrueForAll(words, w => PrintedNumber.TryParse(w, out _)) || Array.TrueForAll(words, w => Array.IndexOf(ColumnNames, w) >= 0)) return words;
        return words.Length is 2 or 3 && Array.TrueForAll(words[..^1], w => PrintedNumber.TryParse(w, out _)) && (RowBeginning().IsMatch(words[^1]) || words[^2].Contains('.', StringComparison.Ordinal) && IsLabel(words[^1])) ? words : null;
    }

    /// <summary>A word after an amount that is not its unit.</summary>
    private static bool IsLabel(string word) => word.Length > 1 && word[0] >= '\u4E00' && word[0] is not ('万' or '元' or '亿' or '个' or '人' or '千');

    /// <summary>行 次 合 计 → 行次 合计</summary>
    private static IEnumerable<string> Closed(string[] words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (i + 1 < words.Length && words[i].Length == 1 && words[i + 1].Length == 1 && Array.IndexOf(LetterSpaced, words[i] + words[i + 1]) >= 0) yield return words[i] + words[++i];
            else yield return words[i];
        }
    }

    /// <summary>一、…, （二）…, 其中：…: what only the beginning of a label has.</summary>
    public static bool BeginsLabel(string text) => LabelBeginning().IsMatch(text);

    [GeneratedRegex("^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|[0-9]{1,2}[.、]|其中)")]
    private static partial Regex LabelBeginning();

    [GeneratedRegex(@"^(?:其中[:：])?[^\s0-9，。：；,:;]+(?: -?[0-9][0-9,]*(?:\.[0-9]+)?)+$")]
    private static partial Regex LabelAndAmounts();

    [GeneratedRegex("^(?:[一二三四五六七八九十]{1,3}、|本年|年初|年末|总计|合计|使用|结余)")]
    private static partial Regex RowBeginning();

    public static int Width(char c) => c >= '\u1100' && c is <= '\u115F' or >= '\u2E80' and <= '\uA4CF' or >= '\uF900' and <= '\uFAFF'
        or >= '\uFE30' and <= '\uFE4F' or >= '\uFF00' and <= '\uFF60' or >= '\uFFE0' and <= '\uFFE6' ? 2 : 1;

    /// <summary>A piece with its first column where a Chinese character takes two columns, and where it takes one.</summary>
    internal readonly record struct Piece(string Text, int Wide, int Narrow)
    {
        public bool IsAmount => PrintedNumber.TryParse(Text, out _);
        /// <summary>201, 20103, 2010301: a code rather than an amount.</summary>
        public bool IsCode => Text.Length is 3 or 5 or 7 && Text.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0;
        public bool IsValue => IsAmount || IsCode;
        public int Start(bool wide) => wide ? Wide : Narrow;
        public int End(bool wide) => wide ? Wide + Text.Sum(Width) : Narrow + Text.Length;
    }
}
