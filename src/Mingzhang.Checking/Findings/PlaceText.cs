using Mingzhang.Accounts;

namespace Mingzhang.Checking;

/// <summary>Where a figure stands, in few words: the table and row, or the section of the text.</summary>
internal static class PlaceText
{
    public static string Chinese(Place place) => place.InTable
        ? "《" + (place.Table ?? "表") + "》" + (place.Row is { Length: > 0 } row ? row + "行" : Spot.Of(place).Chinese)
        : (place.Section.Length > 0 ? "“" + Shortened(place.Section) + "”" : "正文") + Spot.Of(place).Chinese;

    public static string English(Place place) => place.InTable
        ? "table " + (place.Table ?? "?") + (place.Row is { Length: > 0 } row ? ", row " + row : After(place))
        : (place.Section.Length > 0 ? "section \"" + Shortened(place.Section) + "\"" : "the text") + After(place);

    private static string After(Place place) => Spot.Of(place).English is { Length: > 0 } spot ? ", " + spot : "";

    private static string Shortened(string section) => section.Length <= 24 ? section : section[..23] + "…";
}
