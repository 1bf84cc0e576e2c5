using Mingzhang.Accounts;
using Mingzhang.Checking.Relations;

namespace Mingzhang.Checking.Rules.Copies;

/// <summary>
/// 正文“三公”经费“预算”与“三公”经费表的预算数应当一致. The text does not say which budget it means and the table has only one, so a
/// difference is for the department to explain.
/// </summary>
public sealed class C110ThreePublicBudgetAgrees : Rule
{
    private static readonly Concept[] Items = [Concepts.ThreePublic, Concepts.OverseasTravel, Concepts.Vehicles, Concepts.VehiclePurchase, Concepts.VehicleRunning, Concepts.Reception];

    public override IEnumerable<Outcome> Check(AccountSet account)
    {
        var table = TableCells.Of(account, TableKind.ThreePublic).FirstOrDefault(t => t.Figures.Count > 0);
        foreach (var said in account.Figures.Where(f => !f.Place.InTable && f.Address is { Stage: Stage.Budget, Measure: Measure.Value, Year: AccountYear.Current } a && Items.Contains(a.Concept) && a.Scope == default && a.Fund == Fund.All))
        {
            var (chinese, english) = (AddressText.Chinese(said.Address! with { Stage = Stage.Final }) + "的预算数在正文与“三公”经费表中应当一致", "The budget of " + AddressText.English(said.Address! with { Stage = Stage.Final }) + " must be the same in the text and in the table");
            var printed = table?.Figures.Find(f => f.Address!.Concept == said.Address!.Concept && f.Address.Stage is not Stage.Final && f.Address.Year == AccountYear.Current);
            if (printed is not null) yield return new Outcome.Related(new CopyRelation(chinese, english, said, printed) { Level = Level.Warning });
            else if (table is not null && said.Value != 0) yield return Sums.Missing(chinese, english, "“三公”经费表的预算数 the budget of the table");
        }
    }
}
