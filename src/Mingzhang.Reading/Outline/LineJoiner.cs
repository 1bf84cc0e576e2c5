using System.Text.RegularExpressions;
using Mingzhang.Reading.Layout;

namespace Mingzhang.Reading.Outline;

/// <summary>
/// Joins printed lines to passages. Text files and PDF break sentences at line and page ends, even between a number and its
/// unit; what ends without a closing mark goes on in the next line, unless that begins a heading, an item or a note.
/// </summary>
internal static partial class LineJoiner
{
    /// <summary>A line shorter than this that ends without a mark is a title, not the first half of a sentence.</summary>
    private const int ShortLine = 18;

    private static readonly string[] Openers = ["注:", "说明:", "附件", "附表", "单位:", "部门:", "公开", "填表人", "备注", "图", "(图", "目录", "联系电话", "填报日期", "单位负责人"];

    public static List<Draft> Join(IReadOnlyList<Block> blocks, IReadOnlySet<Block> consumed)
    {
        var drafts = new List<Draft>();
        var expected = 1;
        var broken = BrokenLines.In(blocks, consumed);
        Draft? open = null;
        foreach (var block in blocks)
        {
            if (block is not Paragraph paragraph)
            {
                open = null;
                continue;
            }
            var cleaned = Clean(paragraph.Text);
            if (cleaned.Length == 0) continue;
            var folded = Folding.Fold(cleaned);
            if (paragraph.Flow != LineFlow.Continues && PageNumber().IsMatch(folded)) continue;
            var numeral = Numeral.Parse(folded, expected);
            var inTable = consumed.Contains(block);
            var complete = paragraph.Complete && !broken;
            if (open is not null && !inTable && !complete && Continues(open, paragraph.Flow, folded, numeral))
            {
                open.Append(paragraph, open.Last == '*' ? cleaned.TrimStart('*') : cleaned);
                continue;
            }
            if (numeral.Level == 4) expected = numeral.Number + 1;
            else if (numeral.Level is > 0 and < 4) expected = 1;
            var draft = new Draft(paragraph, cleaned, numeral, inTable) { Complete = complete };
            drafts.Add(draft);
            open = inTable ? null : draft;
        }
        return drafts;
    }

    /// <summary>Where lines stand decides, if it is known; else what they say.</summary>
    private static bool Continues(Draft open, LineFlow flow, string next, Numeral numeral)
    {
        if (open.Complete || open.InTable || flow == LineFlow.Begins) return false;
        var last = Folding.Fold(open.Last);
        if (flow == LineFlow.Continues) return !(EndsSentence(last) && numeral.Level > 0 && (IsHeading(next) || Follows(open.Numeral, numeral))) && !IsWholeHeading(open, next);
        if (numeral.Level > 0) return numeral.Level == 4 && DecimalFirst().IsMatch(next) && !EndsSentence(last) && GoesOn(open, last);
        if (next[0] is '。' or ',' or ';' or '、' or ')') return true;
        if (Openers.Any(o => next.StartsWith(o, StringComparison.Ordinal))) return false;
        if (open.Length == open.Numeral.Length || open.Folded.EndsWith("其中:", StringComparison.Ordinal) && (BareShare().IsMatch(next) || !EndsSentence(next[^1]))) return true;
        if (Titles.StartsReport(next) || IsField(open.Folded)) return false;
        if (LevelMark().IsMatch(next) && !EndsSentence(last)) return true;
        if (last is ',' or '、' or ';') return true;
        if (char.IsAsciiDigit(last) && UnitFirst().IsMatch(next) || char.IsAsciiDigit(next[0]) && EndsWithLevel().IsMatch(open.Folded)) return true;
        return GoesOn(open, last);
    }

    /// <summary>Of an item of the accounts, or without any mark: a sentence that goes on has one.</summary>
    private static bool IsHeading(string next) => ItemHeading().IsMatch(next) || next.Length <= 40 && next.AsSpan().IndexOfAny(",;。:") < 0;

    /// <summary>（二） below a paragraph that begins with （一）.</summary>
    private static bool Follows(Numeral open, Numeral next) => next.Level == open.Level && next.Number == open.Number + 1;

    private static bool EndsSentence(char last) => last is '。' or ';' or '!' or '?';

