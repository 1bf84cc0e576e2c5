using Mingzhang.Accounts;

namespace Mingzhang.Checking.Wording;

/// <summary>A function item named in full: 一般公共服务（类）政府办公厅（室）及相关机构事务（款）行政运行（项）.</summary>
internal sealed record NamedItem(string Class, string Section, string Item, Stretch Stretch, int Start, int End)
{
    private const int LongestName = 40;

    /// <summary>The names of a stretch's items, "" for a level that is not printed.</summary>
    public static IEnumerable<NamedItem> In(Stretch stretch)
    {
        var text = stretch.Text;
        var from = 0;
        for (var item = text.IndexOf("(项)", StringComparison.Ordinal); item >= 0; item = text.IndexOf("(项)", from, StringComparison.Ordinal))
        {
            var @class = text.LastIndexOf("(类)", item, item - from + 1, StringComparison.Ordinal);
            var section = text.LastIndexOf("(款)", item, item - from + 1, StringComparison.Ordinal);
            var nameStart = Math.Max(@class, section) >= 0 ? Math.Max(@class, section) + 3 : NameStart.Before(text, item, from);
            var start = @class >= 0 ? NameStart.Before(text, @class, from) : section >= 0 ? NameStart.Before(text, section, from) : nameStart;
            if (item - nameStart is > 1 and <= LongestName)
                yield return new NamedItem(
                    @class < 0 ? "" : text[start..@class],
                    section < 0 ? "" : text[(@class >= 0 && @class < section ? @class + 3 : start)..section],
                    text[nameStart..item], stretch, start, item + 3);
            from = item + 3;
        }
    }

    /// <summary>Section and item by their keys: 支出 at the end, brackets and 其它 make no difference.</summary>
    public string Key => CodeName.Key(Section) + "/" + CodeName.Key(Item);
}
