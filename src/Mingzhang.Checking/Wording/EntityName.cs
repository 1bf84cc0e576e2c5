namespace Mingzhang.Checking.Wording;

/// <summary>
/// The name of a department taken apart: places before it (上海市, 普陀区) and what it is (规划和自然资源局). The places may be
/// left out in print, or stand as 本, 我, 区; what it is may not change.
/// </summary>
internal sealed class EntityName
{
    private const string PlaceEnds = "省市区县州盟旗";
    private const int LongestPlace = 4;

    private EntityName(string full, IReadOnlyList<string> places, string core) => (Full, Places, Core) = (full, places, core);

    public string Full { get; }
    public IReadOnlyList<string> Places { get; }
    public string Core { get; }
    public string Prefix => Full[..^Core.Length];

    /// <summary>Null for no name and for one too short to be told from other words.</summary>
    public static EntityName? Parse(string? printed)
    {
        if (printed is null) return null;
        var full = new PlainText(printed).Text;
        var at = full.StartsWith("中共", StringComparison.Ordinal) ? 2 : 0;
        var places = new List<string>();
        while (Place(full, at) is { } place)
        {
            places.Add(place);
            at += place.Length;
        }
        return full.Length - at < 3 ? null : new EntityName(full, places, full[at..]);
    }

    /// <summary>The place name that begins here: two to four characters that end in 省, 市, 区, 县 …; 城市 and 市场 are no places.</summary>
    private static string? Place(string text, int at)
    {
        for (var length = 2; length <= LongestPlace && at + length < text.Length; length++)
            if (PlaceEnds.Contains(text[at + length - 1], StringComparison.Ordinal))
                return text[at + length - 2] == '城' || text.AsSpan(at).StartsWith("市场") ? null : text.Substring(at, length);
        return null;
    }

    /// <summary>
    /// What stands before the core at this place belongs to another place: "天心区" before 信访局 for an account of 天元区, or
    /// "上海市" alone where the district is part of the name. Null where it is ours, generic or not there.
    /// </summary>
    public string? OtherPlace(string text, int coreAt)
    {
        if (coreAt == 0 || Places.Count == 0) return null;
        foreach (var form in Forms())
            if (Clause.Follows(text, coreAt, form)) return null;
        for (var i = 0; i < Places.Count - 1; i++)
            if (Clause.Follows(text, coreAt, Places[i])) return Places[i];
        if (!PlaceEnds.Contains(text[coreAt - 1], StringComparison.Ordinal) || coreAt < 3) return null;
        return Clause.IsHan(text[coreAt - 2]) && Clause.IsHan(text[coreAt - 3]) && !IsGeneric(text[coreAt - 2]) ? text[(coreAt - 3)..coreAt] : null;
    }

    private IEnumerable<string> Forms()
    {
        yield return Prefix;
        yield return Places[^1];
        if (Places[^1].Length > 2) yield return Places[^1][..^1];
    }

    /// <summary>我区, 本市, 全县, 各区, 省市: no place is named.</summary>
    private static bool IsGeneric(char c) => c is '我' or '本' or '全' or '各' or '分' or '该' or '原' or '国' or '由' or '对' or '向' or '与' or '和' or '是' or '为' || PlaceEnds.Contains(c, StringComparison.Ordinal);
}
