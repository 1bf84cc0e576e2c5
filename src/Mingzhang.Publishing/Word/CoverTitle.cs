using System.Text.RegularExpressions;
using Mingzhang.Publishing.Disclosures;

namespace Mingzhang.Publishing.Word;

/// <summary>A title too long for a line of the cover: broken after the place, after the department and nowhere inside a word, where that can be had.</summary>
internal static partial class CoverTitle
{
    private const int PerLine = Typography.TextShort / (Typography.Cover * 10);

    public static string Of(CoverLine line)
    {
        if (line.Text.Length <= PerLine || line.Name.Length == 0) return line.Text;
        return string.Join('\n', NameLines(line.Name).Append(line.Text[line.Name.Length..]));
    }

    private static IEnumerable<string> NameLines(string name)
    {
        while (name.Length > PerLine)
        {
            var at = PlaceEnd(name);
            yield return name[..at];
            name = name[at..];
        }
        yield return name;
    }

    /// <summary>The end of the places the name begins with; half the name where there are none.</summary>
    private static int PlaceEnd(string name)
    {
        var places = Places.Match(name).Length;
        return places is > 0 and <= PerLine ? places : Math.Min(PerLine, (name.Length + 1) / 2);
    }

    /// <summary>From province to township, each level at most once: the 市 of 城市管理 after a district is no place.</summary>
    [GeneratedRegex("^(?:[^省市州盟区县旗]{2,6}(?:省|自治区))?(?:[^省市州盟区县旗]{2,8}[市州盟])?(?:[^省市州盟区县旗]{2,10}[区县旗])?(?:[^省市州盟区县旗乡镇]{2,4}[乡镇])?")]
    private static partial Regex Places { get; }
}
