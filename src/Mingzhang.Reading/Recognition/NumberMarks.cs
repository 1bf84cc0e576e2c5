namespace Mingzhang.Reading.Recognition;

/// <summary>
/// Finds the numbers in a line of text by their form alone: narrow marks of one height on one baseline, lower than Chinese characters, with points
/// between.
/// </summary>
internal static class NumberMarks
{
    /// <summary>In heights of the line.</summary>
    private const float LeastDigit = 0.5f;
    private const float MostDigit = 0.9f;
    private const float WidestDigit = 0.66f;
    private const float WidestMark = 1.05f;
    private const float MostPoint = 0.36f;
    private const float WidestGap = 0.5f;
    /// <summary>In dots.</summary>
    private const int SameEdge = 2;
    private const int LeastDigits = 2;

    public static List<List<DotArea>> Of(Scan scan, DotArea line, int threshold)
    {
        var numbers = new List<List<DotArea>>();
        var number = new List<DotArea>();
        foreach (var mark in InkMarks.Of(scan, line, threshold))
        {
            if (number.Count > 0 && !(GoesOn(number, mark, line.Height) && mark.X0 - number[^1].X1 <= WidestGap * line.Height)) End(numbers, ref number, line.Height);
            if (number.Count > 0 || IsDigit(mark, line.Height)) number.Add(mark);
        }
        End(numbers, ref number, line.Height);
        return numbers;
    }

    private static bool IsDigit(DotArea mark, int height) => mark.Height >= LeastDigit * height && mark.Height <= MostDigit * height && mark.Width <= WidestDigit * height;

    /// <summary>A digit as high as the first; a point at its foot; a % as high, but wider.</summary>
    private static bool GoesOn(List<DotArea> number, DotArea mark, int height)
    {
        var first = number[0];
        if (mark.Height <= MostPoint * height) return mark.Width <= MostPoint * height && mark.Y0 > first.Y1 - MostPoint * height && mark.Y1 >= first.Y1 - SameEdge;
        return Math.Abs(mark.Y0 - first.Y0) <= SameEdge && Math.Abs(mark.Y1 - first.Y1) <= SameEdge && mark.Width <= (number.Count >= LeastDigits ? WidestMark : WidestDigit) * height;
    }

    private static void End(List<List<DotArea>> numbers, ref List<DotArea> number, int height)
    {
        while (number.Count > 0 && number[^1].Height <= MostPoint * height) number.RemoveAt(number.Count - 1);
        if (number.Count >= LeastDigits) numbers.Add(number);
        number = [];
    }
}
