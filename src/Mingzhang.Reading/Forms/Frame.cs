using Mingzhang.Accounts;
using Mingzhang.Reading.Layout;

namespace Mingzhang.Reading.Forms;

/// <summary>What is printed around a table and says what it is: title, number, department, year, unit, notes.</summary>
internal sealed class Frame
{
    private const int LinesAbove = 12;
    private const int LongestLine = 90;
    private readonly List<string> notes = [];

    private Frame(int line, int? page) => (Line, Page) = (line, page);

    public int Line { get; }
    public int? Page { get; }
    public TitleMatch? Title { get; private set; }
    /// <summary>The nearest line above that could be a title, where none was recognised.</summary>
    public string PrintedTitle { get; private set; } = "";
    public Unit? Unit { get; private set; }
    public string? Entity { get; private set; }
    public int? Year { get; private set; }
    /// <summary>项目名称 with the name behind it, which a page break left above the rest of its sheet.</summary>
    public string? Project { get; private set; }
    public int? Number { get; private set; }
    public IReadOnlyList<string> Notes => notes;
    /// <summary>Paragraphs that belong to the table.</summary>
    public List<Block> Blocks { get; } = [];
    /// <summary>Nothing but page furniture stands between this table and the one before it.</summary>
    public bool FollowsTable { get; private set; }

    /// <summary>
    /// Looks around the grid at <paramref name="index"/> and takes framing rows off <paramref name="sheet"/>, which is all of
    /// it or a part: the first part has what stands above the grid, the last what stands below it.
    /// </summary>
    public static Frame Around(IReadOnlyList<Block> blocks, int index, ref Sheet sheet, bool isFirst = true, bool isLast = true)
    {
        var frame = isFirst || sheet.Rows.Count == 0 ? new Frame(blocks[index].Line, blocks[index].Page) : new Frame(sheet.Rows[0].Line, sheet.Rows[0].Page);
        if (!sheet.Grid.IsChart) sheet = frame.TakeRows(sheet);
        if (isFirst)
        {
            frame.TakeCaption(sheet.Grid, known: true);
            frame.Above(blocks, index);
            frame.TakeCaption(sheet.Grid, known: false);
        }
        if (isLast) frame.Below(blocks, index);
        return frame;
    }

    /// <summary>A caption, or the name of a sheet: one that is known counts before what is printed above, another after it. A chart's title is its own.</summary>
    private void TakeCaption(Grid grid, bool known)
    {
        if (grid.Caption is not { } caption || Title is not null) return;
        if (grid.IsChart)
        {
            PrintedTitle = caption;
            if (!TakeUnit(caption) && caption.Contains("万元", StringComparison.Ordinal)) Unit ??= Accounts.Unit.WanYuan;
        }
        else if (!known || TitleMatch.Find(caption) is not null) TakeTitle(caption, false);
    }

    /// <summary>Upwards to the title and two lines beyond it; the nearest title counts, known or not.</summary>
    private void Above(IReadOnlyList<Block> blocks, int index)
    {
        int passed = 0, beyond = 0;
        for (var i = index - 1; i >= 0 && index - i <= LinesAbove && beyond < 3; i--)
        {
            if (blocks[i] is not Paragraph paragraph)
            {
                FollowsTable = passed <= 2 && PrintedTitle.Length == 0 && Unit is null && Entity is null;
                return;
            }
            var text = TitleMatch.WithoutBookmarks(paragraph.Text).Trim();
            if (!IsRowLabel(text)) passed++;
            if (IsNote(text) || text.Length > LongestLine) return;
            if (Take(text)) Blocks.Add(paragraph);
            if (PrintedTitle.Length > 0) beyond++;
        }
    }

    /// <summary>十六、金融支出: rows without amounts at the top of a page are left outside the grid below them.</summary>
    private static bool IsRowLabel(string text) => text.Length < 24
        && (text.EndsWith("支出", StringComparison.Ordinal) || text.EndsWith("收入", StringComparison.Ordinal) || text.EndsWith("拨款", StringComparison.Ordinal));

    private void Below(IReadOnlyList<Block> blocks, int index)
    {
        var inNote = false;
        for (var i = index + 1; i < blocks.Count && i - index <= 8 && blocks[i] is Paragraph paragraph; i++)
        {
            var text = paragraph.Text.Trim();
            if (text.Length == 0) continue;
            if (inNote && GoesOn(paragraph, notes[^1])) notes[^1] += text;
            else if (IsNote(text) || inNote && IsNumbered(text)) notes.Add(text);
            else return;
            inNote = true;
            Blocks.Add(paragraph);
        }
    }

    private static bool GoesOn(Paragraph line, string note) =>
        line.Flow == LineFlow.Continues || line is { Flow: LineFlow.Unknown, Complete: false } && !line.Text.Contains('表', StringComparison.Ordinal) && note[^1] is not ('。' or '；' or ';' or '.' or '）' or ')');

