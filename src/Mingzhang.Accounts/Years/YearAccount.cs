namespace Mingzhang.Accounts;

/// <summary>
/// All that a department publishes about one year: exact facts, and what only people can say. The records of the year are
/// worked into it; the disclosure in every format is printed from it and from nothing else.
/// </summary>
public sealed record YearAccount
{
    /// <summary>Full name as on the cover.</summary>
    public required string Entity { get; init; }
    public required int Year { get; init; }
    /// <summary>Key of the form set: hunan-2023, sichuan, common.</summary>
    public required string Form { get; init; }
    public required Facts Facts { get; init; }
    public YearTexts Texts { get; init; } = new();
    /// <summary>机关运行经费 is asked of administrative units and those managed like them (参公) only (预算法 art. 14).</summary>
    public bool IsAdministrative { get; init; } = true;
    /// <summary>整体支出绩效自评; null where none was made.</summary>
    public SelfEvaluation? Overall { get; init; }
    public IReadOnlyList<SelfEvaluation> Projects { get; init; } = [];
}
