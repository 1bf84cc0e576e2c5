using Mingzhang.Accounts;

namespace Mingzhang.Checking.Rules.Narrative;

/// <summary>What the text names as a component of basic expenditure is a line of the economic classification.</summary>
internal sealed class N102ListedItemsExist : Rule
{
    public override IEnumerable<Outcome> Check(AccountSet account)
    {
        var lists = ComponentLists.Of(account);
        if (lists.Count == 0 || ComponentLists.Table(account) is not { } table)
            return [new Outcome.NotEvaluable("没有同时读到基本支出的构成说明和基本支出决算明细表", "the components of basic expenditure and its table were not both read", ["一般公共预算财政拨款基本支出决算明细表", "基本支出构成"])];
        return [.. lists.Select(claim => Look(claim, table))];
    }

    private Outcome Look(ListClaim claim, TableCells table)
    {
        var unknown = claim.Items.Select(name => ListedItem.Of(name, table)).Where(i => i.Standing == ListedStanding.Unknown).Select(i => i.Name).ToList();
        if (unknown.Count == 0) return new Outcome.Holds("列举的构成项目均为经济分类科目", "every component named is a line of the economic classification");
        var names = string.Join("、", unknown);
        return new Outcome.Found(new Finding
        {
            Rule = Code,
            Level = Level.Review,
            Message = $"构成中列举的{names}不是部门预算支出经济分类科目的名称，《{table.Table.Name}》中没有对应的行。",
            MessageEn = $"{names}: no line of the economic classification bears this name, and {table.Table.Name} has no row for it.",
            Place = claim.Place,
            Quote = claim.Place.Quote,
            Suggestion = "改用表中的科目名称",
        });
    }
}
