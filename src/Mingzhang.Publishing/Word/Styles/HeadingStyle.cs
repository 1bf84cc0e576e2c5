using Mingzhang.Publishing.Disclosures;

namespace Mingzhang.Publishing.Word.Styles;

/// <summary>一、 is a heading of the text, anything else of the second level is the title of a document of its own.</summary>
internal static class HeadingStyle
{
    private const string Numerals = "一二三四五六七八九十";

    public static string Of(Heading heading) => heading.Level != 2 || IsNumbered(heading.Text) ? StyleNames.Heading(heading.Level) : StyleNames.AnnexTitle;

    private static bool IsNumbered(string text) => text.AsSpan().TrimStart(Numerals) is ['、', ..] && Numerals.Contains(text[0]);
}
