using Mingzhang.Reading.Pdf;
using Mingzhang.Reading.Recognition;

namespace Mingzhang.Tests.Reading.Recognition;

/// <summary>Numbers corrected by the shapes of their marks, on paper on which a % is two thick bars, a 9 a full block, a point a spot.</summary>
public class NumberShapesTests
{
    private const int Top = 10;
    private const int Height = 20;

    /// <summary>Draws the marks of a text from x on and returns its area.</summary>
    private static DotArea Draw(byte[] dots, int width, int y, string text)
    {
        var x = 20;
        foreach (var letter in text)
        {
            for (var row = 0; row < Height; row++)
            {
                for (var column = 0; column < 10; column++)
                {
                    if (IsInk(letter, column, row)) dots[(y + row) * width + x + column] = 0;
                }
            }
            x += letter == '.' ? 6 : 14;
        }
        return new(20, y, x, y + Height);
    }

    private static bool IsInk(char letter, int column, int row) => letter switch
    {
        '.' => column < 3 && row >= 17,
        '1' => column is >= 4 and < 6,
        '7' => row < 4 || column >= 7,
        '9' => row < 12 || column >= 7,
        '%' => Math.Abs(column * 2 - (Height - 1 - row)) < 3 || column < 4 && row < 6 || column > 5 && row > 13,
        _ => true,
    };

    private static List<SeenField> Fields(bool figures, params (string Printed, string Seen)[] texts)
    {
        const int width = 300;
        var dots = new byte[width * (texts.Length * 40 + 40)];
        dots.AsSpan().Fill(255);
        var areas = texts.Select((t, i) => Draw(dots, width, Top + 40 * i, t.Printed)).ToList();
        var scan = new Scan(width, dots.Length / width, dots);
        return [.. texts.Select((t, i) =>
        {
            SeenWord[] words = [new(0, areas[i], 80, t.Seen)];
            return new SeenField(new(figures ? areas[i] : areas[i] with { Y0 = areas[i].Y0 - 6 }, figures), words, figures ? words : null, figures ? [InkMarks.Of(scan, areas[i], 128)] : NumberMarks.Of(scan, areas[i] with { Y0 = areas[i].Y0 - 6 }, 128), scan);
        })];
    }

    private static string[] Corrected(List<SeenField> fields)
    {
        var shapes = new NumberShapes();
        shapes.Take(new SeenPage(new() { Number = 1, Width = 100, Height = 100 }, 0, new(0.36f, 20), fields));
        return [.. fields.Select(f => SeenText.Of(shapes.Corrected(f)))];
    }

    [Fact]
    public void A_mark_is_called_what_most_of_its_like_are_called() =>
        Assert.Equal(["17.91", "77.19", "91.77", "11.79"], Corrected(Fields(figures: true, ("17.91", "17.91"), ("77.19", "77.19"), ("91.77", "9177"), ("11.79", "71.79"))));

    [Fact]
    public void A_sign_of_per_cent_is_no_nine() =>
        Assert.Equal(["17.7%", "79.1%", "91.9%", "11.1%"], Corrected(Fields(figures: false, ("17.7%", "17.7%"), ("79.1%", "79.1%"), ("91.9%", "91.99"), ("11.1%", "11.1%"))));

    [Fact]
    public void A_number_in_a_sentence_is_not_taken_for_its_neighbour() =>
        Assert.Equal(["17.7%", "79.1%", "17.19", "11.1%"], Corrected(Fields(figures: false, ("17.7%", "17.7%"), ("79.1%", "79.1%"), ("17.71", "17.19"), ("11.1%", "11.1%"))));

    [Fact]
    public void Few_marks_correct_nothing() => Assert.Equal(["17", "97"], Corrected(Fields(figures: true, ("17", "17"), ("17", "97"))));

    [Fact]
    public void Noise_of_the_paper_is_levelled()
    {
        var histogram = new int[256];
        (histogram[30], histogram[225], histogram[235], histogram[245]) = (500, 1000, 2000, 1000);
        var (ink, paper) = Threshold.Levels(histogram, 128);
        Assert.Equal(30, ink);
        Assert.InRange(paper, 210, 230);
        var clear = new Scan(3, 1, [30, 128, 235]).Stretched(ink, paper);
        Assert.Equal((0, 255), (clear[0, 0], clear[2, 0]));
        Assert.InRange(clear[1, 0], 100, 160);
    }
}
