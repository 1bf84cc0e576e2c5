using Mingzhang.Accounts;

namespace Mingzhang.Reading.Narrative.Claims;

/// <summary>What the running text yields.</summary>
internal sealed class NarrativeRead
{
    public List<Figure> Figures { get; } = [];
    public List<Claim> Claims { get; } = [];
    public List<LooseNumber> NoQuantities { get; } = [];
    public List<LooseNumber> Untouched { get; } = [];
}

/// <summary>What the reader must know of the document before it reads a sentence.</summary>
/// <param name="Year">Year of account, if found.</param>
/// <param name="Printed">Function codes with their names as the document's own tables print them.</param>
internal sealed record NarrativeSetting(int? Year, IReadOnlyList<PrintedCode> Printed);
