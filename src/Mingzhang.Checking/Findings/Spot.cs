using System.Globalization;
using Mingzhang.Accounts;

namespace Mingzhang.Checking;

/// <summary>Where to look in a document: on its page where it has pages, as only there a reader can find it; else in its line.</summary>
internal readonly record struct Spot(int Line, int? Page)
{
    private int Number => Page ?? Line;

    public static Spot Of(Place place) => new(place.Line, place.Page);

    /// <summary>第3页, 第83行; empty where neither is known.</summary>
    public string Chinese => Number > 0 ? "第" + Number.ToString(CultureInfo.InvariantCulture) + (Page is null ? "行" : "页") : "";

    public string English => Number > 0 ? (Page is null ? "line " : "page ") + Number.ToString(CultureInfo.InvariantCulture) : "";

    /// <summary>第3、5页, 第83、120行: every place once, in the order given.</summary>
    public static string InChinese(IEnumerable<Spot> spots) => string.Join("、", Numbers(spots, out var paged)) is { Length: > 0 } numbers ? "第" + numbers + (paged ? "页" : "行") : "";

    public static string InEnglish(IEnumerable<Spot> spots)
    {
        var numbers = Numbers(spots, out var paged);
        return (paged ? "page" : "line") + (numbers.Count == 1 ? " " : "s ") + string.Join(", ", numbers);
    }

    private static List<int> Numbers(IEnumerable<Spot> spots, out bool paged)
    {
        var all = spots.ToList();
        var pages = paged = all.Count > 0 && all.TrueForAll(s => s.Page is not null);
        return [.. all.Select(s => pages ? s.Page!.Value : s.Line).Distinct()];
    }
}
