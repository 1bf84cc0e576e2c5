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
            Box = line.Box is { } box ? BoxOf(line, box, start, end) : null,
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
    private Box BoxOf(LineStart line, Box box, int start, int end)
    {
        var next = passage.Lines.FirstOrDefault(l => l.Offset > start);
        var stop = next.Offset > start ? next.Offset : passage.Text.Length;
        int before = Width(line.Offset, start), within = Width(start, Math.Min(end, stop)), all = before + within + Width(Math.Min(end, stop), stop);
        return all == 0 ? box : box.Stretch(line.Turn, (decimal)before / all, (decimal)(before + within) / all);
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
