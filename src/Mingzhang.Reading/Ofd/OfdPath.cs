using System.Xml.Linq;
using Mingzhang.Reading.Pdf;

namespace Mingzhang.Reading.Ofd;

/// <summary>The ruling lines of a PathObject, whose figure is a row of operators and coordinates: M 0 0 L 120 0.</summary>
internal static class OfdPath
{
    private const int MostWords = 20_000;

    public static void Take(XElement item, Area page, List<Area> rulings)
    {
        var stroked = item.Attribute("Stroke")?.Value != "false";
        if (!stroked && item.Attribute("Fill")?.Value != "true") return;
        var frame = OfdFrame.Of(item, page);
        var width = (OfdNumbers.Number(item.Attribute("LineWidth")?.Value) ?? 0.353f) * frame.HeightScale;
        var data = item.Elements().FirstOrDefault(e => e.Name.LocalName == "AbbreviatedData")?.Value;
        Follow(OfdNumbers.Words(data), frame, new DrawnPath(rulings, stroked, width));
    }

    private static void Follow(string[] words, OfdFrame frame, DrawnPath outline)
    {
        for (var i = 0; i < words.Length && i < MostWords;)
        {
            var step = words[i++];
            var count = Coordinates(step);
            if (i + count > words.Length) break;
            (float X, float Y) to = default;
            if (count >= 2)
            {
                if (OfdNumbers.Number(words[i + count - 2]) is not { } x || OfdNumbers.Number(words[i + count - 1]) is not { } y) break;
                to = frame.Map(x, y);
            }
            i += count;
            switch (step)
            {
                case "M" or "S":
                    outline.Move(to.X, to.Y);
                    break;
                case "L":
                    outline.Line(to.X, to.Y);
                    break;
                case "C":
                    outline.Close();
                    break;
                case "Q" or "B" or "A":
                    outline.Curve(to.X, to.Y);
                    break;
            }
        }
        outline.End();
    }

    /// <summary>How many numbers follow an operator; the last two are where it leads.</summary>
    private static int Coordinates(string step) => step switch { "M" or "S" or "L" => 2, "Q" => 4, "B" => 6, "A" => 7, _ => 0 };
}
