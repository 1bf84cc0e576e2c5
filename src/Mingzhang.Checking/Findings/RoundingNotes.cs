using System.Globalization;
using Mingzhang.Accounts;
using Mingzhang.Checking.Relations;

namespace Mingzhang.Checking;

/// <summary>尾数误差: everything that rounding explains, folded into one note for each table and one for the running text.</summary>
internal static class RoundingNotes
{
    public static IEnumerable<Finding> Of(IEnumerable<Judged> rounded, RoundingManners manners) => rounded.GroupBy(j => Place(j).TableIndex).OrderBy(g => g.Key).Select(g => Note(g.ToList(), manners));

    private static (string Chinese, string English) Manner(List<Judged> rounded, RoundingManners manners) => manners.Of(rounded[0].Relation.Figures.First()) switch
    {
        RoundingManner.CutOff => ("本表各数看来是截去尾数而不是四舍五入，合计因此总比各项之和略大。", " The amounts of this table seem to be cut off, not rounded: its totals exceed their parts."),
        RoundingManner.AddedUp when rounded.Count == 1 => ("本表其余合计都分毫不差，此处可再核对一遍。", " All other totals of this table are exact, so this one is worth a second look."),
        _ => ("", ""),
    };

    private static Place Place(Judged judged) => judged.Relation.Figures.First().Place;

    private static Finding Note(List<Judged> rounded, RoundingManners manners)
    {
        var (manner, mannerEn) = Manner(rounded, manners);
        var first = rounded[0];
        var place = Place(first);
        var count = rounded.Count.ToString(CultureInfo.InvariantCulture);
        var sentences = rounded.Select(j => Arithmetic.Of(j.Relation, j.Judgement)).ToList();
        return new Finding
        {
            Rule = first.Rule.Code,
            Level = Level.Note,
            Verdict = Verdict.Certain,
            Message = (place.InTable ? "《" + place.Table + "》" : "正文") + "有 " + count + " 处与算得的数相差在四舍五入范围之内（尾数误差），不是差错。" + manner,
            MessageEn = count + " relation(s) in " + (place.InTable ? "table " + place.Table : "the text") + " miss by no more than rounding explains; nothing is wrong." + mannerEn,
            Figures = rounded.SelectMany(j => j.Relation.Figures).Distinct<Figure>(ReferenceEqualityComparer.Instance).Where(f => f.Text.Length > 0).Select(f => new FindingFigure(f, FindingFigure.Term)).ToList(),
            Place = place,
            Because = sentences.Select(s => s.Chinese).ToList(),
            BecauseEn = sentences.Select(s => s.English).ToList(),
        };
    }
}
