using System.Buffers;
using Mingzhang.Accounts;
using Mingzhang.Checking.Wording;

namespace Mingzhang.Checking.Rules.Disclosure;

/// <summary>Names, telephone and identity numbers of persons that are about to be published are pointed out, never repeated.</summary>
internal sealed class D117NoPersonalData : Rule
{
    private static readonly string[] Names = ["填表人", "填报人", "制表人", "经办人", "联系人", "审核人", "负责人签字", "负责人签章", "签字", "复核人"];
    private static readonly string[] Phones = ["电话", "手机", "联系方式"];
    private static readonly PhraseList NameLabels = new(Names);
    private static readonly PhraseList PhoneLabels = new(Phones);
    /// <summary>Labels, and the beginnings of mobile and identity numbers.</summary>
    private static readonly PhraseList Signs = new([.. Names, .. Phones, "13", "14", "15", "16", "17", "18", "19", "20"]);

    private static readonly SearchValues<char> NotInNames = SearchValues.Create("局科室无日盖");

    private sealed record Seen(string What, string English, Stretch Stretch, int At, int Length);

    public override IEnumerable<Outcome> Check(AccountSet account)
    {
        var prose = Prose.Of(account);
        if (prose.Passages.Count == 0 && prose.Cells.Count == 0) return [new Outcome.NotEvaluable("文件中没有读到文字", "no text was read", ["文字"])];
        var seen = prose.Running.Having(Signs).Concat(prose.InTables.Having(Signs)).Where(s => s.Part != Part.Contents).SelectMany(Look).ToList();
        if (seen.Count == 0) return [new Outcome.Holds("未见个人姓名栏、电话和身份证号码", "no names in signature fields, telephone or identity numbers were found")];
        var faults = new Faults(Code);
        var kinds = seen.GroupBy(s => (s.What, s.English)).ToList();
        var spots = seen.Select(s => s.Stretch.SpotAt(s.At)).OrderBy(s => s.Line).Distinct().Take(20).ToList();
        // Only the label is quoted: a report must not spread what it warns of.
        faults.Add(new Finding
        {
            Rule = Code,
            Level = Level.Note,
            Message = $"公开前请核对个人信息：{string.Join("，", kinds.Select(k => $"{k.Key.What}{k.Count()}处"))}（{Spot.InChinese(spots)}）。",
            MessageEn = $"Personal data before publication: {string.Join(", ", kinds.Select(k => $"{k.Key.English} {k.Count()} times"))} ({Spot.InEnglish(spots)}).",
            Place = seen[0].Stretch.PlaceOf(seen[0].At, seen[0].Length) with { Quote = seen[0].Stretch.Print(seen[0].At, seen[0].Length) },
            Quote = seen[0].Stretch.Print(seen[0].At, seen[0].Length),
            Suggestion = "不必公开的删去或遮盖",
        });
        return faults.Outcomes;
    }

    private static IEnumerable<Seen> Look(Stretch stretch)
    {
        var text = stretch.Text;
        foreach (var hit in NameLabels.In(text))
            if (IsName(text, hit.End)) yield return new Seen("姓名", "names", stretch, hit.Start, hit.Phrase.Length);
        foreach (var hit in PhoneLabels.In(text))
            if (DigitsAt(text, hit.End) is >= 7 and <= 12) yield return new Seen("电话", "telephone numbers", stretch, hit.Start, hit.Phrase.Length);
        foreach (var (at, end) in LongNumbers(text))
            if (IsIdentity(text, at, end)) yield return new Seen("身份证号", "identity numbers", stretch, at, 0);
            else if (end - at == 11 && text[at] == '1' && text[at + 1] is >= '3' and <= '9' && !PhoneLabels.IsIn(Clause.Before(text, at, 6))) yield return new Seen("手机号", "mobile numbers", stretch, at, 0);
    }

    private static List<(int Start, int End)> LongNumbers(string text)
    {
        List<(int, int)>? numbers = null;
        for (var at = 0; at < text.Length; at++)
        {
            var start = at;
            while (at < text.Length && char.IsAsciiDigit(text[at])) at++;
            if (at - start >= 11) (numbers ??= []).Add((start, at));
        }
        return numbers ?? [];
    }

    /// <summary>Two to four characters behind the label's colon, and nothing more of a sentence.</summary>
    private static bool IsName(string text, int at)
    {
        if (Clause.At(text, at) != ':') return false;
        var end = at + 1;
        while (end < text.Length && Clause.IsHan(text[end])) end++;
        return end - at - 1 is >= 2 and <= 4 && !text.AsSpan(at + 1, end - at - 1).ContainsAny(NotInNames);
    }

    private static int DigitsAt(string text, int at)
    {
        while (Clause.At(text, at) is ':' or '(' or ')') at++;
        var count = 0;
        for (; at < text.Length && (char.IsAsciiDigit(text[at]) || text[at] == '-'); at++)
            if (text[at] != '-') count++;
        return count;
    }

    private static bool IsIdentity(string text, int at, int end)
    {
        var digits = end - at;
        var whole = digits == 18 || (digits == 17 && Clause.At(text, end) is 'X' or 'x');
        return whole && int.Parse(text.AsSpan(at + 6, 4)) is >= 1920 and <= 2030 && int.Parse(text.AsSpan(at + 10, 2)) is >= 1 and <= 12;
    }
}
