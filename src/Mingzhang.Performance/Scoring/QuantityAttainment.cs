using Mingzhang.Accounts;

namespace Mingzhang.Performance;

/// <summary>Holds one number against another: reached or not, and by how much.</summary>
internal static class QuantityAttainment
{
    /// <summary>Things nobody wants more of: without a comparator their count may be a ceiling.</summary>
    private static readonly string[] Unwanted = ["投诉", "事故", "上访", "非访", "越级", "违规", "违纪", "差错", "死亡", "伤亡", "案发", "发案", "误差", "登记数", "登记率", "成本", "支出", "费用", "耗", "压减", "时限", "周期"];

    public static Attainment Of(Quantity target, Quantity actual, IndicatorKind kind, string name)
    {
        if (Factor(target, actual) is not { } factor) return new(Situation.OtherUnit);
        if (actual.Comparator is not (Comparator.None or Comparator.Equal) && !target.IsZero) return Claim(target, actual, factor);
        if (target.High is not null || actual.High is not null) return InRange(target, actual, factor);
        var (asked, done) = (Asked(target, actual), actual.Number.Value * factor);
        if (asked == 0) return new(done <= 0 || target.Comparator.AsksForMore() ? Situation.Met : Situation.ZeroMissed);
        if (asked < 0) return new(Situation.Unclear);
        return Compare(target.Comparator, asked, done, HalfOf(actual, factor), LessIsBetter(target, kind, name));
    }

    /// <summary>True and false by comparator, null where the target prints none and either may be meant.</summary>
    private static bool? LessIsBetter(Quantity target, IndicatorKind kind, string name)
    {
        if (target.Comparator.AsksForMore()) return false;
        if (target.Comparator.AsksForLess()) return true;
        if (kind == IndicatorKind.Cost && target.Unit.IsMoney) return true;
        return Array.Exists(Unwanted, w => name.Contains(w, StringComparison.Ordinal)) ? null : false;
    }

    private static Attainment Compare(Comparator comparator, decimal asked, decimal done, decimal half, bool? lessIsBetter)
    {
        var parts = new DonePart(new(done - half, asked), new(done, asked), new(done + half, asked));
        if (done == asked) return new(comparator is Comparator.MoreThan or Comparator.LessThan ? Situation.Unclear : Situation.Met, parts);
        if (lessIsBetter is not { } less) return new(Situation.Unclear, parts);
        if (less) return new(done < asked ? Situation.Met : Situation.Excess, parts);
        if (done < asked) return new(Situation.Short, parts);
        return new(done >= Attainment.FarAbove * asked ? Situation.Over : Situation.Met, parts);
    }

    /// <summary>≧95% in answer to ≧95%: nothing was measured. A claim that falls short of the target misses it.</summary>
    private static Attainment Claim(Quantity target, Quantity actual, decimal factor)
    {
        var (asked, claimed) = (Asked(target, actual), actual.Number.Value * factor);
        if (target.Comparator.AsksForLess() || actual.Comparator.AsksForLess()) return new(claimed <= asked && actual.Comparator.AsksForLess() ? Situation.Claimed : Situation.Unclear);
        return new(claimed >= asked ? Situation.Claimed : Situation.Unclear);
    }

    private static Attainment InRange(Quantity target, Quantity actual, decimal factor)
    {
        var scale = target.Unit.ScaleBeside(actual.Unit);
        decimal low = target.Number.Value * scale, high = (target.High?.Value ?? target.Number.Value) * scale;
        decimal from = actual.Number.Value * factor, to = (actual.High?.Value ?? actual.Number.Value) * factor;
        if (target.High is null) return new(target.Comparator.AsksForMore() && from >= low || target.Comparator.AsksForLess() && to <= low ? Situation.Met : Situation.Unclear);
        return new(from >= low && to <= high ? Situation.Met : to < low ? Situation.Short : Situation.Unclear);
    }

    /// <summary>What turns the actual number into the target's scale; a bare 0.98 in answer to a percentage is a factor. Null for units that do not fit.</summary>
    private static decimal? Factor(Quantity target, Quantity actual)
    {
        if (!target.Unit.Fits(actual.Unit)) return null;
        if (target.Unit.IsPercent && actual.Unit.IsNone && actual.Number.Value <= 2 && (actual.Number.Decimals > 0 || actual.Number.Value == 1)) return 100m;
        if (actual.Unit.IsPercent && target.Unit.IsNone) return target.Number.Value <= 2 ? 0.01m : 1m;
        return actual.Unit.Text.Length == 0 ? target.Unit.ScaleBeside(actual.Unit) : actual.Unit.ScaleBeside(target.Unit);
    }

    private static decimal Asked(Quantity target, Quantity actual) =>
        target.Number.Value * (target.Unit.Text.Length == 0 && !actual.Unit.IsPercent ? actual.Unit.ScaleBeside(target.Unit) : target.Unit.ScaleBeside(actual.Unit));

    /// <summary>Counts are exact; rates and amounts stand for what rounds to them.</summary>
    private static decimal HalfOf(Quantity actual, decimal factor) =>
        actual.Unit.Kind is QuantityKind.Percent or QuantityKind.Money || actual.Number.Decimals > 0 ? 0.5m * PowersOfTen.Negative(actual.Number.Decimals) * Math.Abs(factor) : 0m;
}
