using Mingzhang.Accounts;

namespace Mingzhang.Checking.Rules.Ratios;

/// <summary>预留项目中小企业成交 + 其他项目中小企业成交 ≤ 政府采购总额: the two sets do not overlap.</summary>
public sealed class R116ReservedPlusOtherWithinTotal : Rule
{
    private const string Chinese = "预留项目与其他项目中小企业成交金额之和不应大于政府采购总额";
    private const string English = "contracts with SMEs in reserved and in other procurement cannot together exceed all procurement";

    public override IEnumerable<Outcome> Check(AccountSet account)
    {
        foreach (var other in Context.Amounts(account, Concepts.SmeOtherContracts))
        {
            var reserved = Nearest.At(account, other.Address! with { Concept = Concepts.SmeReservedContracts }, other);
            var total = Nearest.At(account, other.Address! with { Concept = Concepts.Procurement }, other);
            if (reserved is null || total is null) yield return Sums.Missing(Chinese, English, reserved is null ? "预留项目成交金额 contracts in reserved procurement" : "政府采购总额 all procurement");
            else if ((reserved.Interval + other.Interval).Low <= total.Interval.High || reserved.Precision == Precision.Approximate || other.Precision == Precision.Approximate) yield return new Outcome.Holds(Chinese, English);
            else yield return Exceeds(reserved, other, total);
        }
    }

    private Outcome.Found Exceeds(Figure reserved, Figure other, Figure total)
    {
        var sum = reserved.Common + other.Common;
        var arithmetic = Written.Of(reserved) + " + " + Written.Of(other) + " = " + Written.Plain(sum);
        return new(new Finding
        {
            Rule = Code,
            Level = Level.Error,
            Verdict = Verdict.Likely,
            Message = "预留项目与其他项目中由中小企业成交的金额 " + arithmetic + "，大于政府采购总额 " + Written.Of(total) + "；两类项目互不重叠，至少有一个数错误。",
            MessageEn = "Contracts with SMEs in reserved and other procurement, " + arithmetic + ", exceed all procurement of " + Written.Of(total) + "; the two sets do not overlap, so one figure is wrong.",
            Figures = [new(other, FindingFigure.Culprit), new(reserved, FindingFigure.Term), new(total, FindingFigure.Term)],
            Residual = sum - total.Common,
            Tolerance = reserved.Half + other.Half + total.Half,
        });
    }
}
