using Mingzhang.Accounts;

namespace Mingzhang.Books;

/// <summary>
/// A department's year as its finance officer records it, once: entries in yuan, counts, and words. Totals, class rows, shares,
/// rates and scores are never here: they follow.
/// </summary>
public sealed record YearRecords
{
    public required string Entity { get; init; }
    public required int Year { get; init; }
    /// <summary>Key of the form set: hunan-2023, sichuan, common.</summary>
    public required string Form { get; init; }
    public bool IsAdministrative { get; init; } = true;
    public IReadOnlyList<IncomeEntry> Income { get; init; } = [];
    public IReadOnlyList<ExpenditureEntry> Expenditure { get; init; } = [];
    public IReadOnlyList<EconomicEntry> Economic { get; init; } = [];
    public IReadOnlyList<CarryOverEntry> CarryOver { get; init; } = [];
    public IReadOnlyList<ThreePublicEntry> ThreePublic { get; init; } = [];
    public IReadOnlyList<ProcurementEntry> Procurement { get; init; } = [];
    /// <summary>
    /// Single facts: posts, staff, trips, batches, persons, vehicles, equipment, meetings, training, and last year's figures, by address;
    /// money in yuan.
    /// </summary>
    public IReadOnlyDictionary<Address, decimal> Stated { get; init; } = new Dictionary<Address, decimal>();
    public YearTexts Texts { get; init; } = new();
    public SelfEvaluation? Overall { get; init; }
    public IReadOnlyList<SelfEvaluation> Projects { get; init; } = [];
}
