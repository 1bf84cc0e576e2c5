using Mingzhang.Accounts;

namespace Mingzhang.Checking.Rules.Copies;

/// <summary>文件自称统计口径不同的数与决算数不同时应当列出差额的来源; the figures themselves are not held against each other.</summary>
public sealed class C108OtherDelimitationReconciled : Rule
{
    private const string Chinese = "不同统计口径的数应当与决算数衔接";
    private const string English = "figures of another delimitation should be reconciled with the accounts";

    public override IEnumerable<Outcome> Check(AccountSet account)
    {
        var others = account.Figures.Where(f => f.Address is { Scope.Kind: ScopeKind.OtherDelimitation, Measure: Measure.Value, Year: AccountYear.Current }).ToList();
        if (others.Count == 0) yield break;
        var pairs = others.Select(f => (Other: f, Own: Own(account, f))).ToList();
        foreach (var pair in pairs.Where(p => p.Own is null)) yield return Sums.Missing(Chinese, English, AddressText.Chinese(pair.Other.Address) + " " + AddressText.English(pair.Other.Address));
        var apart = pairs.Where(p => p.Own is { } own && !own.Interval.Meets(p.Other.Interval)).DistinctBy(p => (p.Other.Common, p.Own!.Common)).ToList();
        if (apart.Count > 0) yield return new Outcome.Found(Finding(apart!));
        else if (pairs.Exists(p => p.Own is not null)) yield return new Outcome.Holds(Chinese, English);
    }

    /// <summary>The accounts' figure for the same fund, else that of all funds.</summary>
    private static Figure? Own(AccountSet account, Figure other)
    {
        var address = other.Address! with { Scope = default };
        return Nearest.At(account, address, other) ?? Nearest.At(account, address with { Fund = Fund.All }, other);
    }

    private Finding Finding(List<(Figure Other, Figure Own)> pairs)
    {
        var chinese = pairs.Select(p => AddressText.Chinese(p.Own.Address) + "另一口径 " + Written.Of(p.Other) + "，决算 " + Written.Of(p.Own) + "，相差 " + Written.Plain(Math.Abs(p.Other.Common - p.Own.Common)));
        var english = pairs.Select(p => AddressText.English(p.Own.Address) + ": " + Written.Of(p.Other) + " there, " + Written.Of(p.Own) + " in the accounts, apart by " + Written.Plain(Math.Abs(p.Other.Common - p.Own.Common)));
        return new Finding
        {
            Rule = Code,
            Level = Level.Review,
            Message = "文中说明口径不同，但未列出与决算数的差额从何而来：" + string.Join("；", chinese) + "。",
            MessageEn = "The text says that its delimitation differs, but does not say where the difference from the accounts comes from: " + string.Join("; ", english) + ".",
            Figures = pairs.SelectMany(p => new[] { p.Other, p.Own }).Distinct().Select(f => new FindingFigure(f, FindingFigure.Term)).ToList(),
        };
    }
}
