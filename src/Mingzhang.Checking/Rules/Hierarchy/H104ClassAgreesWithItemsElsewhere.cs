using Mingzhang.Accounts;

namespace Mingzhang.Checking.Rules.Hierarchy;

/// <summary>
/// 总表的每一类 = 明细表中该类各项之和, where the detailed statement prints no row for the class: 01 表 against 03 表, 04 表 against 05 表.
/// </summary>
public sealed class H104ClassAgreesWithItemsElsewhere : Rule
{
    public override bool NeedsEveryPage => true;

    private const string Chinese = "应等于明细表中该类各项之和";
    private const string English = " must be the sum of its items in the detailed statement";

    public override IEnumerable<Outcome> Check(AccountSet account) =>
        Compare(account, TableKind.Overview, TableKind.Expenditure, Fund.All).Concat(Compare(account, TableKind.GrantOverview, TableKind.GeneralPublicExpenditure, Fund.GeneralPublic));

    private static IEnumerable<Outcome> Compare(AccountSet account, TableKind overview, TableKind detail, Fund fund)
    {
        var items = TableCells.Of(account, detail).FirstOrDefault(t => t.Figures.Count > 0);
        if (items is null) yield break;
        var tree = new CodeTree(FunctionRows.Codes(items));
        var column = new Address(Concepts.Expenditure) { Fund = fund };
        foreach (var cells in TableCells.Of(account, overview))
            foreach (var whole in cells.Figures.Where(f => f.Address! with { Function = null } == column && f.Address!.Function is { Length: 3 }))
            {
                var name = AddressText.Chinese(whole.Address) + Chinese;
                var nameEn = AddressText.English(whole.Address) + English;
                var function = whole.Address!.Function!;
                if (items[whole.Address] is not null) continue;
                var parts = tree.Top.Where(c => c.StartsWith(function, StringComparison.Ordinal)).Select(c => items[column with { Function = c }]).OfType<Figure>().ToList();
                if (parts.Count > 0) yield return Sums.Of(name, nameEn, Sums.Minus(whole, "该类"), parts.Select(Sums.ByCode));
                else if (whole.Value != 0) yield return Sums.Missing(name, nameEn, function + " 各项 its items");
            }
    }
}
