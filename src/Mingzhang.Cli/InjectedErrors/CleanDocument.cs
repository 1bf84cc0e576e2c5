using Mingzhang.Accounts;
using Mingzhang.Checking;
using Mingzhang.Checking.Relations;
using Mingzhang.Checking.Rules;
using Mingzhang.Reading;

namespace Mingzhang.Cli.InjectedErrors;

/// <summary>A document before errors are injected: its text, what is read from it and found in it, and where its figures stand.</summary>
internal sealed class CleanDocument
{
    private readonly Dictionary<Figure, List<Relation>> byFigure = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<(string, string)> baseline;

    public CleanDocument(string name, string text)
    {
        Name = name;
        Text = text.ReplaceLineEndings("\n");
        Lines = new(Text);
        Account = AccountReader.ReadText(Text, name);
        Report = Checker.Check(Account);
        Relations = RelationsOf(Account);
        Sites = InjectedErrors.Sites.Of(Text, Lines, Account);
        baseline = [.. Report.Findings.SelectMany(f => f.Effects.Prepend(f)).Select(f => (f.Rule, f.Fingerprint))];
        foreach (var relation in Relations)
            foreach (var figure in relation.Figures.Distinct<Figure>(ReferenceEqualityComparer.Instance))
            {
                if (!byFigure.TryGetValue(figure, out var list)) byFigure.Add(figure, list = []);
                list.Add(relation);
            }
    }

    public string Name { get; }
    public string Text { get; }
    public Lines Lines { get; }
    public AccountSet Account { get; }
    public Report Report { get; }
    public IReadOnlyList<Relation> Relations { get; }
    public IReadOnlyList<Site> Sites { get; }

    public static List<Relation> RelationsOf(AccountSet account) => [.. RuleBook.Rules.SelectMany(rule => rule.Check(account)).OfType<Outcome.Related>().Select(o => o.Relation)];

    public IReadOnlyList<Relation> With(Figure figure) => byFigure.GetValueOrDefault(figure) ?? [];
    public Site? SiteOf(Figure figure) => Sites.FirstOrDefault(s => ReferenceEquals(s.Figure, figure));
    public IEnumerable<Site> Of(params ReadOnlySpan<SiteKind> kinds)
    {
        var wanted = kinds.ToArray();
        return Sites.Where(s => wanted.Contains(s.Kind));
    }

    /// <summary>Real documents have errors of their own: a finding that was there before is none of ours.</summary>
    public bool Had(Finding finding) => baseline.Contains((finding.Rule, finding.Fingerprint));
}
