using Mingzhang.Accounts;

namespace Mingzhang.Checking.Rules.Ratios;

/// <summary>
/// 授予中小企业合同金额 = Σ 各类采购额 × 该类中小企业占比. The sum of products is an interval; a stated total outside it proves that one of
/// the figures is wrong. Shares that are those of the category in the total are named as computed on the wrong base.
/// </summary>
public sealed class R114SmeSharesRebuildTotal : Rule
{
    private const string Chinese = "授予中小企业合同金额应等于各类采购额乘以该类占比之和";
    private const string English = "contracts with SMEs must be the sum over categories of procurement times SME share";

    private static readonly (Concept Category, Concept Sme)[] Kinds =
        [(Concepts.ProcurementGoods, Concepts.SmeGoods), (Concepts.ProcurementWorks, Concepts.SmeWorks), (Concepts.ProcurementServices, Concepts.SmeServices)];

    private sealed record Product(Figure Amount, Figure Share);

    public override IEnumerable<Outcome> Check(AccountSet account)
    {
        var all = Rates.Of(account, Measure.Share).Where(r => Kinds.Any(k => k.Sme == r.Address!.Concept && k.Category == r.Address.Base!.Concept)).ToList();
        foreach (var total in Context.Amounts(account, Concepts.SmeContracts).Where(f => !f.Place.InTable))
        {
            var shares = all.Where(r => Context.IsWith(r, total)).DistinctBy(r => r.Address!.Concept).ToList();
            if (shares.Count == 0) continue;
            var products = shares.Select(s => (Share: s, Amount: Nearest.At(account, s.Address!.Base, s))).ToList();
            var categories = Kinds.Select(k => Nearest.At(account, new Address(k.Category), total)).OfType<Figure>().Where(f => f.Value != 0).ToList();
            if (products.Exists(p => p.Amount is null) || categories.Exists(c => !products.Exists(p => ReferenceEquals(p.Amount, c) || p.Amount?.Address == c.Address)))
                yield return Sums.Missing(Chinese, English, "各类采购额或占比 a category or its share");
            else
                yield return Judged(account, total, products.ConvertAll(p => new Product(p.Amount!, p.Share)));
        }
    }

    private Outcome Judged(AccountSet account, Figure total, List<Product> products)
    {
        var sum = products.Aggregate(Interval.Exact(0), (acc, p) => acc + p.Amount.Interval * p.Share.Interval);
        if (sum.Meets(100m * total.Interval) || products.Any(p => p.Amount.Precision == Precision.Approximate)) return new Outcome.Holds(Chinese, English);
        var centre = products.Sum(p => p.Amount.Common * p.Share.Common) / 100m;
        var rebuilt = string.Join(" + ", products.Where(p => p.Amount.Value != 0).Select(p => Written.Of(p.Amount) + " × " + Written.Of(p.Share)));
        var (low, high) = (Written.Plain(Math.Round(sum.Low / 100m, 4, MidpointRounding.AwayFromZero)), Written.Plain(Math.Round(sum.High / 100m, 4, MidpointRounding.AwayFromZero)));
        var (why, whyEn) = WrongBase(account, products);
        var printed = Written.Plain(Math.Round(centre, 2, MidpointRounding.AwayFromZero));
        return new Outcome.Found(new Finding
        {
            Rule = Code,
            Level = Level.Error,
            Verdict = why.Length > 0 ? Verdict.Certain : Verdict.Undecided,
            Message = "按各类占比计算，" + rebuilt + " = " + printed + "（四舍五入的范围 " + low + " 至 " + high + "），而授予中小企业合同金额印为 " + Written.Of(total) + "，至少有一个数错误" + why + "。",
            MessageEn = "By category, " + rebuilt + " = " + printed + " (rounding allows " + low + " to " + high + "), but contracts with SMEs are printed as " + Written.Of(total) + ": at least one figure is wrong" + whyEn + ".",
            Figures = [new(total, FindingFigure.Term), .. products.SelectMany(p => new[] { p.Share, p.Amount }).Select(f => new FindingFigure(f, why.Length > 0 && f.Unit.Kind == QuantityKind.Percent ? FindingFigure.Culprit : FindingFigure.Term))],
            Residual = Math.Abs(total.Common - centre),
        });
    }

    /// <summary>Every printed share of a category is that of the category in all procurement. Where one category is all of it, 100 % says nothing.</summary>
    private static (string, string) WrongBase(AccountSet account, List<Product> products)
    {
        var spent = products.Where(p => p.Amount.Value != 0).ToList();
        if (Nearest.At(account, new Address(Concepts.Procurement), spent[0].Amount) is not { } all || spent.TrueForAll(p => p.Amount.Common == all.Common)) return ("", "");
        if (!spent.TrueForAll(p => Relations.Judge.Of(new Relations.RatioRelation("", "", p.Share, [Rates.Whole(p.Amount)], [Rates.Whole(all)])).Holds)) return ("", "");
        var first = Written.Of(spent[0].Share) + " = " + Written.Of(spent[0].Amount) + " ÷ " + Written.Of(all);
        return ("；所印比率是该类占采购总额的比重（" + first + "），用错了基数", "; the printed rates are the categories' shares of all procurement (" + first + "), computed on the wrong base");
    }
}
