using Mingzhang.Accounts;

namespace Mingzhang.Checking;

/// <summary>How grave: an error is a proof; review is improbable or debatable; a note costs nobody sleep.</summary>
public enum Level { Error, Warning, Review, Note }

/// <summary>How sure we are which figure is wrong.</summary>
public enum Verdict { Certain, Likely, Undecided }

/// <summary>A figure as it takes part in a finding.</summary>
public sealed record FindingFigure(Figure Figure, string Role)
{
    public const string Term = "term";
    public const string Culprit = "culprit";
}

/// <summary>A proposed correction of one figure, with the slip that explains it.</summary>
public sealed record Change(string From, string To, string Slip);

/// <summary>One thing that is wrong, once. Text in both languages; <see cref="Quote"/> is what the document prints.</summary>
public sealed record Finding
{
    /// <summary>Rule code, e.g. B101.</summary>
    public required string Rule { get; init; }
    public required Level Level { get; init; }
    public Verdict Verdict { get; init; } = Verdict.Undecided;
    /// <summary>One sentence with the arithmetic in it.</summary>
    public required string Message { get; init; }
    public required string MessageEn { get; init; }
    public IReadOnlyList<FindingFigure> Figures { get; init; } = [];
    /// <summary>Where it stands if no figure says so.</summary>
    public Place? Place { get; init; }
    public string Quote { get; init; } = "";
    public decimal? Residual { get; init; }
    public decimal? Tolerance { get; init; }
    /// <summary>What to change, where the arithmetic determines it.</summary>
    public string? Suggestion { get; init; }
    public string? SuggestionEn { get; init; }
    public IReadOnlyList<Change> Changes { get; init; } = [];
    /// <summary>Relations that this cause breaks or would repair, one sentence each.</summary>
    public IReadOnlyList<string> Because { get; init; } = [];
    public IReadOnlyList<string> BecauseEn { get; init; } = [];
    /// <summary>Why it is not one of the other figures: relations that hold and would not if those read otherwise, one sentence each.</summary>
    public IReadOnlyList<string> Clears { get; init; } = [];
    public IReadOnlyList<string> ClearsEn { get; init; } = [];
    public string Authority { get; init; } = "";
    /// <summary>Rule, entity, year and addresses, hashed; the same for the same fault after pages move or values change. Set by the checker.</summary>
    public string Fingerprint { get; init; } = "";
    /// <summary>Findings that are consequences of this one.</summary>
    public IReadOnlyList<Finding> Effects { get; init; } = [];

    public Place? Where => Place ?? (Figures.Count > 0 ? Figures[0].Figure.Place : null);
}
