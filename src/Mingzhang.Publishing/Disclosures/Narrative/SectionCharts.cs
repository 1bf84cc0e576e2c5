using Mingzhang.Accounts;

namespace Mingzhang.Publishing.Disclosures.Narrative;

/// <summary>The charts of Sichuan's form, numbered as they come: three against last year, four of shares. Other forms have none.</summary>
internal static class SectionCharts
{
    /// <summary>图：两年对比. Last year's column only where last year is known.</summary>
    public static IEnumerable<Block> OfTwoYears(Composition composition, string title, string category, Address subject)
    {
        if (!composition.IsSichuan) return [];
        var years = new[] { (Year: composition.Year - 1, Address: subject.Previous), (Year: composition.Year, Address: subject) }.Where(y => composition.Knows(y.Address)).ToList();
        return years.Count == 0 ? [] : [Of(composition, ChartKind.Column, title, years.ConvertAll(y => ($"{y.Year}年{category}", y.Address)))];
    }

    /// <summary>图：结构. Parts of nothing are left out, and so is a chart of nothing.</summary>
    public static IEnumerable<Block> OfParts(Composition composition, string title, IEnumerable<(string Name, Address Part)> parts)
    {
        if (!composition.IsSichuan) return [];
        var spent = parts.Where(p => composition.At(p.Part) != 0).ToList();
        return spent.Count == 0 ? [] : [Of(composition, ChartKind.Pie, title, spent)];
    }

    private static ChartBlock Of(Composition composition, ChartKind kind, string title, List<(string Name, Address Address)> points) =>
        new(new Chart(kind, $"图{composition.NextChart()}：{title}", "万元", points.ConvertAll(p => p.Name),
            [new ChartSeries("金额", points.ConvertAll(p => composition.At(p.Address)), points.ConvertAll<Address?>(p => p.Address))]));
}
