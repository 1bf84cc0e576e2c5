using Mingzhang.Accounts;

namespace Mingzhang.Reading.Narrative.Claims;

/// <summary>An itemised function paragraph's head: 一般公共服务（类）政府办公厅（室）及相关机构事务（款）行政运行（项）.</summary>
internal sealed record ItemHeading(string? Class, string? Section, string? Item, int Start, int End)
{
    private const int LongestName = 40;

    /// <summary>Finds the first item head in a folded passage at or behind <paramref name="from"/>; null if there is none.</summary>
    public static ItemHeading? Find(string folded, string printed, int from)
    {
        var item = folded.IndexOf("(项)", from, StringComparison.Ordinal);
        if (item < 0) return null;
        var @class = folded.LastIndexOf("(类)", item, item - from + 1, StringComparison.Ordinal);
        var section = folded.LastIndexOf("(款)", item, item - from + 1, StringComparison.Ordinal);
        var itemStart = Math.Max(section, @class) >= 0 ? Math.Max(section, @class) + 3 : Begin(folded, item, from);
        var sectionName = section < 0 ? null : Name(printed, @class >= 0 && @class < section ? @class + 3 : Begin(folded, section, from), section);
        var className = @class < 0 || section >= 0 && @class > section ? null : Name(printed, Begin(folded, @class, from), @class);
        if (item - itemStart is < 1 or > LongestName) return null;
        var start = className is not null ? Begin(folded, @class, from) : section >= 0 ? Begin(folded, section, from) : itemStart;
        return new ItemHeading(className, sectionName, Name(printed, itemStart, item), start, item + 3);
    }

    /// <summary>The code of the printed names. A misprinted 类 or 款 does not hide an item that the tables of the document print only once.</summary>
    public string? Resolve(NarrativeSetting setting) =>
        FunctionCodes.Resolve(Class, Section, Item, setting.Year, setting.Printed)
        ?? FunctionCodes.Resolve(null, Section, Item, setting.Year, setting.Printed)
        ?? FunctionCodes.Resolve(Class, null, Item, setting.Year, setting.Printed)
        ?? OnlyPrinted(setting);

    private string? OnlyPrinted(NarrativeSetting setting)
    {
        var key = CodeName.Key(Item!);
        var codes = setting.Printed.Where(p => p.Code.Length == 7 && CodeName.Key(p.Name) == key).Select(p => p.Code).Distinct(StringComparer.Ordinal).ToList();
        return codes.Count == 1 ? codes[0] : null;
    }

    /// <summary>The address' function: the code, or the printed names where they lead to no code.</summary>
    public string Function(string? code) => code ?? "名:" + string.Join('/', new[] { Class, Section, Item }.Where(n => n is not null).Select(n => CodeName.Key(n!)));

    private static string Name(string printed, int start, int end) =>
        start >= end ? "" : string.Concat(printed[start..end].Where(c => !char.IsWhiteSpace(c)));

    private static int Begin(string folded, int end, int from)
    {
        var at = NameStart.Before(folded, end, from);
        while (at < end && folded[at] == ' ') at++;
        return at;
    }
}
