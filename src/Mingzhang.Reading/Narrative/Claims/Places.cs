using Mingzhang.Accounts;

namespace Mingzhang.Reading.Narrative.Claims;

/// <summary>Places in a passage, each quoting its sentence.</summary>
internal sealed class Places(Passage passage, string folded)
{
    private const int Around = 60;

    public Place At(int start, int end, int sentence)
    {
        var line = passage.StartOf(start);
        return new Place
        {
            Line = line.Line,
            Page = line.Page,
            Box = line.Box is { } box ? BoxOf(line.Offset, box, start, end) : null,
            Passage = passage.Index,
            Sentence = sentence,
            Start = start,
            Length = end - start,
            Part = passage.Part,
            Section = passage.Section,
            Quote = Quote(start, end),
        };
    }

    /// <summary>
    /// The stretch of its line that a text takes, by the widths of the characters before it: a Chinese one is twice as wide as
    /// another. What is wrapped to the next line is left out.
    /// </summary>
    private Box BoxOf(int offset, Box line, int start, int end)
    {
        var next = passage.Lines.FirstOrDefault(l => l.Offset > start);
        var stop = next.Offset > start ? next.Offset : passage.Text.Length;
        int before = Width(offset, start), within = Width(start, Math.Min(end, stop)), all = before + within + Width(Math.Min(end, stop), stop);
        if (all == 0) return line;
        var unit = (line.X1 - line.X0) / all;
        return line with { X0 = decimal.Round(line.X0 + unit * before, 1, MidpointRounding.ToEven), X1 = decimal.Round(line.X0 + unit * (before + within), 1, MidpointRounding.ToEven) };
    }

    private int Width(int from, int to)
    {
        var width = 0;
        for (var i = from; i < to; i++) width += passage.Text[i] < 0x1100 ? 1 : 2;
        return width;
    }

    private string Quote(int start, int end)
    {
        var from = start;
        while (from > 0 && start - from < Around && folded[from - 1] is not ('。' or ';')) from--;
        var to = end;
        while (to < folded.Length && to - end < Around && folded[to - 1] is not ('。' or ';')) to++;
        return passage.Text[from..to].Trim();
    }
}
