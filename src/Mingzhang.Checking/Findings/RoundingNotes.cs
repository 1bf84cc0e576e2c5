using System.Globalization;
using Mingzhang.Accounts;
using Mingzhang.Checking.Relations;

namespace Mingzhang.Checking;

/// <summary>尾数误差: everything that rounding explains, folded into one note for each table and one for the running text.</summary>
internal static class RoundingNotes
{
    public static IEnumerable<Finding> Of(IEnumerable<Judged> rounded) => rounded.GroupBy(j => Place(j).TableIndex).OrderBy(g => g.Key).Select(g => Note(g.ToList()));

    private static Place Place(Judged judged) => judged.Relation.Figures.First().Place;

    private static Finding Note(List<Judged> rounded)
    {
        var first = rounded[0];
        var place = Place(first);
        var count = rounded.Count.ToString(CultureInfo.InvariantCulture);
        var sentences = rounded.Select(j => Arithmetic.Of(j.Relation, j.Judgement)).ToList();
        return new Finding
        {
            Rule = first.Rule.Code,
            Level = Level.Note,
            Verdict = Verdict.Certain,
            Message = (place.InTable ? "《" + place.Table + "》" : "正文") + "有 " + count + " 处与算得的数相差在四舍五入范围之内（尾数误差），不是差错。",
            MessageEn = count + " relation(s) in " + (place.InTable ? "table " + place.Table : "the text") + " miss by no more than rounding explains; nothing is wrong.",
            Figures = rounded.SelectMany(j => j.Relation.Figures).Distinct<Figure>(ReferenceEqualityComparer.Instance).Where(f => f.Text.Length > 0).Select(f => new FindingFigure(f, FindingFigure.Term)).ToList(),
            Place = place,
            Because = sentences.Select(s => s.Chinese).ToList(),
            BecauseEn = sentences.Select(s => s.English).ToList(),
        };
    }
}
