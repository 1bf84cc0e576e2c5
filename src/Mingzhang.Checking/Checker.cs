using System.Collections.Immutable;
using Mingzhang.Accounts;
using Mingzhang.Checking.Localization;
using Mingzhang.Checking.Relations;
using Mingzhang.Checking.Rules;

namespace Mingzhang.Checking;

/// <summary>Runs rules over one account, judges their relations and reports what is wrong, once for each cause.</summary>
public static class Checker
{
    /// <summary>Checks with every rule there is.</summary>
    public static Report Check(AccountSet account) => Check(account, RuleBook.Rules);

    /// <summary>Checks with the given rules. Deterministic: findings in the order of the document.</summary>
    public static Report Check(AccountSet account, IReadOnlyList<Rule> rules)
    {
        var judged = new List<Judged>();
        var findings = new List<Finding>();
        var missing = new List<Unchecked>();
        var looked = 0;
        var gaps = new Gaps(account);
        foreach (var rule in rules)
            foreach (var outcome in rule.Check(account))
                if (outcome is Outcome.Holds) looked++;
                else if (gaps.Hide(rule, outcome) is { } hidden) missing.Add(hidden);
                else Sort(rule, outcome, judged, findings, missing);
        var manners = new RoundingManners(judged);
        judged = judged.ConvertAll(manners.Judge);
        var broken = Judged.Broken(judged);
        findings.AddRange(Explained(broken, judged, account, manners));
        findings.AddRange(RoundingNotes.Of(Judged.Distinct(judged.Where(j => j.Judgement.Standing == Standing.WithinRounding)), manners));
        return new Report
        {
            Account = account,
            Findings = FindingOrder.Sorted(findings.Select(f => Completed(f, account))),
            Relations = new(judged.Count(j => j.Judgement.Holds), judged.Count(j => j.Judgement.Standing is Standing.Broken or Standing.Improbable), missing.Count),
            Unchecked = missing.Distinct(UncheckedComparer.Instance).ToList(),
            Looked = looked,
            Unrelated = Untouched(account, judged, findings),
        };
    }

    /// <summary>Whatever is broken, one finding a cause.</summary>
    private static IEnumerable<Finding> Explained(List<Judged> broken, List<Judged> judged, AccountSet account, RoundingManners manners)
    {
        var index = new RelationIndex(judged);
        var relating = judged.Select(j => j.Rule).Distinct().ToList();
        return Causes.Of(broken, index, account, other => RelationsOf(other, relating, manners)).Select(new CauseFinding(account, index).Of);
    }

    private static void Sort(Rule rule, Outcome outcome, List<Judged> judged, List<Finding> findings, List<Unchecked> missing)
    {
        switch (outcome)
        {
            case Outcome.Related(var relation):
                var judgement = Judge.Of(relation);
                if (judgement.Standing != Standing.NotComputable) judged.Add(new(rule, relation, judgement));
                else missing.Add(new(rule.Code, relation.Chinese, relation.English, ["非零的基数 a base other than zero"]));
                break;
            case Outcome.Found(var finding):
                findings.Add(finding);
                break;
            case Outcome.NotEvaluable(var chinese, var english, var figures):
                missing.Add(new(rule.Code, chinese, english, figures));
                break;
        }
    }

    /// <summary>The relations of a document that is only asked about; its tables were rounded as those of the document it varies.</summary>
    private static List<Judged> RelationsOf(AccountSet account, List<Rule> rules, RoundingManners manners) =>
        [.. rules.SelectMany(rule => rule.Check(account).OfType<Outcome.Related>().Select(o => manners.Judge(new(rule, o.Relation, Judge.Of(o.Relation)))))];

    private static Finding Completed(Finding finding, AccountSet account) => finding with
    {
        Level = finding.Level < Level.Review && RestsOnRecognition(finding, account) ? Level.Review : finding.Level,
        Authority = finding.Authority.Length > 0 ? finding.Authority : RuleBook.Of(finding.Rule) is { } rule ? RulePage.Find(rule)?.Authority ?? "" : "",
        Quote = finding.Quote.Length > 0 ? finding.Quote : finding.Where?.Quote ?? "",
        Fingerprint = Fingerprint.Of(finding, account),
        Effects = finding.Effects.Select(e => Completed(e, account)).ToImmutableArray(),
    };

    /// <summary>It stands on a page that recognition software read, or nowhere: then it says that something is missing, which may have been misread.</summary>
    private static bool RestsOnRecognition(Finding finding, AccountSet account) =>
        account.RecognizedPages.Count > 0
        && (finding.Where?.Page is not { } page || account.RecognizedPages.Contains(page) || finding.Figures.Any(f => f.Figure.Place.Page is { } at && account.RecognizedPages.Contains(at)));

    private static List<Figure> Untouched(AccountSet account, List<Judged> judged, List<Finding> findings)
    {
        var touched = new HashSet<Figure>(ReferenceEqualityComparer.Instance);
        foreach (var item in judged) touched.UnionWith(item.Relation.Figures);
        foreach (var finding in findings) touched.UnionWith(finding.Figures.Select(f => f.Figure));
        return account.Figures.Where(f => f.Address is not null && !touched.Contains(f)).ToList();
    }
}
