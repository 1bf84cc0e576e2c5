using Mingzhang.Accounts;
using Mingzhang.Checking.Relations;

namespace Mingzhang.Checking.Rules.Ratios;

/// <summary>
/// The paragraphs on single functions held against the totals above them. Where they fall short, the tables' items that the text
/// passes over are named, and those whose amounts make up the gap are found.
/// </summary>
internal static class ItemisedSums
{
    public static IEnumerable<Outcome> Of(AccountSet account, string chinese, string english, params IReadOnlyList<Stage> stages)
    {
        var items = account.Figures.Where(f => !f.Place.InTable && f.Place.Part == Part.Narrative && IsItem(f.Address)).ToList();
        foreach (var group in items.GroupBy(f => f.Address!.Fund))
        {
            var listed = group.Select(f => f.Address!.Function!).Distinct(StringComparer.Ordinal).ToList();
            foreach (var stage in stages)
            {
                var amounts = group.Where(f => f.Address!.Stage == stage).DistinctBy(f => f.Address).ToList();
                if (listed.Count < 2 || amounts.Count == 0) continue;
                var total = Nearest.To(amounts[0], account.At(new Address(Concepts.Expenditure) { Fund = group.Key, Stage = stage }).Where(f => !f.Place.InTable && f.Place.Part == Part.Narrative));
                if (total is null || amounts.Count < listed.Count)
                    yield return Sums.Missing(chinese, english, total is null ? "总数 the total" : "部分科目未列数 items without an amount");
                else
                    yield return Sum(account, chinese, english, total, amounts, listed);
            }
        }
    }

    private static bool IsItem(Address? address) => address is { Measure: Measure.Value, Year: AccountYear.Current, Nature: Nature.All, Economic: null, Function: { } function }
        && address.Concept == Concepts.Expenditure && address.Scope == default && (function.Length == 7 || function.StartsWith("名:", StringComparison.Ordinal));

    private static Outcome.Related Sum(AccountSet account, string chinese, string english, Figure total, List<Figure> amounts, List<string> listed)
    {
        var outcome = Sums.Of(chinese, english, Sums.Minus(total, "总数") with { LabelEn = "the total" }, amounts.Select(Sums.ByCode));
        if (Judge.Of(outcome.Relation).Holds) return outcome;
        var gap = total.Common - amounts.Sum(a => a.Common);
        if (gap < 0) return outcome;
        var (explanation, explanationEn) = Omitted(account, total, listed, gap);
        return new(outcome.Relation with { Level = Level.Warning, Explanation = explanation, ExplanationEn = explanationEn });
    }

    private static (string, string) Omitted(AccountSet account, Figure total, List<string> listed, decimal gap)
    {
        var lines = TableCells.Of(account, TableKind.GeneralPublicExpenditure, TableKind.Expenditure).FirstOrDefault(t => t.Functions.Any());
        var column = lines?.Columns.FirstOrDefault(Balance.Natures.IsTotal);
        if (lines is null || column is null) return ("", "");
        var passed = lines.Functions.Where(f => f.Length == 7 && !listed.Contains(f)).Select(f => lines[column with { Function = f }]).OfType<Figure>().Where(f => f.Value != 0).ToList();
        if (passed.Count == 0) return ("", "");
        var makeUp = total.Address!.Stage == Stage.Final ? SubsetSums.Find(passed, gap) : [];
        var named = makeUp.Count > 0 ? makeUp : passed;
        var sum = makeUp.Count > 0 ? Written.Plain(gap) + " = " + string.Join(" + ", makeUp.Select(Written.Of)) + "，" : "";
        return (sum + "正文没有逐项说明 " + string.Join("、", named.Select(f => Name(f, chinese: true))), (sum.Length > 0 ? sum.TrimEnd('，') + ": " : "") + "the text passes over " + string.Join(", ", named.Select(f => Name(f, chinese: false))));
    }

    private static string Name(Figure figure, bool chinese) => AddressText.Row(figure.Address!, null) + (chinese ? "（" + Written.Of(figure) + "）" : " (" + Written.Of(figure) + ")");
}
