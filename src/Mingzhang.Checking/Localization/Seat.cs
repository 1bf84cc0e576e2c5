using Mingzhang.Accounts;
using Mingzhang.Checking.Relations;

namespace Mingzhang.Checking.Localization;

/// <summary>Which relation it is, whatever numbers stand in its cells: the rule, and where its first figure stands (of copies, both).</summary>
internal readonly record struct Seat(Rules.Rule Rule, (int, int, int) First, (int, int, int) Second)
{
    public static Seat Of(Judged judged)
    {
        var first = Of(judged.Relation.Figures.First().Place);
        var second = judged.Relation is CopyRelation copy ? Of(copy.Right.Place) : first;
        return first.CompareTo(second) <= 0 ? new(judged.Rule, first, second) : new(judged.Rule, second, first);
    }

    private static (int, int, int) Of(Place place) => (place.TableIndex, place.Line, place.InTable ? place.Cell : place.Start);
}
