using AngleSharp.Html.Parser.Tokens;

namespace Mingzhang.Reading.Html;

/// <summary>The attributes of a tag that matter for reading.</summary>
internal static class Attributes
{
    /// <summary>The element and all in it is not shown.</summary>
    public static bool Hide(HtmlTagToken tag)
    {
        if (Tags.IsDropped(tag.Name)) return true;
        foreach (var attribute in tag.Attributes)
        {
            if (attribute.Name == "hidden") return true;
            if (attribute.Name == "style" && HidingStyle(attribute.Value)) return true;
        }
        return false;
    }

    /// <summary>The whole number at the start of an attribute's value.</summary>
    public static int Number(HtmlTagToken tag, string name, int otherwise)
    {
        var value = tag.GetAttribute(name).AsSpan().Trim();
        var digits = value.IndexOfAnyExceptInRange('0', '9');
        return int.TryParse(digits < 0 ? value : value[..digits], out var number) ? number : otherwise;
    }

    private static bool HidingStyle(string style)
    {
        if (!style.Contains("none", StringComparison.OrdinalIgnoreCase) && !style.Contains("hid", StringComparison.OrdinalIgnoreCase)) return false;
        var plain = style.Replace(" ", "", StringComparison.Ordinal);
        return ((string[])["display:none", "visibility:hidden", "mso-hide:all"]).Any(hiding => plain.Contains(hiding, StringComparison.OrdinalIgnoreCase));
    }
}
