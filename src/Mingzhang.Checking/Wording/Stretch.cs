using Mingzhang.Accounts;

namespace Mingzhang.Checking.Wording;

/// <summary>
/// One run of print that rules of wording look at: a passage, or a cell of a table. Rules match in <see cref="Text"/> and
/// quote what is printed.
/// </summary>
internal sealed class Stretch
{
    private const int LongestQuote = 40;
    private const int Before = 14;
    private readonly PlainText plain;

    public Stretch(AccountSet account, Passage passage)
    {
        Account = account;
        Passage = passage;
        Part = passage.Part;
        plain = new PlainText(passage.Text);
    }

    public Stretch(AccountSet account, StatementTable table, TableRow row, string cell)
    {
        Account = account;
        Table = table;
        Row = row;
        Part = table.Kind is TableKind.BaseData or TableKind.OverallScore or TableKind.ProjectScore ? Part.Sheets
            : table.Kind == TableKind.Chart ? Part.Charts : Part.Tables;
        plain = new PlainText(cell);
    }

    public AccountSet Account { get; }
    public Passage? Passage { get; }
    public StatementTable? Table { get; }
    public TableRow? Row { get; }
    public Part Part { get; }
    /// <summary>Without white space, marks half-width; what is matched.</summary>
    public string Text => plain.Text;
    public string Printed => plain.Printed;
    public bool IsCell => Table is not null;
    public bool IsHeading => Passage is { HeadingLevel: > 0 };
    /// <summary>Sentences rather than headings, contents, titles of tables and cells.</summary>
    public bool IsBody => Passage is { HeadingLevel: 0, Part: not (Part.Contents or Part.Front or Part.Tables or Part.Charts) };
    /// <summary>Body text of the accounts themselves, not of the reports attached.</summary>
    public bool IsNarrative => IsBody && Part == Part.Narrative;
    public string Section => Passage?.Section ?? "";
    public int Line => Passage is { } passage ? passage.LineAt(0) : Row?.Line ?? 0;

    public int LineAt(int at) => Passage is { } passage ? passage.LineAt(plain.Printedly(at)) : Row?.Line ?? 0;

    public Spot SpotAt(int at) => new(LineAt(at), PageAt(at));

    private int? PageAt(int at) => Passage is { } passage ? passage.StartOf(plain.Printedly(at)).Page : Table?.Page;

    /// <summary>Both characters were printed on one line, with nothing between them but what <see cref="Text"/> shows.</summary>
    public bool Adjacent(int first, int second) =>
        plain.Printedly(second) - plain.Printedly(first) == second - first && LineAt(first) == LineAt(second);

    public bool OnOneLine(int start, int length) => LineAt(start) == LineAt(start + Math.Max(0, length - 1));

    /// <summary>The words as printed.</summary>
    public string Print(int start, int length) => plain.Print(start, length);

    /// <summary>The words as printed, with their sentence where that is short, else with what stands around them.</summary>
    public string Quote(int start, int length)
    {
        int from = start, to = start + length;
        while (from > 0 && !EndsSentence(Text[from - 1]) && to - from < LongestQuote && start - from < Before) from--;
        while (to < Text.Length && to - from < LongestQuote && !(to > start + length && EndsSentence(Text[to - 1]))) to++;
        return Print(from, to - from);
    }

    public Place PlaceOf(int start, int length) => new()
    {
        Line = LineAt(start),
        Page = PageAt(start),
        Passage = Passage?.Index ?? -1,
        TableIndex = Table?.Index ?? -1,
        Table = Table?.Name,
        Row = Row is null ? null : Row.Code ?? Row.Label,
        Start = plain.Printedly(start),
        Length = Print(start, length).Length,
        Quote = Quote(start, length),
        Part = Part,
        Section = Section,
    };

    private static bool EndsSentence(char c) => c is '。' or ';' or '!' or '?';
}
