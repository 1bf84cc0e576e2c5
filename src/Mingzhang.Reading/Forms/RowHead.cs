namespace Mingzhang.Reading.Forms;

/// <summary>The beginning of a row of a classification: its code, its label, and where its amounts may begin.</summary>
internal readonly record struct RowHead(string? Code, string Label, int Next)
{
    private static readonly string[] Totals =
        ["合计", "总计", "本年支出合计", "本年收入合计", "支出合计", "收入合计", "本年合计", "支出总计", "收入总计"];

    public bool IsTotal => Code is null && Array.IndexOf(Totals, Label) >= 0;
    public string Key => Code ?? Label;

    /// <summary>
    /// Codes come in one cell (2010301), in three (201, 03, 01), or glued to the name; the name in one cell or several.
    /// <paramref name="last"/> is the code of the row above, for cells that repeat only 款 or 项.
    /// </summary>
    public static RowHead Parse(IReadOnlyList<SheetCell> cells, int limit, string? last = null)
    {
        var i = 0;
        Skip(cells, ref i, limit);
        var code = TakeCode(cells, ref i, limit, last);
        var label = "";
        while (i < limit && cells[i].IsText)
        {
            var text = cells[i++].Text;
            if (code is null && label.Length == 0) code = TakeGlued(ref text);
            label += SheetCell.Squeeze(text);
        }
        return new(code, code is null ? SheetCell.Label(label) : label, i);
    }

    private static string? TakeCode(IReadOnlyList<SheetCell> cells, ref int i, int limit, string? last)
    {
        if (i >= limit || !IsDigits(cells[i].Text)) return null;
        var code = cells[i].Text;
        if (code.Length == 2 && last is not null && i is 1 or 2 && last.Length >= 2 * i + 1) code = last[..(2 * i + 1)] + code;
        if (code.Length is not (3 or 5 or 7)) return null;
        var single = ++i;
        while (code.Length < 7)
        {
            var next = i;
            Skip(cells, ref next, limit);
            if (next >= limit || cells[next].Text.Length != 2 || !IsDigits(cells[next].Text)) break;
            (code, i) = (code + cells[next].Text, next + 1);
        }
        Skip(cells, ref i, limit);
        if (i < limit && cells[i].IsText || i == limit) return code;
        (code, i) = (code[..cells[single - 1].Text.Length], single);
        return code;
    }

    /// <summary>"2010301行政运行": the code, and the name left in the text.</summary>
    private static string? TakeGlued(ref string text)
    {
        var digits = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[digits])) digits++;
        if (digits is not (3 or 5 or 7) || digits == text.Length) return null;
        var next = text.AsSpan(digits).TrimStart(' ');
        if (next.Length == 0 || next[0] < 0x2E80 || next[0] is '年' or '万' or '元' or '、' or '．') return null;
        var code = text[..digits];
        text = next.ToString();
        return code;
    }

    private static void Skip(IReadOnlyList<SheetCell> cells, ref int i, int limit)
    {
        while (i < limit && cells[i].IsBlank) i++;
    }

    private static bool IsDigits(string text) => text.Length > 0 && text.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0;
}
