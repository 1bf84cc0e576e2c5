using Mingzhang.Accounts;

namespace Mingzhang.Checking.Rules.Narrative;

/// <summary>How a name in a list of components stands in the table of basic expenditure.</summary>
internal enum ListedStanding
{
    /// <summary>The table has spending on it, or does not print its row: nothing to say.</summary>
    InOrder,
    /// <summary>The table prints 0 in its row.</summary>
    Zero,
    /// <summary>The table prints its row and leaves the amount blank.</summary>
    Blank,
    /// <summary>No line of the economic classification bears this name.</summary>
    Unknown,
}

/// <summary>A name of a list, looked up in 公开06表 (一般公共预算财政拨款基本支出决算明细表).</summary>
internal sealed record ListedItem(string Name, string Code, ListedStanding Standing, Figure? Figure)
{
    /// <summary>Everyday names for several lines together: one of them with spending is enough.</summary>
    private static readonly Dictionary<string, string[]> Groups = new()
    {
        ["水电费"] = ["30205", "30206"],
        ["离退休费"] = ["30301", "30302"],
        ["离退休经费"] = ["30301", "30302"],
        ["离休退休费"] = ["30301", "30302"],
        ["办公及印刷费"] = ["30201", "30202"],
        ["办公印刷费"] = ["30201", "30202"],
        ["社会保障缴费"] = ["30108", "30109", "30110", "30111", "30112"],
        ["社会保险缴费"] = ["30108", "30109", "30110", "30111", "30112"],
        ["社会保险费"] = ["30108", "30109", "30110", "30111", "30112"],
        ["医疗费"] = ["30114", "30307"],
        ["医疗补助"] = ["30111", "30307"],
        ["医疗费补助"] = ["30307", "30114"],
        ["津补贴"] = ["30102"],
        ["津贴补贴及奖金"] = ["30102", "30103"],
        ["工资"] = ["30101"],
        ["水费电费"] = ["30205", "30206"],
        ["其他社会保障缴费"] = ["30112"],
        ["抚恤金和生活补助"] = ["30304", "30305"],
        ["维修费"] = ["30213"],
        ["交通费"] = ["30239"],
        ["交通费用"] = ["30239"],
        ["公车运行维护费"] = ["30231"],
        ["公务车运行维护费"] = ["30231"],
        ["办公设备购置费"] = ["31002"],
        ["设备购置费"] = ["31002", "31003"],
        ["会议费和培训费"] = ["30215", "30216"],
        ["退休费补助"] = ["30302"],
        ["税金"] = ["30240"],
        ["物业费"] = ["30209"],
    };

    /// <summary>Words that close a list or speak of a class, and endings that only lines of the classification have.</summary>
    private static readonly string[] ItemEnds = ["费", "补贴", "补助", "缴费", "金", "购置", "工资", "年金"];
    private static readonly string[] General = ["日常", "各项", "人员经费", "公用经费", "其他费用", "有关", "相关", "一般", "等", "支出费用", "办公经费", "工作经费", "运转经费", "保障"];

    public static ListedItem Of(string name, TableCells table)
    {
        var codes = Codes(name);
        if (codes.Length == 0) return new(name, "", IsLine(name) ? ListedStanding.Unknown : ListedStanding.InOrder, null);
        var figures = codes.Select(table.Economic).ToList();
        if (figures.Exists(f => f is { Value: not 0 } or { Doubtful: true })) return new(name, codes[0], ListedStanding.InOrder, null);
        var printed = figures.Find(f => f is not null);
        if (printed is not null) return new(name, codes[Math.Max(0, figures.IndexOf(printed))], ListedStanding.Zero, printed);
        return new(name, codes[0], codes.All(c => PrintsRow(table.Table, c) && Closes(table, c[..3])) ? ListedStanding.Blank : ListedStanding.InOrder, null);
    }

    private static string[] Codes(string name)
    {
        var key = CodeName.Key(name);
        return Groups.TryGetValue(key, out var group) ? group : EconomicCodes.Find(name) is { } code ? [code] : [];
    }

    /// <summary>Shaped like the name of a line, and not one of the words that gather several.</summary>
    private static bool IsLine(string name) =>
        name.Length is >= 3 and <= 12 && ItemEnds.Any(e => name.EndsWith(e, StringComparison.Ordinal)) && !General.Any(g => name.Contains(g, StringComparison.Ordinal));

    /// <summary>The class is the sum of its printed lines: no amount was lost in reading, and what is blank is blank.</summary>
    private static bool Closes(TableCells table, string @class)
    {
        if (table.Economic(@class) is not { } total) return false;
        var lines = table.Figures.Where(f => f.Address is { Economic.Length: 5, Function: null } a && a.Economic.StartsWith(@class, StringComparison.Ordinal)).ToList();
        return Math.Abs(lines.Sum(f => f.Common) - total.Common) <= lines.Sum(f => f.Half) + total.Half;
    }

    /// <summary>The row's code stands in the table: a row that was lost in reading proves nothing.</summary>
    private static bool PrintsRow(StatementTable table, string code) =>
        table.Rows.Any(r => r.Code == code || r.Cells.Any(c => c.AsSpan().TrimStart().StartsWith(code, StringComparison.Ordinal)));
}
