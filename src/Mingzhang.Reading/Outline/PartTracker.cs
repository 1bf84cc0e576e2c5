using Mingzhang.Accounts;

namespace Mingzhang.Reading.Outline;

/// <summary>Keeps, passage by passage, which part of the account we are in and which headings stand above.</summary>
internal sealed class PartTracker(IReadOnlyList<Draft> drafts)
{
    private const int LongestHeading = 60;
    private readonly List<(int Level, string Title)> above = [];
    /// <summary>The level of the headings that divide the account: 第一部分 where there is such a heading, else 一、.</summary>
    private readonly int top = drafts.Any(d => d.Numeral.Level == 1) ? 1 : 2;
    private string? firstHeading;
    private int firstHeadingSeen;
    private bool awaitsTitle;
    private IReadOnlyList<string>? path;

    public Part Part { get; private set; } = Part.Front;
    public int HeadingLevel { get; private set; }
    /// <summary>Headings above the passage last entered.</summary>
    public IReadOnlyList<string> Path => path ??= [.. above.Select(a => a.Title)];

    public void Enter(Draft draft)
    {
        var folded = draft.Folded;
        HeadingLevel = 0;
        if (pushed is { } last) Push(last.Level, last.Title);
        pushed = null;
        if (draft.InTable) EnterTable();
        else if (Titles.IsContents(folded)) Part = Part.Contents;
        else if (Part == Part.Contents && !LeavesContents(draft, folded)) return;
        else if (draft.Numeral.Level == 1) EnterPart(draft);
        else if (draft.Numeral.Level == 2) EnterSection(draft, folded);
        else if (awaitsTitle) EnterTitle(folded, Titles.PartOf(folded, 0, Part));
        else if (draft.Length <= LongestHeading && Titles.StartsReport(folded)) EnterTitle(folded, Part.Report);
        else EnterHeading(draft, folded);
    }

    /// <summary>A heading that is a passage of its own stands above the passages after it, not above itself.</summary>
    private (int Level, string Title)? pushed;

    private void EnterTable()
    {
        if (Part is Part.Front or Part.Overview || Part == Part.Contents && top == 2) Part = Part.Tables;
    }

    private bool LeavesContents(Draft draft, string folded)
    {
        if (draft.Numeral.Level == top && RepeatsFirst(Bare(draft)) || draft.Length > LongestHeading && folded.Contains('。', StringComparison.Ordinal))
        {
            if (top == 2) Part = Part.Overview;
            return true;
        }
        return false;
    }

    /// <summary>The first heading of the contents stands again above the text.</summary>
    private bool RepeatsFirst(string bare)
    {
        firstHeading ??= Bare(drafts.First(d => d.Numeral.Level == top));
        return top == 1 && bare.Length <= 4 || bare[..4] == firstHeading[..4] && firstHeadingSeen++ > 0;
    }

    /// <summary>
    /// 三、2024年度部门决算情况说明 where no 第三部分 stands above; 一、收入支出决算总体情况说明 behind the tables. Within a part, its
    /// headings do not leave it.
    /// </summary>
    private void EnterSection(Draft draft, string folded)
    {
        var title = folded[Math.Min(draft.Numeral.Length, folded.Length)..].Trim();
        if (draft.Length <= LongestHeading && Titles.SectionOf(title, Part, top == 2) is var part && part != Part)
        {
            Part = part;
            Above(0);
        }
        EnterHeading(draft, folded);
    }

    private void EnterPart(Draft draft)
    {
        var title = draft.Text[Math.Min(draft.Numeral.Length, draft.Length)..].Trim();
        Part = Titles.PartOf(Folding.Fold(title), draft.Numeral.Number, Part);
        awaitsTitle = title.Length == 0;
        Above(0);
        HeadingLevel = 1;
        if (!awaitsTitle) pushed = (1, title);
    }

    private void EnterTitle(string title, Part part)
    {
        awaitsTitle = false;
        Part = part;
        Above(0);
        HeadingLevel = 1;
        pushed = (1, title);
    }

    private void EnterHeading(Draft draft, string folded)
    {
        var level = draft.Numeral.Level;
        if (level == 0 && draft.StyleLevel > 0 && Titles.LooksLikeHeading(folded)) level = draft.StyleLevel + 1;
        if (level == 0) return;
        var body = draft.Text[Math.Min(draft.Numeral.Length, draft.Length)..];
        if (Titles.HeadingText(body) is not { } title) return;
        Above(level);
        if (title.Length >= body.TrimEnd('。', ':', '：').Length)
        {
            HeadingLevel = level;
            pushed = (level, title);
        }
        else
        {
            Push(level, title);
        }
    }

    /// <summary>Closes all headings at this level or below it; level 0 closes all.</summary>
    private void Above(int level)
    {
        while (above.Count > 0 && above[^1].Level >= level) above.RemoveAt(above.Count - 1);
        path = null;
    }

    private void Push(int level, string title)
    {
        above.Add((level, title.Trim()));
        path = null;
    }

    private static string Bare(Draft draft) => draft.Folded.Replace(" ", "", StringComparison.Ordinal);
}
