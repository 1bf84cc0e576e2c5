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
    private readonly HashSet<(string Rule, string Fingerprint)> faults;
    private readonly HashSet<string> sayings;

    public CleanDocument(string name, string text)
    {
        Name = name;
        Text = text.ReplaceLineEndings("\n");
        Lines = new(Text);
        Account = AccountReader.ReadText(Text, name);
        Report = Checker.Check(Account);
        Relations = RelationsOf(Account);
        Sites = InjectedErrors.Sites.Of(Text, Lines, Account);
        var own = Report.Findings.Where(f => f.Level != Level.Note).SelectMany(f => f.Effects.Prepend(f)).ToList();
        faults = [.. own.Select(f => (f.Rule, f.Fingerprint))];
        sayings = [.. own.SelectMany(f => f.Because.Prepend(f.Message))];
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

    /// <summary>Real documents have errors of their own: a finding that was there before, or that says what was said before in another, is none of ours.</summary>
    public bool Had(Finding finding) => faults.Contains((finding.Rule, finding.Fingerprint)) || sayings.Any(s => s.EndsWith(finding.Message, StringComparison.Ordinal));
}
