using System.Text;
using Mingzhang.Accounts;
using Mingzhang.Checking.Relations;

namespace Mingzhang.Checking;

/// <summary>The arithmetic of a judged relation as a sentence in both languages, with the printed numbers in it.</summary>
internal static class Arithmetic
{
    /// <summary>More parts than this are not written out one by one.</summary>
    private const int LongestSum = 12;

    public static (string Chinese, string English) Of(Relation relation, Judgement judgement)
    {
        var (chinese, english) = relation switch
        {
            LinearRelation linear => Linear(linear, judgement),
            CopyRelation copy => Copy(copy, judgement),
            RatioRelation ratio => RatioArithmetic.Of(ratio, judgement),
            AtMostRelation order => AtMost(order, judgement),
            SignRelation sign => Sign(sign),
            ScoreRelation score => (score.Working, score.WorkingEn),
            _ => ("", ""),
        };
        return (Join(relation.Chinese, "：", chinese, relation.Explanation, "。"), Join(relation.English, ": ", english, relation.ExplanationEn, "."));
    }

    private static (string, string) Linear(LinearRelation relation, Judgement judgement)
    {
        var total = relation.Terms[0];
        var parts = relation.Terms.Skip(1).ToList();
        var sum = parts.Sum(t => t.Coefficient * t.Figure.Common) * -Math.Sign(total.Coefficient);
        var tolerance = Written.Plain(judgement.Tolerance);
        var difference = Written.Plain(judgement.Residual);
        var unit = UnitOf(total.Figure);
        var (over, overEn) = judgement.Standing switch
        {
            Standing.Broken => ("，超出四舍五入可能的 " + tolerance, ", more than the " + tolerance + " that rounding explains"),
            Standing.Improbable => ("，四舍五入难以解释", ", hardly explained by rounding"),
            _ => ("，在四舍五入范围之内", ", within rounding"),
        };
        var flip = total.Coefficient > 0 ? -1 : 1;
        return (
            Sum(parts, flip, Label) + " = " + Written.Plain(sum) + "，与" + Label(total) + " " + Blank(total.Figure, chinese: true) + " 相差 " + difference + unit + over,
            Sum(parts, flip, LabelEn) + " = " + Written.Plain(sum) + ", but " + LabelEn(total) + " is " + Blank(total.Figure, chinese: false) + ": off by " + difference + overEn);
    }

    private static string Sum(List<Term> parts, int flip, Func<Term, string> label)
    {
        var shown = parts.Where(t => t.Figure.Value != 0).ToList();
        if (shown.Count == 0) return "0";
        var named = shown.Count <= 6;
        var text = new StringBuilder();
        foreach (var term in shown.Take(LongestSum))
        {
            var number = Written.Signed(flip * term.Coefficient, term.Figure, text.Length == 0);
            if (!named) text.Append(number);
            else if (text.Length == 0) text.Append(number.StartsWith('−') ? "−" : "").Append(label(term)).Append(' ').Append(number.TrimStart('−'));
            else text.Append(number.AsSpan(0, 3)).Append(label(term)).Append(' ').Append(number.AsSpan(3));
        }
        return shown.Count > LongestSum ? text.Append(" + …").ToString() : text.ToString();
    }

    private static (string, string) Copy(CopyRelation relation, Judgement judgement)
    {
        var difference = Written.Plain(judgement.Residual) + UnitOf(relation.Left);
        return (
            PlaceText.Chinese(relation.Left.Place) + "为 " + Blank(relation.Left, chinese: true) + "，" + PlaceText.Chinese(relation.Right.Place) + "为 " + Blank(relation.Right, chinese: true) + "，相差 " + difference,
            PlaceText.English(relation.Left.Place) + " has " + Blank(relation.Left, chinese: false) + ", " + PlaceText.English(relation.Right.Place) + " has " + Blank(relation.Right, chinese: false) + ": off by " + Written.Plain(judgement.Residual));
    }

    private static (string, string) AtMost(AtMostRelation relation, Judgement judgement) => (
        PlaceText.Chinese(relation.Left.Place) + AddressText.Chinese(relation.Left.Address) + " " + Written.Of(relation.Left) + " 大于" + PlaceText.Chinese(relation.Right.Place) + AddressText.Chinese(relation.Right.Address) + " " + Blank(relation.Right, chinese: true) + "，多出 " + Written.Plain(judgement.Residual),
        AddressText.English(relation.Left.Address) + " " + Written.Of(relation.Left) + " exceeds " + AddressText.English(relation.Right.Address) + " " + Blank(relation.Right, chinese: false) + " by " + Written.Plain(judgement.Residual));

    private static (string, string) Sign(SignRelation relation)
    {
        var actual = relation.Left.Common.CompareTo(relation.Right.Common);
        var (words, wordsEn) = actual > 0 ? ("大于", "more than") : actual < 0 ? ("小于", "less than") : ("等于", "equal to");
        return (
            "文字写“" + relation.Words + "”，而 " + Written.Of(relation.Left) + " " + words + " " + Written.Of(relation.Right),
            "the text says \"" + relation.Words + "\", but " + Written.Of(relation.Left) + " is " + wordsEn + " " + Written.Of(relation.Right));
    }

    internal static string Label(Term term) => term.Label.Length > 0 ? term.Label : AddressText.Chinese(term.Figure.Address);
    internal static string LabelEn(Term term) => term.LabelEn.Length > 0 ? term.LabelEn : AddressText.English(term.Figure.Address);

    private static string Blank(Figure figure, bool chinese) => figure.Text.Length > 0 || figure.Value != 0 ? Written.Of(figure) : chinese ? "空白（作 0）" : "blank (taken as 0)";

    private static string UnitOf(Figure figure) => figure.Unit.Kind switch
    {
        QuantityKind.Money => " 万元",
        QuantityKind.Percent => " 个百分点",
        QuantityKind.Score => " 分",
        _ => figure.Unit.Text,
    };

    private static string Join(string name, string colon, string arithmetic, string explanation, string stop)
    {
        var comma = stop == "。" ? "；" : "; ";
        return name + (arithmetic.Length > 0 ? colon + arithmetic : "") + (explanation.Length > 0 ? comma + explanation : "") + stop;
    }
}
