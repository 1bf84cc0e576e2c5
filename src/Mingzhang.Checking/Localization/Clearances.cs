using Mingzhang.Accounts;
using Mingzhang.Checking.Relations;

namespace Mingzhang.Checking.Localization;

/// <summary>
/// Why it is not one of the others: every other figure of the broken relations that would have to read otherwise, and a relation that holds as
/// it is and would not then.
/// </summary>
internal static class Clearances
{
    private const int Most = 5;

    public static IReadOnlyList<(string Chinese, string English)> Of(IReadOnlyList<Judged> broken, Repair culprit, RelationIndex index)
    {
        var guilty = new HashSet<Figure>(culprit.All.Select(c => c.Figure).Concat(culprit.Along), ReferenceEqualityComparer.Instance);
        var rivals = broken.SelectMany(j => j.Relation.Figures.Select(f => (Figure: f, Broken: j)))
            .Where(r => r.Figure.Text.Length > 0 && r.Figure.Value != 0 && !guilty.Contains(r.Figure)).DistinctBy(r => r.Figure, ReferenceEqualityComparer.Instance);
        return rivals.Select(r => Clear(r.Figure, r.Broken, index)).OfType<(string, string)>().Take(Most).ToList();
    }

    private static (string, string)? Clear(Figure rival, Judged broken, RelationIndex index)
    {
        if (Solve.For(broken.Relation, rival) is not { } common) return null;
        var value = SingleFigure.Rounded(rival, common / rival.Unit.Scale).Last();
        if (value == rival.Value) return null;
        var with = Substitution.Of([rival], value);
        var witness = index.With(rival).Where(j => j.Judgement.Holds && !Judge.Of(j.Relation, with).Holds)
            .OrderBy(j => j.Relation switch { CopyRelation => 0, LinearRelation => 1, _ => 2 }).ThenBy(j => j.Rule.Code, StringComparer.Ordinal).FirstOrDefault();
        if (witness is null) return null;
        var to = Written.Value(value, FigureVariants.DecimalsFor(rival, value));
        var (chinese, english) = Broken(witness.Relation, rival);
        return ($"{PlaceText.Chinese(rival.Place)}的“{rival.Text}”不错：若改为 {to}，{chinese}", $"\"{rival.Text}\" in {PlaceText.English(rival.Place)} is right: as {to} {english}");
    }

    private static (string Chinese, string English) Broken(Relation relation, Figure rival)
    {
        if (relation is not CopyRelation copy) return ("则不再成立：" + relation.Chinese, "it would break: " + relation.English);
        var other = ReferenceEquals(copy.Left, rival) ? copy.Right.Place : copy.Left.Place;
        return ("就与" + PlaceText.Chinese(other) + "所印的不一致", "it would disagree with " + PlaceText.English(other));
    }
}
