using Mingzhang.Accounts;

namespace Mingzhang.Reading.Narrative.Claims;

/// <summary>What is being spoken of at a point of a passage: what a clause without a subject inherits.</summary>
internal sealed class Speech
{
    public required SectionDefaults Section { get; init; }
    /// <summary>The itemised function of this paragraph, if any.</summary>
    public Address? Item { get; init; }

    public Address? Subject { get; set; }
    /// <summary>The first subject of the sentence: the whole of shares that name none.</summary>
    public Address? First { get; set; }
    public Stage? Stage { get; set; }
    /// <summary>The budget stage last given with an amount; what a bare 预算数 means afterwards.</summary>
    public Stage? BudgetStage { get; set; }
    public AccountYear Year { get; set; }

    /// <summary>What changes are measured against; null until 与上年相比 or the like.</summary>
    public Address? Basis { get; set; }
    /// <summary>Directly behind 比去年同期: an amount here is last year's.</summary>
    public bool BasisFresh { get; set; }
    public int? Direction { get; set; }

    public bool InShare { get; set; }
    public Address? ShareBase { get; set; }
    public bool InCompletion { get; set; }
    public Stage? CompletionStage { get; set; }
    public bool InReason { get; set; }
    public (int Sign, Stage Left, int Start)? Comparison { get; set; }
    public Lexicon.Term? CountTerm { get; set; }
    public Concept? LastCount { get; set; }
    /// <summary>Locus of an SME award (预留项目中 / 其他项目中).</summary>
    public string? Locus { get; set; }
    public Figure? LastValue { get; set; }
    /// <summary>Where the words that may name the next number begin.</summary>
    public int Boundary { get; set; }
    public bool SubjectSinceBoundary { get; set; }

    /// <summary>The subject as it is meant here: at the stage and year of the clause.</summary>
    public Address? Quantity => Subject is null ? null : Subject with { Stage = Stage ?? Subject.Stage, Year = Year == AccountYear.Previous ? Year : Subject.Year };

    public void TakeSubject(Address address)
    {
        Subject = address;
        First ??= address;
        Stage = null;
        Direction = null;
        Basis = null;
        BasisFresh = false;
        SubjectSinceBoundary = true;
    }

    public void EndClause()
    {
        InShare = false;
        ShareBase = null;
        InCompletion = false;
        Comparison = null;
        CountTerm = null;
        SubjectSinceBoundary = false;
    }

    public void EndSentence(Address? whole)
    {
        EndClause();
        Subject = whole ?? Subject;
        First = null;
        Stage = null;
        Year = AccountYear.Current;
        Basis = null;
        BasisFresh = false;
        Direction = null;
        InReason = false;
        Locus = null;
        LastValue = null;
    }
}
