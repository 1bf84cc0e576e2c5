using Mingzhang.Accounts;
using Mingzhang.Checking.Relations;

namespace Mingzhang.Checking.Rules.Copies;

/// <summary>06 表 30212, 31013, 30231, 30217 不大于“三公”经费表的相应决算数: the basic part of an expense cannot exceed the whole.</summary>
public sealed class C112BasicPartWithinThreePublic : Rule
{
    private static readonly (string Code, Concept Whole)[] Parts =
        [("30212", Concepts.OverseasTravel), ("31013", Concepts.VehiclePurchase), ("30231", Concepts.VehicleRunning), ("30217", Concepts.Reception)];

    public override IEnumerable<Outcome> Check(AccountSet account)
    {
        foreach (var cells in TableCells.Of(account, TableKind.BasicExpenditure))
            foreach (var (code, whole) in Parts)
            {
                if (cells.Economic(code) is not { } part) continue;
                var (chinese, english) = (code + " " + EconomicCodes.Name(code) + "（基本支出）不应大于“三公”经费中的全部支出", "The basic part of " + whole.English + " cannot exceed the whole");
                var total = ThreePublicFinal(account, whole) ?? Nearest.At(account, new Address(whole), part);
                if (total is not null) yield return new Outcome.Related(new AtMostRelation(chinese, english, part, total));
                else if (part.Value != 0) yield return Sums.Missing(chinese, english, whole.Chinese + "决算数 " + whole.English);
            }
    }

    private static Figure? ThreePublicFinal(AccountSet account, Concept whole)
    {
        var cells = TableCells.Of(account, TableKind.ThreePublic).FirstOrDefault();
        var column = cells?.Columns.FirstOrDefault(c => c.Concept == whole && c is { Stage: Stage.Final, Year: AccountYear.Current });
        return column is null ? null : cells!.OrBlank(column);
    }
}
