using Mingzhang.Accounts;
using Mingzhang.Checking.Relations;

namespace Mingzhang.Checking.Localization;

/// <summary>One finding for one cause: the culprit on top where it is known, the broken relations under it.</summary>
internal sealed class CauseFinding(AccountSet account, RelationIndex index)
{
    private readonly GapOrigin gaps = new(account);

    public Finding Of(Cause cause)
    {
        var broken = cause.Broken.OrderBy(j => j.Level).ThenBy(j => Telling(j.Relation)).ThenBy(j => j.Rule.Code, StringComparer.Ordinal).ToList();
        var likely = Likely(cause.Repairs);
        var isRiddle = likely is null or { Move: null, Change.Slip: Slips.None };
        var plain = broken.ConvertAll(j => isRiddle && gaps.Of(j) is { } origin ? Explained(Plain(j), origin.Chinese, origin.English) : Plain(j));
        var first = plain[0];
        if (isRiddle && LostRows.MayExplain(broken[0].Relation, account)) first = MoveText.Doubted(first);
        if (broken.Count == 1 && cause.Repairs.Count == 0) return first;
        var others = plain.Skip(1).ToList();
        var finding = first with
        {
            Because = first.Because.Concat(others.Select(f => f.Message)).ToList(),
            BecauseEn = first.BecauseEn.Concat(others.Select(f => f.MessageEn)).ToList(),
            Effects = first.Effects.Concat(others.SelectMany(f => f.Effects.Prepend(f with { Effects = [] }))).DistinctBy(f => f.Message).ToList(),
        };
        return Repaired(finding, broken, cause.Repairs, likely);
    }

    private static Finding Explained(Finding finding, string chinese, string english) =>
        finding with { Message = finding.Message[..^1] + "；" + chinese + "。", MessageEn = finding.MessageEn[..^1] + "; " + english + "." };

    /// <summary>Sums and copies say more plainly what is wrong than rates do.</summary>
    private static int Telling(Relation relation) => relation switch { LinearRelation => 0, CopyRelation => 1, RatioRelation => 3, _ => 2 };

    private static Finding Plain(Judged judged)
    {
        var (chinese, english) = Arithmetic.Of(judged.Relation, judged.Judgement);
        return new Finding
        {
            Rule = judged.Rule.Code,
            Level = judged.Level,
            Message = chinese,
            MessageEn = english,
            Figures = Terms(judged.Relation.Figures),
            Residual = judged.Judgement.Residual,
            Tolerance = judged.Judgement.Tolerance,
            Because = judged.Relation.Consequences.Select(f => f.Message).ToList(),
            BecauseEn = judged.Relation.Consequences.Select(f => f.MessageEn).ToList(),
            Effects = judged.Relation.Consequences,
        };
    }

    /// <summary>
    /// One figure mends all: it is the culprit. Several would: if the story of one is shorter by far, or just one is derived from others (a
    /// rate, a change), that is the likely one; else they cannot be told apart, and all of them are named, the shortest story first.
    /// </summary>
    private Finding Repaired(Finding finding, List<Judged> broken, IReadOnlyList<Repair> repairs, Repair? likely)
    {
        if (repairs.Count == 0 || broken.TrueForAll(j => j.Relation is CopyRelation && j.Level == Level.Review) && repairs.Any(r => r.IsDerived)) return finding;
        IReadOnlyList<Repair> shown = likely is not null ? [likely] : repairs.Count <= MostShown ? repairs : [];
        if (likely?.Move is { } move)
        {
            finding = MoveText.Said(finding, move);
            if (account.Tables[move.Run[0].Place.TableIndex].Guessed) finding = MoveText.Doubted(finding);
        }
        var clears = likely is null ? [] : Clearances.Of(broken, likely, index);
        return finding with
        {
            Clears = [.. clears.Select(c => c.Chinese)],
            ClearsEn = [.. clears.Select(c => c.English)],
            Verdict = repairs.Count == 1 && IsProof(repairs[0]) && finding.Level == Level.Error ? Verdict.Certain : likely is not null ? Verdict.Likely : Verdict.Undecided,
            Figures = Roles(broken, [.. shown.SelectMany(r => r.All.Select(c => c.Figure).Concat(r.Along)).Distinct<Figure>(ReferenceEqualityComparer.Instance)]),
            Suggestion = shown.Count == 0 ? null : string.Join("；或", shown.Select(Chinese)) + "。",
            SuggestionEn = shown.Count == 0 ? null : string.Join("; or ", shown.Select(English)) + ".",
            Changes = shown.SelectMany(r => r.Changes).ToList(),
        };
    }

    /// <summary>Bits by which a story must be shorter than the next to be the likely one.</summary>
    private const int ByFar = 6;
    private const int MostShown = 12;

    private static Repair? Likely(IReadOnlyList<Repair> repairs)
    {
        if (repairs.Count == 0) return null;
        var byBits = repairs.OrderBy(r => r.Bits).ToList();
        if (byBits.Count == 1 || byBits[1].Bits - byBits[0].Bits >= ByFar) return byBits[0];
        return repairs.Where(r => r.IsDerived).DistinctBy(r => r.Value).Take(2).ToList() is [var derived] ? derived : null;
    }

    /// <summary>Several figures at once are a proof only where one move explains them and many relations ask for it.</summary>
    private static bool IsProof(Repair repair) => repair.Further.Count == 0 || Description.NameOf(repair) is not null && repair.Mends.Count > repair.Further.Count + 2;

    private static List<FindingFigure> Roles(List<Judged> broken, IReadOnlyList<Figure> culprits)
    {
        var known = new HashSet<Figure>(culprits, ReferenceEqualityComparer.Instance);
        var terms = Terms(broken.SelectMany(j => j.Relation.Figures));
        return culprits.Where(f => f.Text.Length > 0).Select(f => new FindingFigure(f, FindingFigure.Culprit)).Concat(terms.Where(t => !known.Contains(t.Figure))).ToList();
    }

    /// <summary>Every printed figure once; blanks that were taken as zero are no figures of the document.</summary>
    private static List<FindingFigure> Terms(IEnumerable<Figure> figures) => figures.Where(f => f.Text.Length > 0)
        .Distinct<Figure>(ReferenceEqualityComparer.Instance).Select(f => new FindingFigure(f, FindingFigure.Term)).ToList();

    private static string Chinese(Repair repair) => repair.Move is { } move ? MoveText.Chinese(move) : string.Join("，", repair.All.Zip(repair.Changes, (c, change) =>
        $"将{PlaceText.Chinese(c.Figure.Place)}的{(c.Figure.Text.Length > 0 ? $"“{PrintedIn(c.Figure, change)}”" : "空白")}{(repair.Along.Count > 0 ? $"及其 {repair.Along.Count} 处照录" : "")}改为 {change.To}"));

    private static string English(Repair repair) => repair.Move is { } move ? MoveText.English(move) : string.Join(" and ", repair.All.Zip(repair.Changes, (c, change) =>
        $"change {(c.Figure.Text.Length > 0 ? $"\"{PrintedIn(c.Figure, change)}\"" : "the blank")} in {PlaceText.English(c.Figure.Place)}{(repair.Along.Count > 0 ? " and where it is repeated" : "")} to {change.To}"));

    /// <summary>With its unit where that is what is wrong.</summary>
    private static string PrintedIn(Figure figure, Change change) => change.Slip == Slips.OtherUnit ? change.From : figure.Text;
}
