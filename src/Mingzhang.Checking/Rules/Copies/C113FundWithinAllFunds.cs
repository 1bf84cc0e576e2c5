using Mingzhang.Accounts;
using Mingzhang.Checking.Relations;

namespace Mingzhang.Checking.Rules.Copies;

/// <summary>财政拨款安排的支出、结转不大于全部资金的相应数: 04 表 ≤ 01 表, 05 表 ≤ 03 表, row by row and kind by kind.</summary>
public sealed class C113FundWithinAllFunds : Rule
{
    private static readonly Concept[] Held = [Concepts.Expenditure, Concepts.OpeningCarryOver, Concepts.ClosingCarryOver];

    public override IEnumerable<Outcome> Check(AccountSet account)
    {
        var wholes = TableCells.Of(account, TableKind.Overview, TableKind.Expenditure).ToList();
        foreach (var cells in TableCells.Of(account, TableKind.GrantOverview, TableKind.GeneralPublicExpenditure))
            foreach (var part in cells.Figures.Where(f => f.Value > 0 && f.Address is { Fund: not Fund.All, Measure: Measure.Value } a && Held.Contains(a.Concept)))
            {
                var address = part.Address! with { Fund = Fund.All };
                var chinese = AddressText.Chinese(part.Address) + "不应大于全部资金的相应数";
                var english = Sums.Capital(AddressText.English(part.Address)) + " cannot exceed that of all funds";
                var whole = wholes.Select(w => w[address]).FirstOrDefault(f => f is not null) ?? wholes.Where(w => w.IsBlank(address)).Select(w => w.OrBlank(address)).FirstOrDefault();
                if (whole is not null) yield return new Outcome.Related(new AtMostRelation(chinese, english, part, whole) { Level = whole.Text.Length == 0 ? Level.Warning : Level.Error });
                else if (address.Function is null) yield return Sums.Missing(chinese, english, AddressText.Chinese(address) + " " + AddressText.English(address));
            }
    }
}
