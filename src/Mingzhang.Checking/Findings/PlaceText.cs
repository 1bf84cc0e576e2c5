using System.Globalization;
using Mingzhang.Accounts;

namespace Mingzhang.Checking;

/// <summary>Where a figure stands, in few words: the table and row, or the section of the text.</summary>
internal static class PlaceText
{
    public static string Chinese(Place place) => place.InTable
        ? "《" + (place.Table ?? "表") + "》" + (place.Row is { Length: > 0 } row ? row + "行" : Line(place, "第", "行"))
        : (place.Section.Length > 0 ? "“" + Shortened(place.Section) + "”" : "正文") + Line(place, "第", "行");

    public static string English(Place place) => place.InTable
        ? "table " + (place.Table ?? "?") + (place.Row is { Length: > 0 } row ? ", row " + row : Line(place, ", line ", ""))
        : (place.Section.Length > 0 ? "section \"" + Shortened(place.Section) + "\"" : "the text") + Line(place, ", line ", "");

    private static string Line(Place place, string before, string after) => place.Line > 0 ? before + place.Line.ToString(CultureInfo.InvariantCulture) + after : "";

    private static string Shortened(string section) => section.Length <= 24 ? section : section[..23] + "…";
}
