using Mingzhang.Accounts;

namespace Mingzhang.Reading.Narrative.Claims;

/// <summary>Gathers the amounts that follow 其中 and says whose parts they are.</summary>
internal sealed class Breakdowns(NarrativeRead read)
{
    private readonly List<Figure> parts = [];
    private Place? place;

    public Address? Whole { get; private set; }
    public bool Open => Whole is not null;
    /// <summary>其中： ended its paragraph, so that the parts are the paragraphs that follow.</summary>
    public bool OverPassages { get; set; }

    public void Begin(Address whole, Place at)
    {
        Finish(exhaustive: true);
        Whole = whole;
        place = at;
        OverPassages = false;
    }

    public void Add(Figure figure)
    {
        if (Open && figure.Address is { Measure: Measure.Value, Year: AccountYear.Current }) parts.Add(figure);
    }

    public void Finish(bool exhaustive)
    {
        if (Whole is { } whole)
            foreach (var group in parts.GroupBy(p => p.Address!.Stage))
                read.Claims.Add(new BreakdownClaim(whole with { Stage = group.Key }, [.. group], exhaustive && group.Count() > 1, place!));
        Whole = null;
        OverPassages = false;
        parts.Clear();
    }
}