    /// <summary>Takes title, unit and notes that stand inside the grid, above the header and below the last row.</summary>
    private Sheet TakeRows(Sheet sheet)
    {
        var rows = sheet.Rows;
        int from = 0, to = rows.Count;
        while (from < to && from < 8 && IsFraming(rows[from])) from++;
        var note = to;
        for (var i = to - 1; i >= from && i >= to - 8 && !rows[i].HasNumber && !rows[i].Filled.Skip(1).Any(); i--)
        {
            if (IsNote(rows[i].First!.Text)) note = i;
        }
        notes.AddRange(rows.Skip(note).Take(to - note).Select(r => r.Quote));
        to = note;
        return from == 0 && to == rows.Count ? sheet : sheet.With(rows.Skip(from).Take(to - from));
    }

    private bool IsFraming(SheetRow row)
    {
        var taken = false;
        foreach (var cell in row.Filled)
        {
            if (!Take(cell.Text) && !(row.Filled.Count() == 1 && cell.IsText && cell.Text.Length > 4 && cell.Text[^1] == '表')) return false;
            taken = true;
        }
        return taken;
    }

    private bool Take(string text)
    {
        if (text.Length is 0 or > LongestLine) return false;
        var taken = TakeUnit(text) | TakeEntity(text) | TakeNumber(text) | TakeProject(text);
        if (TakeTitle(text, taken)) taken = true;
        return TakeYear(text, taken) || taken;
    }

    private bool TakeTitle(string text, bool taken)
    {
        if (PrintedTitle.Length > 0) return false;
        Title = TitleMatch.Find(text);
        if (Title is null && (taken || !Text.Surroundings.IsTitle(text))) return false;
        PrintedTitle = text.Trim();
        if (text.Contains("万元", StringComparison.Ordinal)) Unit ??= Accounts.Unit.WanYuan;
        return true;
    }

    private bool TakeUnit(string text)
    {
        var at = text.LastIndexOf("单位", StringComparison.Ordinal);
        if (at < 0) return false;
        var rest = SheetCell.Squeeze(text.AsSpan(at + 2));
        if (rest.Length < 2 || rest[0] is not (':' or '：')) return false;
        Unit? unit = rest.AsSpan(1) switch
        {
            ['万', '元', ..] => Accounts.Unit.WanYuan,
            ['亿', '元', ..] => Accounts.Unit.YiYuan,
            ['元', ..] => Accounts.Unit.Yuan,
            ['人', '民', '币', '万', ..] => Accounts.Unit.WanYuan,
            _ => null,
        };
        Unit ??= unit;
        return unit is not null;
    }

    private bool TakeEntity(string text)
    {
        foreach (var word in (ReadOnlySpan<string>)["编制单位", "填报单位", "单位名称", "部门名称", "编制部门", "公开部门", "预算单位", "部门"])
        {
            var at = text.IndexOf(word, StringComparison.Ordinal);
            if (at < 0 || at + word.Length >= text.Length || at > 0 && char.IsLetter(text[at - 1])) continue;
            var rest = text.AsSpan(at + word.Length).TrimStart();
            if (rest.Length == 0 || rest[0] is not (':' or '：')) continue;
            rest = rest[1..].Trim();
            var end = rest.IndexOfAny("\t 　");
            if (end > 0) rest = rest[..end];
            if (rest.Length > 0) Entity ??= rest.ToString();
            return true;
        }
        return false;
    }

    private bool TakeProject(string text)
    {
        const string Label = "项目名称";
        var at = Label.Length;
        if (!text.StartsWith(Label, StringComparison.Ordinal) || text.Length <= at || text[at] is not (':' or '：') && !char.IsWhiteSpace(text[at])) return false;
        Project ??= SheetCell.Squeeze(text.AsSpan(at).TrimStart("：: \t\u3000"));
        return true;
    }

    private bool TakeNumber(string text)
    {
        var squeezed = SheetCell.Squeeze(text);
        var at = squeezed.IndexOf("公开", StringComparison.Ordinal);
        if (at < 0 || PrintedNumber.Scan(squeezed.AsSpan(at + 2), out var number) is var length && (length is 0 or > 2 || number is null)) return false;
        if (at + 2 + length >= squeezed.Length || squeezed[at + 2 + length] != '表') return false;
        Number ??= (int)number!.Value.Value;
        return true;
    }

    /// <summary>2023年度 in the title, or alone on its line.</summary>
    private bool TakeYear(string text, bool taken)
    {
        var squeezed = SheetCell.Squeeze(text);
        var at = squeezed.IndexOf('年', StringComparison.Ordinal);
        if (at < 4 || !squeezed.AsSpan(at - 4, 4).StartsWith("20", StringComparison.Ordinal)) return false;
        if (PrintedNumber.Scan(squeezed.AsSpan(at - 4, 4), out var number) != 4 || number is null) return false;
        if (!taken && squeezed.Length > at + 2) return false;
        Year ??= (int)number.Value.Value;
        return true;
    }

    public static bool IsNote(ReadOnlySpan<char> text) => text is ['注', '：' or ':' or '1' or '.' or ' ', ..] or ['备', '注', '：' or ':', ..] or ['说', '明', '：' or ':', ..];

    private static bool IsNumbered(ReadOnlySpan<char> text) => text.Length > 2 && char.IsAsciiDigit(text[0]) && text[1] is '.' or '．' or '、' or ')';
}
