using Mingzhang.Accounts;
using Mingzhang.Checking.Relations;
using Mingzhang.Performance;

namespace Mingzhang.Checking.Rules.Performance;

/// <summary>An overall sheet whose sources stand in rows like those of a project sheet: column by column they make the total.</summary>
internal static class OverallColumns
{
    private static readonly Func<MoneyRow, Figure?>[] Columns = [r => r.Initial, r => r.Adjusted, r => r.Final];

    public static bool HasSeveral(MoneyRow row) => Columns.Count(c => c(row) is not null) > 1;

    public static IEnumerable<Outcome> Check(RescoredSheet sheet, MoneyRow total, bool cut)
    {
        var (chinese, english) = (sheet.Chinese() + "各资金来源之和应等于年度资金总额", Sums.Capital(sheet.English()) + ": the sources must add up to the total of the year");
        foreach (var column in Columns)
        {
            var parts = sheet.Sheet.Money.Parts.Select(column).OfType<Figure>().ToList();
            if (column(total) is not { } whole || parts.Count == 0) continue;
            if (cut) yield return Sums.Missing(chinese, english, "名称未能识别的资金 an amount whose source is not recognised");
            else yield return new Outcome.Related(Best(chinese, english, whole, parts));
        }
    }

    /// <summary>The funds explain the appropriation where both are printed; basic and project expenditure are another view of the whole.</summary>
    private static LinearRelation Best(string chinese, string english, Figure whole, List<Figure> parts)
    {
        var sources = parts.Where(p => p.Address!.Concept != Concepts.Expenditure).ToList();
        var funds = parts.Where(p => p.Address is { Nature: Nature.All } a && a.Concept == Concepts.Expenditure).ToList();
        var natures = parts.Where(p => p.Address!.Nature != Nature.All).ToList();
        var sums = new[] { sources, funds, [.. sources, .. funds], natures }.Where(s => s.Count > 0).Select(s => Sum(chinese, english, whole, s)).ToList();
        return sums.Find(s => Judge.Of(s).Holds) ?? sums[0];
    }

    private static LinearRelation Sum(string chinese, string english, Figure whole, List<Figure> parts) =>
        new(chinese, english, [Sums.Minus(whole, "年度资金总额"), .. parts.Select(p => Sums.Plus(p, p.Place.Row ?? ""))]) { Level = Level.Warning };
}
