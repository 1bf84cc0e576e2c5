using System.Text;
using Mingzhang.Accounts;

namespace Mingzhang.Publishing;

/// <summary>A place in words: where to look, from the outside in.</summary>
internal static class PlaceText
{
    public static string Of(Place place, Language language)
    {
        var text = new StringBuilder();
        void Add(string part)
        {
            if (part.Length == 0) return;
            if (text.Length > 0) text.Append(" · ");
            text.Append(part);
        }
        Add(Position(place, language));
        if (place.InTable)
        {
            Add(place.Table ?? "");
            if (!string.IsNullOrEmpty(place.Row)) Add(language.Say($"“{place.Row}”行", $"row “{place.Row}”"));
            if (!string.IsNullOrEmpty(place.Column)) Add(language.Say($"“{place.Column}”列", $"column “{place.Column}”"));
        }
        else
        {
            Add(place.Section);
        }
        return text.ToString();
    }

    /// <summary>A place with a box stands on a page for all to see, where nobody counts lines.</summary>
    private static string Position(Place place, Language language)
    {
        var page = place.Page is { } number ? language.Say($"第 {number} 页", $"page {number}") : "";
        var line = place.Line > 0 && place is not { Page: not null, Box: not null } ? language.Say($"第 {place.Line} 行", $"line {place.Line}") : "";
        return page.Length > 0 && line.Length > 0 ? page + language.Say(" ", ", ") + line : page + line;
    }
}
