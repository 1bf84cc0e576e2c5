using Mingzhang.Reading.Files;

namespace Mingzhang.Reading.Layout.Pieces;

/// <summary>Counts the cells of a document, and refuses it where they are too many.</summary>
internal sealed class CellBudget(int most)
{
    private long spent;

    /// <exception cref="UnreadableException">The cells of the document exceed the limit.</exception>
    public void Spend(long cells)
    {
        spent += cells;
        if (spent > most) throw Unreadable.TooManyCells(most);
    }
}
