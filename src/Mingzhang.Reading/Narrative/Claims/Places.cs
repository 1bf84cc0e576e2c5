using Mingzhang.Accounts;

namespace Mingzhang.Reading.Narrative.Claims;

/// <summary>Places in a passage, each quoting its sentence.</summary>
internal sealed class Places(Passage passage, string folded)
{
    private const int Around = 60;

    public Place At(int start, int end, int sentence)
    {
        var line = passage.Lines[0];
        foreach (var l in passage.Lines)
            if (l.Offset <= start) line = l;
        return new Place
        {
            Line = line.Line,
            Page = line.Page,
            Passage = passage.Index,
            Sentence = sentence,
            Start = start,
            Length = end - start,
            Part = passage.Part,
            Section = passage.Section,
            Quote = Quote(start, end),
        };
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
