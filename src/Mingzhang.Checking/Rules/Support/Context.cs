using Mingzhang.Accounts;

namespace Mingzhang.Checking.Rules;

/// <summary>What is said together: the cells of one table, or the running text of one section.</summary>
internal static class Context
{
    /// <summary>
    /// The figure of an address in the context of another: the cell of the same table (a blank of an existing column is zero), or
    /// the nearest copy in the same section of the text; null if the context does not speak of it.
    /// </summary>
    public static Figure? Find(AccountSet account, Figure figure, Address address)
    {
        if (figure.Place.InTable)
        {
            var cells = TableCells.Of(account, figure.Place.TableIndex);
            return cells.IsAmbiguous(address) ? null : cells[address] ?? (cells.Columns.Contains(TableCells.ColumnOf(address)) ? cells.OrBlank(address) : null);
        }
        return Nearest.To(figure, account.At(address).Where(f => IsWith(figure, f)));
    }

    /// <summary>Passages of one section (same part, same headings above) or of one paragraph.</summary>
    public static bool IsWith(Figure a, Figure b)
    {
        if (a.Place.InTable || b.Place.InTable) return a.Place.TableIndex == b.Place.TableIndex;
        return Nearest.SamePassage(a, b) || a.Place.Part == b.Place.Part && a.Place.Section.Length > 0 && string.Equals(a.Place.Section, b.Place.Section, StringComparison.Ordinal);
    }

    /// <summary>All figures that measure an amount of a concept at any address, in the order of the document.</summary>
    public static IEnumerable<Figure> Amounts(AccountSet account, Concept concept) =>
        account.Figures.Where(f => f.Address is { Measure: Measure.Value } a && a.Concept == concept);
}
