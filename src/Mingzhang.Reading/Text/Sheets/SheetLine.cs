using System.Buffers;
using System.Text;
using Mingzhang.Accounts;

namespace Mingzhang.Reading.Text.Sheets;

/// <summary>A printed line of a score sheet with its words, each at its columns on the page.</summary>
internal sealed record SheetLine(TextLine Line, IReadOnlyList<SheetLine.Word> Words)
{
    /// <summary>How words that measure begin.</summary>
    private const string Measures = "年月日个件次卷页户人元万亿千分天项批份条场篇宗起家名余级期小时度平公吨台套辆册处周座间米";

    /// <summary>Words set apart by a blank.</summary>
    internal readonly record struct Word(string Text, int Start, int End)
    {
        public bool IsNumber => PrintedNumber.TryParse(Text, out _);
        public bool IsPoints => PrintedNumber.TryParse(Text, out var number) && number.Value is >= 0 and <= 100;
    }

    public int Number => Line.Number;

    /// <summary>Two bare numbers beside each other, as only the line with weight and score has them.</summary>
    public bool HasWeightAndScore => Words.Zip(Words.Skip(1)).Any(p => p.First.IsPoints && p.Second.IsPoints);

    public bool IsMadeOf(SearchValues<char> letters) => Words.All(w => w.Text.AsSpan().IndexOfAnyExcept(letters) < 0);

    /// <summary>Directly below another, on the same page.</summary>
    public bool Adjoins(SheetLine above) => Number == above.Number + 1 && Line.Page == above.Line.Page;

    /// <param name="wide">Whether a Chinese character takes two columns.</param>
    public static SheetLine Of(TextLine line, bool wide)
    {
        var words = new List<Word>();
        int column = 0, from = -1, start = 0;
        for (var i = 0; i <= line.Text.Length; i++)
        {
            var blank = i == line.Text.Length || char.IsWhiteSpace(line.Text[i]);
            if (blank && from >= 0)
            {
                words.Add(new(line.Text[from..i], start, column));
                from = -1;
            }
            else if (!blank && from < 0) (from, start) = (i, column);
            if (i < line.Text.Length) column += wide ? SpacedLine.Width(line.Text[i]) : 1;
        }
        return new(line, Joined(words));
    }

    /// <summary>Converters put a blank between a number and its measure word (3000 卷, 2024 年 12 月): no other cell begins there.</summary>
    private static List<Word> Joined(List<Word> words)
    {
        var joined = new List<Word>();
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            var close = joined.Count > 0 && word.Start - joined[^1].End == 1;
            var dated = i + 1 < words.Count && words[i + 1].Start - word.End == 1 && words[i + 1].Text[0] is '月' or '日' && word.IsPoints;
            if (close && (IsMeasured(joined[^1].Text, word.Text) || dated && joined[^1].Text[^1] is '年' or '月')) joined[^1] = new(joined[^1].Text + " " + word.Text, joined[^1].Start, word.End);
            else joined.Add(word);
        }
        return joined;
    }

    private static bool IsMeasured(string before, string text) => char.IsAsciiDigit(before[^1]) && Measures.Contains(text[0]) || before is ">" or "<" or "≥" or "≤" or "=";

    /// <summary>What stands between two columns, words one blank apart.</summary>
    public string Between(int start, int end)
    {
        var text = new StringBuilder();
        foreach (var word in Words)
        {
            if (word.Start < start || word.Start >= end) continue;
            if (text.Length > 0) text.Append(' ');
            text.Append(word.Text);
        }
        return text.ToString();
    }

    public override string ToString() => Line.Text;
}
