using Mingzhang.Accounts;
using Mingzhang.Checking;

namespace Mingzhang.Publishing.Html;

/// <summary>A stretch of a passage or a cell that findings speak of, or a figure nobody questions.</summary>
/// <param name="Id">Anchor in the page, or null where nothing links here.</param>
/// <param name="Causes">Numbers of the findings, gravest first; empty for a figure in order.</param>
/// <param name="Title">What the program took the number to mean.</param>
internal sealed record Mark(int Start, int Length, string? Id, IReadOnlyList<NumberedFinding> Causes, string Title)
{
    /// <summary>Only takes part in findings that blame another figure.</summary>
    public bool Beside { get; init; }

    /// <summary>Of the gravest finding.</summary>
    public Level Level => Causes[0].Finding.Level;
}

/// <summary>Leads from findings to the places in the page and back.</summary>
internal sealed class Marks
{
    private readonly Dictionary<Figure, string> ids = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Figure, List<NumberedFinding>> causes = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<Figure> blamed = new(ReferenceEqualityComparer.Instance);
    private readonly ILookup<int, (NumberedFinding Cause, Place Place)> places;
    private readonly ILookup<int, (NumberedFinding Cause, Place Place)> tablePlaces;
    private readonly Language language;

    public Marks(Report report, IReadOnlyList<NumberedFinding> findings, Language language)
    {
        this.language = language;
        for (var i = 0; i < report.Account.Figures.Count; i++) ids.TryAdd(report.Account.Figures[i], $"n{i + 1}");
        foreach (var numbered in findings) Collect(numbered, numbered.Finding);
        var bare = findings.Where(numbered => numbered.Finding.Figures.Count == 0 && numbered.Finding.Place is not null)
            .Select(numbered => (Cause: numbered, Place: numbered.Finding.Place!)).ToList();
        places = bare.Where(b => !b.Place.InTable).ToLookup(b => b.Place.Passage);
        tablePlaces = bare.Where(b => b.Place.InTable).ToLookup(b => b.Place.TableIndex);
    }

    /// <summary>Anchors of what a finding speaks of, culprits first, effects last.</summary>
    public IReadOnlyList<string> Targets(NumberedFinding numbered)
    {
        var figures = Figures(numbered.Finding).Where(ids.ContainsKey).Select(figure => ids[figure]).Distinct(StringComparer.Ordinal).ToList();
        return figures.Count > 0 || numbered.Finding.Place is null ? figures : [PlaceId(numbered)];
    }

    public string? IdOf(Figure figure) => ids.GetValueOrDefault(figure);

    public static string PlaceId(NumberedFinding numbered) => $"p{numbered.Number}";

    /// <summary>Findings about a place in a passage, without figures.</summary>
    public IEnumerable<(NumberedFinding Cause, Place Place)> InPassage(int index) => places[index];

    /// <summary>Findings about a place in a table, without figures.</summary>
    public IEnumerable<(NumberedFinding Cause, Place Place)> InTable(int index) => tablePlaces[index];

    public Mark Of(Figure figure, int start, int length)
    {
        var title = figure.Address is { } address
            ? language.Say(AddressText.Chinese(address), AddressText.English(address))
            : language.Say("含义未明，没有参与核对", "not understood; took no part in the checks");
        if (!causes.TryGetValue(figure, out var found)) return new Mark(start, length, null, [], title);
        return new Mark(start, length, ids.GetValueOrDefault(figure), found, title) { Beside = !blamed.Contains(figure) };
    }

    public bool IsNamed(Figure figure) => causes.ContainsKey(figure);

    private void Collect(NumberedFinding cause, Finding finding)
    {
        // Where no figure is blamed, all are suspect; a note suspects none.
        var culprits = finding.Figures.Where(f => f.Role == FindingFigure.Culprit).ToList();
        if (finding.Level != Level.Note) blamed.UnionWith((culprits.Count > 0 ? culprits : finding.Figures).Select(f => f.Figure));
        foreach (var figure in Figures(finding))
        {
            if (!causes.TryGetValue(figure, out var list)) causes.Add(figure, list = []);
            if (list.Count == 0 || list[^1].Number != cause.Number) list.Add(cause);
        }
    }

    private static IEnumerable<Figure> Figures(Finding finding) =>
        finding.Figures.OrderBy(f => f.Role == FindingFigure.Culprit ? 0 : 1).Select(f => f.Figure).Concat(finding.Effects.SelectMany(Figures));
}
