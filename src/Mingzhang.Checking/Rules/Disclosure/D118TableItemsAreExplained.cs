using Mingzhang.Accounts;
using Mingzhang.Checking.Wording;

namespace Mingzhang.Checking.Rules.Disclosure;

/// <summary>Every item with spending in the table of the general public budget has its paragraph in the explanation.</summary>
internal sealed class D118TableItemsAreExplained : Rule
{
    public override bool NeedsEveryPage => true;

    public override IEnumerable<Outcome> Check(AccountSet account)
    {
        var claims = account.Claims.OfType<ItemClaim>().Where(c => c.Place.Part == Part.Narrative).ToList();
        var spent = SpentItems(account);
        if (claims.Count == 0 || spent.Count == 0)
            return [new Outcome.NotEvaluable("没有同时读到一般公共预算支出表和逐项说明", "the table of the general public budget and its itemised explanation were not both read", ["一般公共预算财政拨款支出决算表", "类款项说明"])];
        var codes = claims.Select(c => c.Code).ToHashSet();
        var names = claims.Select(c => CodeName.Key(c.Item ?? "")).ToHashSet(StringComparer.Ordinal);
        var missing = spent.Where(f => !codes.Contains(f.Address!.Function) && !names.Contains(CodeName.Key(LabelOf(account, f)))).ToList();
        // A paragraph under a name that leads to no code may be the one that seems to be missing.
        if (missing.Count <= claims.Count(c => c.Code is null)) return [new Outcome.Holds("表中有支出的项均有说明", "every item with spending is explained")];
        return [new Outcome.Found(Missing(account, missing, claims[^1]))];
    }

    private static List<Figure> SpentItems(AccountSet account) =>
        [.. TableCells.Of(account, [TableKind.GeneralPublicExpenditure]).SelectMany(t => t.Figures)
            .Where(f => f.Value > 0 && f.Address is { Function.Length: 7, Nature: Nature.All, Measure: Measure.Value }).DistinctBy(f => f.Address)];

    private static string LabelOf(AccountSet account, Figure figure) =>
        account.Tables.First(t => t.Index == figure.Place.TableIndex).Rows.FirstOrDefault(r => r.Code == figure.Address!.Function)?.Label ?? "";

    private Finding Missing(AccountSet account, List<Figure> missing, ItemClaim last)
    {
        var list = string.Join("、", missing.Select(f => $"{f.Address!.Function}{LabelOf(account, f)}{f.Text}"));
        return new Finding
        {
            Rule = Code,
            Level = Level.Warning,
            Message = $"《{missing[0].Place.Table}》中的{missing.Count}项没有逐项说明：{list}。",
            MessageEn = $"{missing.Count} items of {missing[0].Place.Table} are not explained one by one: {list}.",
            Figures = [.. missing.Select(f => new FindingFigure(f, FindingFigure.Term))],
            Place = last.Place,
            Quote = last.Place.Quote,
            Suggestion = "补写这些项的年初预算、决算和差异原因",
        };
    }
}
