using Mingzhang.Accounts;
using Mingzhang.Checking.Relations;
using Mingzhang.Performance;

namespace Mingzhang.Checking.Rules.Performance;

/// <summary>文中所称项目的预算执行率与其自评表一致.</summary>
internal sealed class P184RatesOfTheTextAreThoseOfTheSheets : Rule
{
    public override IEnumerable<Outcome> Check(AccountSet account)
    {
        var sheets = Rescore.Of(account);
        if (sheets.Count == 0) yield break;
        foreach (var rate in account.Figures.Where(f => f is { Place: { InTable: false, Passage: >= 0 }, Unit.Kind: QuantityKind.Percent, Address: { Measure: Measure.Value, Scope.Name: not null } a } && a.Concept == Concepts.ExecutionRate))
        {
            if (Bounds.Is(account, rate) || (ProjectNames.SheetOf(sheets, rate.Address!.Scope.Name!) ?? SaidOfSheets.InSentence(sheets, account.Passages[rate.Place.Passage], rate.Place.Start)) is not { } sheet) continue;
            var (chinese, english) = (sheet.Chinese() + "的执行率应与文中一致", Sums.Capital(sheet.English()) + ": its execution rate must be that of the text");
            if (sheet.Sheet.Money.Rate is { } printed) yield return new Outcome.Related(new CopyRelation(chinese, english, rate, printed) { Level = Level.Warning });
            else yield return Sums.Missing(chinese, english, "自评表的执行率 the rate of the sheet");
        }
    }
}
