using Mingzhang.Accounts;
using Mingzhang.Checking.Relations;
using Mingzhang.Checking.Rules;

namespace Mingzhang.Checking;

/// <summary>
/// Pages that were not read (images, undecodable text), and the tables and passages that they cut: those beside them, which may go on there. What is
/// missing may stand on such a page, and nothing is said about it.
/// </summary>
internal sealed class Gaps
{
    private const string Chinese = "有没有读取的页，缺少的内容可能在其中";
    private const string English = "pages were not read, on which what is missing may stand";
    private readonly bool any;
    private readonly HashSet<int> tables = [];
    private readonly HashSet<int> passages = [];

    public Gaps(AccountSet account)
    {
        any = account.UnreadPages.Count > 0;
        if (!any) return;
        var printed = Printed(account).ToList();
        foreach (var page in account.UnreadPages)
        {
            Cut(On(printed, page, -1, account.UnreadPages), last: true);
            Cut(On(printed, page, 1, account.UnreadPages), last: false);
        }
    }

    /// <summary>Why the rule's outcome cannot be told; null where nothing stands in its way.</summary>
    public Unchecked? Hide(Rule rule, Outcome outcome) => outcome switch
    {
        Outcome.Found or Outcome.Related when any && rule.NeedsEveryPage && !Holds(outcome) => new(rule.Code, Chinese, English, []),
        Outcome.Related(LinearRelation sum) when any && sum.Figures.Any(f => IsCut(f.Place)) && !Holds(outcome) => new(rule.Code, sum.Chinese, sum.English, [$"{Chinese} | {English}"]),
        Outcome.Found({ Where: { InTable: false } place }) when passages.Contains(place.Passage) => new(rule.Code, Chinese, English, []),
        _ => null,
    };

    private static bool Holds(Outcome outcome) => outcome is Outcome.Related(var relation) && Judge.Of(relation).Holds;

    private bool IsCut(Place place) => place.InTable ? tables.Contains(place.TableIndex) : passages.Contains(place.Passage);

    /// <summary>What stands on the nearest page before or after that was read.</summary>
    private static IEnumerable<(int Page, int Line, int Table, int Passage)> On(List<(int Page, int Line, int Table, int Passage)> printed, int page, int step, IReadOnlySet<int> unread)
    {
        while (unread.Contains(page)) page += step;
        return printed.Where(p => p.Page == page);
    }

    private static IEnumerable<(int Page, int Line, int Table, int Passage)> Printed(AccountSet account) =>
        account.Tables.SelectMany(t => t.Printed.Where(r => r.Page is not null).Select(r => (r.Page!.Value, r.Line, t.Index, -1)))
            .Concat(account.Passages.SelectMany(p => p.Lines.Where(l => l.Page is not null).Select(l => (l.Page!.Value, l.Line, -1, p.Index))));

    /// <summary>The table and the passage that come last before the page, or first after it: below a table its notes may stand, above it its title.</summary>
    private void Cut(IEnumerable<(int Page, int Line, int Table, int Passage)> printed, bool last)
    {
        var nearest = printed.ToLookup(p => p.Table >= 0);
        foreach (var (_, _, table, passage) in ((bool[])[true, false]).Where(nearest.Contains).Select(k => last ? nearest[k].MaxBy(p => p.Line) : nearest[k].MinBy(p => p.Line)))
        {
            if (table >= 0) tables.Add(table);
            else passages.Add(passage);
        }
    }
}
