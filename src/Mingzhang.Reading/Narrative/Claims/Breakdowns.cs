using Mingzhang.Accounts;

namespace Mingzhang.Reading.Narrative.Claims;

/// <summary>
/// Gathers the amounts that follow 其中 and says whose parts they are: those of the same sentence, or, where 其中： ends its
/// paragraph, those of the first sentence with amounts in every paragraph that follows under the same headings.
/// </summary>
internal sealed class Breakdowns(NarrativeRead read)
{
    private readonly List<Figure> parts = [];
    private readonly List<Figure> following = [];
    private bool takes;
    private bool taken;
    private bool bracketed;
    private bool open;
    private (Address Whole, Place Place)? inner;
    private (Address Whole, Place Place)? outer;
    private IReadOnlyList<string> outerPath = [];
    private IReadOnlyList<string> path = [];
    private int level;
    private int outerLevel;

    /// <summary>The whole of which the sentence lists parts.</summary>
    public Address? Whole => inner?.Whole;
    /// <summary>The whole of which the paragraphs here are parts.</summary>
    public Address? Above => outer?.Whole;

    /// <summary>
    /// A new passage begins under these headings, numbered at this level (0: not numbered). What 2. opened ends before 3.
    /// </summary>
    public void Enter(IReadOnlyList<string> headings, int numeralLevel)
    {
        level = numeralLevel;
        EndSentence();
        (takes, taken) = (true, false);
        path = headings;
        var sibling = numeralLevel > 0 && outerLevel > 0 && numeralLevel <= outerLevel;
        if (outer is null || !sibling && headings.Count >= outerPath.Count && outerPath.SequenceEqual(headings.Take(outerPath.Count), StringComparer.Ordinal)) return;
        Emit(outer, following);
        outer = null;
    }

    public void BeginInSentence(Address whole, Place place, bool inBrackets, bool exhaustive = true)
    {
        EndSentence();
        inner = (whole, place);
        open = !exhaustive;
        bracketed = inBrackets;
    }

    /// <summary>（其中：…） lists its parts within the brackets.</summary>
    public void CloseBracket()
    {
        if (bracketed) EndSentence();
    }

    public void BeginOverPassages(Address whole, Place place)
    {
        EndSentence();
        Emit(outer, following);
        outer = (whole, place);
        outerPath = path;
        outerLevel = level;
        takes = false;
    }

    public void Add(Figure figure)
    {
        if (figure.Address is not { Measure: Measure.Value, Year: AccountYear.Current } address) return;
        if (outer is not null && inner is null && takes && OfOneKind(following, address) && !following.Exists(f => f.Address == address))
        {
            following.Add(figure);
            taken = true;
        }

        if (inner is not null && OfOneKind(parts, address)) parts.Add(figure);
    }

    /// <summary>Spending is not part of an income, a balance no part of spending: what is of another kind than the first part is none.</summary>
    private static bool OfOneKind(List<Figure> figures, Address address) =>
        figures.Count == 0 || Kind(figures[0].Address!.Concept) == Kind(address.Concept);

    private static string Kind(Concept concept)
    {
        if (Incomes.Contains(concept)) return "income";
        if (ThreePublic.Contains(concept)) return "three-public";
        if (Named.Contains(concept)) return "named";
        return concept.Key.Split('-')[0];
    }

    private static readonly HashSet<Concept> Incomes =
        [Concepts.GrantIncome, Concepts.SuperiorSubsidy, Concepts.UndertakingIncome, Concepts.OperatingIncome, Concepts.AffiliateRemittance, Concepts.OtherIncome];

    private static readonly HashSet<Concept> ThreePublic =
        [Concepts.OverseasTravel, Concepts.Vehicles, Concepts.VehiclePurchase, Concepts.VehicleRunning, Concepts.Reception];

    private static readonly HashSet<Concept> Named = [Concepts.NamedAmount, Concepts.ProjectFunds];

    public void EndSentence()
    {
        takes &= !taken;
        Emit(inner, parts);
        inner = null;
        (bracketed, open) = (false, false);
    }

    private void Emit((Address Whole, Place Place)? of, List<Figure> figures)
    {
        if (of is { } breakdown)
            foreach (var group in figures.GroupBy(p => p.Address!.Stage))
                read.Claims.Add(new BreakdownClaim(breakdown.Whole with { Stage = group.Key }, [.. group], group.Count() > 1 && !open, breakdown.Place));
        figures.Clear();
    }
}