    /// <summary>Broken off in the middle of a sentence.</summary>
    private static bool GoesOn(Draft open, char last)
    {
        if (EndsSentence(last) || last is ':' or '…') return false;
        if (last is ')' && open.Length < ShortLine * 2 && !open.Folded.Contains(',', StringComparison.Ordinal)) return false;
        return open.Length >= ShortLine && !IsTitle(open);
    }

    /// <summary>部门名称: 某某局 — a field of a cover, complete on its line.</summary>
    private static bool IsField(string folded) =>
        folded.Length < 40 && folded.AsSpan().IndexOf(':') is > 1 and < 14 && !folded.Contains('。', StringComparison.Ordinal) && !folded.Contains(',', StringComparison.Ordinal);

    /// <summary>八、…情况说明: as long as a line, and yet the sentence below it begins.</summary>
    private static bool IsWholeHeading(Draft open, string next) =>
        open.Numeral.Level > 0 && IsTitle(open) && next.Length > ShortLine && (next.Contains(',', StringComparison.Ordinal) || YearFirst().IsMatch(next));

    /// <summary>Titles and headings end without a mark too, but have no clause in them and end in a noun of the field.</summary>
    private static bool IsTitle(Draft open)
    {
        var text = open.Folded;
        if (text.Contains('。', StringComparison.Ordinal) || text.Contains(',', StringComparison.Ordinal)) return false;
        return open.Length <= 60 && TitleEnd().IsMatch(text);
    }

    [GeneratedRegex("(说明|情况|报告|概况|决算|决算表|明细表|总表|自评表|数据表|职责|构成|设置|图|措施|分析|解释|附件|内容|方面|问题|建议|结论|绩效|支出|目标)$")]
    private static partial Regex TitleEnd();

    /// <summary>Takes out what converters leave behind: bookmark marks with long digits, list dashes, ** markup (which a line may break in two).</summary>
    private static string Clean(string text)
    {
        if (text.Contains("[bookmark", StringComparison.Ordinal)) text = Bookmark().Replace(text, "");
        if (text.Contains("**", StringComparison.Ordinal)) text = text.Replace("**", "", StringComparison.Ordinal);
        text = text.Trim(' ', '\u3000', '\t', '\u00A0', '\uFEFF', '\r', '\n');
        if (text.StartsWith("- ", StringComparison.Ordinal) || text.StartsWith("# ", StringComparison.Ordinal)) text = text[2..].TrimStart();
        return text.TrimStart('#').TrimStart();
    }

    /// <summary>A page number alone on its line: 22, - 22 -, 第22页.</summary>
    [GeneratedRegex("^(?:[-—]? ?[0-9]{1,3} ?[-—]?|第 ?[0-9]{1,3} ?页(?: ?共 ?[0-9]{1,3} ?页)?)$")]
    private static partial Regex PageNumber();

    /// <summary>What follows the name of a classification item or of 因公出国(境)费, never the beginning of anything.</summary>
    [GeneratedRegex("^(?:[(](?:类|款|项|境)[)]|费支出 ?[0-9])")]
    private static partial Regex LevelMark();

    /// <summary>2、一般公共服务支出(类)…(项): the heading of an item of the accounts.</summary>
    [GeneratedRegex("^[^,。;]{4,60}[(](?:类|款|项)[)]")]
    private static partial Regex ItemHeading();

    [GeneratedRegex("[(](?:类|款|项)[)]$")]
    private static partial Regex EndsWithLevel();

    /// <summary>占 55.10%, a share of what stands before 其中.</summary>
    [GeneratedRegex("占 ?[0-9]")]
    private static partial Regex BareShare();

    [GeneratedRegex("^20[0-9]{2} ?年")]
    private static partial Regex YearFirst();

    /// <summary>1.73 万元: an amount at the start of a line rather than an item 1.</summary>
    [GeneratedRegex("^[0-9]{1,2}[.][0-9]{1,2} ?(?:万|亿|元|%)")]
    private static partial Regex DecimalFirst();

    [GeneratedRegex("^ ?(?:万元|亿元|元|%|人次|批次|个|辆|人|台)")]
    private static partial Regex UnitFirst();

    [GeneratedRegex(@"\[bookmark:[^\]]*\]")]
    private static partial Regex Bookmark();
}
