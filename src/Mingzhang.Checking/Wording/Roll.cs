using System.Text;

namespace Mingzhang.Checking.Wording;

/// <summary>Many stretches as one text, so that a rule passes over the whole document once and stops only where there is something to look at.</summary>
internal sealed class Roll
{
    private const char Between = '\n';
    private readonly string text;
    private readonly int[] starts;

    public Roll(IReadOnlyList<Stretch> stretches)
    {
        Stretches = stretches;
        starts = new int[stretches.Count];
        var all = new StringBuilder(stretches.Sum(s => s.Text.Length + 1));
        for (var i = 0; i < stretches.Count; i++)
        {
            starts[i] = all.Length;
            all.Append(stretches[i].Text).Append(Between);
        }
        text = all.ToString();
    }

    public IReadOnlyList<Stretch> Stretches { get; }

    /// <summary>The stretches in which any of the phrases occurs, in order. A phrase may end in "\n": the end of a stretch.</summary>
    public IEnumerable<Stretch> Having(PhraseList phrases)
    {
        for (var from = 0; from < text.Length;)
        {
            var step = phrases.First(text.AsSpan(from));
            if (step < 0) yield break;
            var found = Array.BinarySearch(starts, from + step);
            var index = found >= 0 ? found : ~found - 1;
            yield return Stretches[index];
            from = index + 1 < starts.Length ? starts[index + 1] : text.Length;
        }
    }
}
