using Mingzhang.Accounts;

namespace Mingzhang.Publishing.Comparisons;

/// <summary>One of the two accounts that stand side by side.</summary>
public sealed record Compared(string Path, string? Entity, int? Year);

/// <summary>
/// One quantity in both accounts, in 万元 whatever unit they print, or in pieces. Null where an account does not state it; a nil
/// where its tables leave the row out.
/// </summary>
public sealed record ComparedRow(string Chinese, string English, QuantityKind Kind, decimal? First, decimal? Second)
{
    public decimal? Difference => Second - First;

    /// <summary>Change in percent of the first, two decimals; null where the first is nil or one is missing.</summary>
    public decimal? Percent => First is { } first && first != 0 && Difference is { } difference
        ? Math.Round(difference * 100 / Math.Abs(first), 2, MidpointRounding.AwayFromZero) : null;
}

/// <summary>Rows that belong together: the main totals, spending by class, the three public expenses, spending by item.</summary>
public sealed record ComparedSection(string Chinese, string English, IReadOnlyList<ComparedRow> Rows);

/// <summary>Two accounts side by side, each quantity at the same address in both: two years of a department, or two departments.</summary>
public sealed record Comparison(Compared First, Compared Second, IReadOnlyList<ComparedSection> Sections)
{
    /// <summary>One department in two years; else two departments, of which neither came before the other.</summary>
    public bool IsOfOneEntity => First.Entity is not null && First.Entity == Second.Entity && First.Year != Second.Year;

    public static Comparison Of(AccountSet first, AccountSet second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        var sections = ComparedSections.Of(first, second).Where(s => s.Rows.Count > 0);
        return new(new(first.Path, first.Entity, first.Year), new(second.Path, second.Entity, second.Year), [.. sections]);
    }
}
