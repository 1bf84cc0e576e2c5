using System.Diagnostics;
using Mingzhang.Accounts;
using Mingzhang.Checking;
using Mingzhang.Checking.Relations;
using Mingzhang.Cli.InjectedErrors.Kinds;
using Mingzhang.Reading;

namespace Mingzhang.Cli.InjectedErrors;

/// <summary>What became of one injection: read again, checked again, held against what was put in.</summary>
internal sealed record Trial
{
    public required Kind Kind { get; init; }
    public required CleanDocument Document { get; init; }
    public required Injection Injection { get; init; }
    /// <summary>How long the check took, finding the causes included.</summary>
    public required TimeSpan Checking { get; init; }
    public required bool Detectable { get; init; }
    public required bool Tellable { get; init; }
    /// <summary>New findings above a note that touch an altered figure or line.</summary>
    public required IReadOnlyList<Finding> Touching { get; init; }
    /// <summary>New error-level findings that touch none: accusations of the innocent.</summary>
    public required IReadOnlyList<Finding> Collateral { get; init; }
    public Finding? First { get; init; }
    /// <summary>The first finding names an altered figure as its culprit; where words were altered or a line is gone, it speaks of them.</summary>
    public bool FigureRight { get; init; }
    /// <summary>The first finding names a figure that is right.</summary>
    public bool FigureWrong { get; init; }
    /// <summary>The first correction proposed is what stood there.</summary>
    public bool ValueRight { get; init; }
    public int Certain { get; init; }
    /// <summary>Findings that are called certain and name a figure that is right.</summary>
    public required IReadOnlyList<Finding> CertainWrong { get; init; }
    /// <summary>Altered figures that some finding names as culprits.</summary>
    public int Named { get; init; }

    public bool Detected => Touching.Count > 0;
    public int Digits => Injection.Altered is [var only] ? only.Site.Digits : 0;

    public static Trial Of(Kind kind, CleanDocument document, Injection injection)
    {
        var text = injection.ApplyTo(document.Text);
        var account = AccountReader.ReadText(text, document.Name);
        var watch = Stopwatch.StartNew();
        var report = Checker.Check(account);
        var checking = watch.Elapsed;
        var evidence = Evidence.Of(document, injection);
        var hit = new Hit(document, injection, Sites.Of(text, new Lines(text), account));
        var fresh = report.Findings.Where(f => f.Level != Level.Note && !document.Had(f)).ToList();
        var first = fresh.MinBy(f => f.Level);
        var certain = fresh.Where(f => f is { Verdict: Verdict.Certain, Level: Level.Error }).ToList();
        return new()
        {
            Kind = kind,
            Document = document,
            Injection = injection,
            Checking = checking,
            Detectable = injection.FillsBlanks ? Broken(CleanDocument.RelationsOf(account)) > Broken(document.Relations) : evidence.IsDetectable,
            Tellable = evidence.IsTellable,
            Touching = [.. fresh.Where(hit.Touches)],
            Collateral = [.. fresh.Where(f => f.Level == Level.Error && !hit.Touches(f))],
            First = first,
            FigureRight = first is not null && hit.Names(first),
            FigureWrong = first is not null && !hit.Names(first) && first.Figures.Any(f => f.Role == FindingFigure.Culprit),
            ValueRight = first is not null && hit.Mends(first),
            Certain = certain.Count,
            CertainWrong = [.. certain.Where(f => !hit.Names(f))],
            Named = hit.NamedBy(fresh),
        };
    }

    /// <summary>A blank cell has no figure that could be taken for another: what became of its sums shows only when the text is read again.</summary>
    private static int Broken(IEnumerable<Relation> relations) => relations.Count(r => Judge.Of(r).IsBroken);
}
