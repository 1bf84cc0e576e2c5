using System.Text;
using Mingzhang.Accounts;
using Mingzhang.Checking.Relations;

namespace Mingzhang.Checking;

/// <summary>The arithmetic of a rate in words. Quotients appear here only, rounded for print; the verdict never rests on them.</summary>
internal static class RatioArithmetic
{
    public static (string Chinese, string English) Of(RatioRelation relation, Judgement judgement)
    {
        if (Quotient(relation) is not { } quotient)
            return ("基数为 0，比率无法计算", "the base is 0, so no rate can be computed");
        if (relation.Rate.Unit.Kind == QuantityKind.Money) return Average(relation, quotient, judgement.Standing);
        var division = Side(relation.Numerator) + " ÷ " + Bracketed(relation.Denominator) + (relation.Growth ? " − 1" : "") + " = " + Rate(quotient, relation.Rate) + "%";
        var printed = Written.Value(relation.Rate.Common, relation.Rate.Unit == Unit.Factor ? Math.Max(0, relation.Rate.Decimals - 2) : relation.Rate.Decimals) + "%";
        return judgement.Standing switch
        {
            Standing.Broken => (division + "，不是所印的 " + printed, division + ", not the printed " + printed),
            Standing.Improbable => (division + "，所印 " + printed + " 四舍五入难以解释", division + "; rounding hardly explains the printed " + printed),
            _ => (division + "，所印 " + printed + " 在四舍五入范围之内", division + "; the printed " + printed + " is within rounding"),
        };
    }

    /// <summary>An average: amount ÷ heads, in the unit in which it is printed.</summary>
    private static (string Chinese, string English) Average(RatioRelation relation, decimal quotient, Standing standing)
    {
        var (unit, decimals) = (relation.Rate.Unit, Math.Max(2, relation.Rate.Decimals));
        var division = Written.Of(relation.Numerator[0].Figure) + " ÷ " + Written.Of(relation.Denominator[0].Figure) + " = " + Written.Value(Math.Round(quotient / unit.Scale, decimals, MidpointRounding.AwayFromZero), decimals) + unit.Text;
        var printed = Written.Of(relation.Rate);
        return standing == Standing.Broken ? (division + "，不是所印的 " + printed, division + ", not the printed " + printed) : (division + "，所印 " + printed, division + "; printed " + printed);
    }

    /// <summary>The rate that the printed figures give, in points; null if the base is zero.</summary>
    public static decimal? Quotient(RatioRelation relation)
    {
        var denominator = relation.Denominator.Sum(t => t.Coefficient * t.Figure.Common);
        if (denominator == 0) return null;
        return 100m * relation.Numerator.Sum(t => t.Coefficient * t.Figure.Common) / denominator - (relation.Growth ? 100m : 0m);
    }

    /// <summary>To the decimals of the printed rate, and further where that would hide the difference.</summary>
    private static string Rate(decimal quotient, Figure rate)
    {
        var decimals = Math.Max(2, rate.Unit == Unit.Factor ? rate.Decimals - 2 : rate.Decimals);
        var rounded = Math.Round(quotient, decimals, MidpointRounding.AwayFromZero);
        if (rounded == rate.Common) rounded = Math.Round(quotient, ++decimals, MidpointRounding.AwayFromZero);
        return Written.Value(rounded, decimals);
    }

    private static string Bracketed(IReadOnlyList<Term> terms) => terms.Count == 1 ? Side(terms) : "(" + Side(terms) + ")";

    private static string Side(IReadOnlyList<Term> terms)
    {
        var text = new StringBuilder();
        foreach (var term in terms) text.Append(Written.Signed(term.Coefficient, term.Figure, text.Length == 0));
        return text.ToString();
    }
}
