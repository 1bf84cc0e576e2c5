namespace Mingzhang.Reading.Word;

/// <summary>
/// Of the alternatives of mc:AlternateContent (a text box drawn for new programs, and again for old ones) only the first is read.
/// </summary>
internal sealed class Alternatives(int mostDeep)
{
    private readonly bool[] taken = new bool[mostDeep + 2];

    public void Open(int depth) => taken[depth + 1] = false;

    /// <returns>True for the first alternative at this depth.</returns>
    public bool Take(int depth)
    {
        if (taken[depth]) return false;
        return taken[depth] = true;
    }
}
