using Mingzhang.Accounts;

namespace Mingzhang.Books;

/// <summary>
/// Money of the self-evaluations as it is printed beside balanced tables: projects that make up the project expenditure make up its
/// print, sources of a project that make it up make up its print, and the sheet of the whole prints what the tables print. In yuan.
/// </summary>
/// <remarks>Amounts that do not add up exactly are rounded for themselves: what disagrees in the records must be seen.</remarks>
internal sealed class SheetRounding(Facts facts, decimal unit)
{
    private sealed record Column(Func<Address, Address> At, Func<SheetMoney, decimal?> Get, Func<SheetMoney, decimal?, SheetMoney> With);

    private static readonly Address AllProjects = new(Concepts.Expenditure) { Nature = Nature.Project };

    private static readonly Column[] Columns =
    [
        new(a => a.At(Stage.InitialBudget), m => m.InitialBudget, (m, amount) => m with { InitialBudget = amount }),
        new(a => a.At(Stage.AdjustedBudget), m => m.AdjustedBudget, (m, amount) => m with { AdjustedBudget = amount }),
        new(a => a, m => m.Final, (m, amount) => m with { Final = amount }),
        new(a => a.Previous, m => m.Previous, (m, amount) => m with { Previous = amount }),
    ];

    public SelfEvaluation OfWhole(SelfEvaluation sheet) => sheet with { Money = [.. sheet.Money.Select(OfTables)] };

    public IReadOnlyList<SelfEvaluation> OfProjects(IReadOnlyList<SelfEvaluation> projects)
    {
        var totals = Columns.Select(c => Shared([.. projects.Select(p => p.Money.Count == 0 ? null : c.Get(p.Money[0]))], Exact(c.At(AllProjects)), Printed(c.At(AllProjects)))).ToList();
        return [.. projects.Select((project, i) => project.Money.Count == 0 ? project : project with { Money = Lines(project.Money, Within(project.Money[0], [.. totals.Select(t => t[i])])) })];
    }

    private SheetMoney OfTables(SheetMoney money)
    {
        var source = money.Source.Concept == Concepts.ProjectOtherFunds ? ExpenditureFacts.OtherMoney : money.Source;
        return Columns.Aggregate(money, (line, column) => column.Get(line) is not { } amount ? line
            : column.With(line, Exact(column.At(source)) == amount ? Printed(column.At(source)) : Rounded(amount)));
    }

    /// <summary>No table prints the adjusted budget of projects: it gives way, so that what kept to its budget does so in print.</summary>
    private static decimal?[] Within(SheetMoney exact, decimal?[] totals)
    {
        const int adjusted = 1, final = 2;
        if (exact.AdjustedBudget is not { } budget) return totals;
        totals[adjusted] = budget == exact.Final ? totals[final] : Rounded(budget);
        if (budget >= exact.Final && totals[adjusted] < totals[final]) totals[adjusted] = totals[final];
        return totals;
    }

    private SheetMoney[] Lines(IReadOnlyList<SheetMoney> money, decimal?[] totals)
    {
        var lines = money.ToArray();
        for (var column = 0; column < Columns.Length; column++)
        {
            var parts = Shared([.. money.Skip(1).Select(Columns[column].Get)], Columns[column].Get(money[0]), totals[column]);
            for (var i = 0; i < lines.Length; i++) lines[i] = Columns[column].With(lines[i], i == 0 ? totals[column] : parts[i - 1]);
        }
        return lines;
    }

    private decimal?[] Shared(IReadOnlyList<decimal?> parts, decimal? whole, decimal? printed)
    {
        var known = parts.OfType<decimal>().ToList();
        if (known.Count == 0 || printed is not { } print || known.Sum() != whole) return [.. parts.Select(p => p is { } amount ? Rounded(amount) : (decimal?)null)];
        var shares = new Queue<decimal>(Apportionment.Of(known, print, unit));
        return [.. parts.Select(p => p is null ? (decimal?)null : shares.Dequeue())];
    }

    private decimal? Exact(Address address) => facts.Exact.TryGetValue(address, out var yuan) ? yuan : null;
    private decimal? Printed(Address address) => facts.Printed(address) * 10_000m;
    private static decimal Rounded(decimal yuan) => Facts.Rounded(yuan) * 10_000m;
}
