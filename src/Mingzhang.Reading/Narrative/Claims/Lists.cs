using Mingzhang.Accounts;
using Mingzhang.Reading.Narrative.Lexing;
using Mingzhang.Reading.Narrative.Lexicon;

namespace Mingzhang.Reading.Narrative.Claims;

/// <summary>Lists of components: 主要包括基本工资、津贴补贴、奖金等人员经费以及办公费、印刷费等日常公用经费。</summary>
internal static class Lists
{
    private const int LongestItem = 24;

    /// <summary>Reads the list from <paramref name="from"/> to the end of its sentence; gives where it ends.</summary>
    public static int Read(Passage passage, string folded, int from, Address? whole, SectionDefaults section, Func<int, int, Place> place, List<Claim> claims)
    {
        var end = folded.AsSpan(from).IndexOfAny("。；;") is var stop && stop < 0 ? folded.Length : from + stop;
        var start = from;
        var items = new List<string>();
        for (var at = from; at <= end; at++)
        {
            var etc = at < end && folded[at] == '等';
            if (at < end && !etc && folded[at] is not ('、' or ',' or ':')) continue;
            Add(items, passage.Text, start, at);
            start = at + 1;
            if (etc) (whole, at) = Close(passage, folded, at + 1, end, whole, section, from, items, place, claims);
            if (etc) start = at;
        }
        Emit(whole, items, openEnded: false, place(from, end), claims);
        return end;
    }

    /// <summary>Behind 等 stands what the list was of (等人员经费), and 以及, which begins the next list.</summary>
    private static (Address?, int) Close(Passage passage, string folded, int at, int end, Address? whole, SectionDefaults section, int from, List<string> items, Func<int, int, Place> place, List<Claim> claims)
    {
        var next = folded.AsSpan(at, end - at).IndexOfAny("、,") is var mark && mark < 0 ? end : at + mark;
        var also = folded.AsSpan(at, next - at).IndexOf("以及", StringComparison.Ordinal);
        var stop = also >= 0 ? at + also : next;
        for (var i = at; i < stop; i++)
            if (Terms.All.Match(folded, i, out var termEnd) is { Kind: TermKind.Subject } term && term.Template?.Resolve(section.Fund) is { } named)
            {
                whole = named;
                i = termEnd;
            }
        Emit(whole, items, openEnded: true, place(from, end), claims);
        items.Clear();
        return (whole, also >= 0 ? stop + 2 : stop);
    }

    private static void Add(List<string> items, string printed, int start, int end)
    {
        if (end <= start) return;
        foreach (var piece in printed[start..end].Split("以及"))
        {
            var item = piece.Trim(' ', '　', '“', '”', '：', ':');
            if (item.StartsWith('和')) item = item[1..];
            foreach (var one in Pair(item))
                if (one.Length is > 1 and <= LongestItem) items.Add(one);
        }
    }

    /// <summary>"维修费和差旅费" are two; "文物和陈列品购置" is one.</summary>
    private static string[] Pair(string item)
    {
        var and = item.IndexOf('和', StringComparison.Ordinal);
        if (and <= 0 || EconomicCodes.Find(item) is not null) return [item];
        string[] both = [item[..and], item[(and + 1)..]];
        return both.Any(b => EconomicCodes.Find(b) is not null) ? both : [item];
    }

    private static void Emit(Address? whole, List<string> items, bool openEnded, Place place, List<Claim> claims)
    {
        if (whole is not null && items.Count > 0) claims.Add(new ListClaim(whole, [.. items], openEnded, place));
    }
}
