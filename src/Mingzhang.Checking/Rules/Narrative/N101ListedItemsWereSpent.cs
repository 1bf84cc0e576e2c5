using Mingzhang.Accounts;

namespace Mingzhang.Checking.Rules.Narrative;

/// <summary>What the text names as a component of basic expenditure has an amount in the table. Leaving one out before 等 is nothing.</summary>
internal sealed class N101ListedItemsWereSpent : Rule
{
    public override bool NeedsEveryPage => true;

    public override IEnumerable<Outcome> Check(AccountSet account)
    {
        var lists = ComponentLists.Of(account);
        if (lists.Count == 0 || ComponentLists.Table(account) is not { } table)
            return [new Outcome.NotEvaluable("没有同时读到基本支出的构成说明和基本支出决算明细表", "the components of basic expenditure and its table were not both read", ["一般公共预算财政拨款基本支出决算明细表", "基本支出构成"])];
        return [.. lists.Select(claim => Look(account, claim, table))];
    }

    private Outcome Look(AccountSet account, ListClaim claim, TableCells table)
    {
        var items = claim.Items.Select(name => ListedItem.Of(name, table)).ToList();
        var empty = items.Where(i => i.Standing is ListedStanding.Zero or ListedStanding.Blank).ToList();
        return empty.Count == 0
            ? new Outcome.Holds("列举的构成项目在表中均有金额", "every component named has an amount in the table")
            : new Outcome.Found(Finding(account, claim, items.Count, empty, table));
    }

    private Finding Finding(AccountSet account, ListClaim claim, int named, List<ListedItem> empty, TableCells table)
    {
        var whole = ComponentLists.Whole(account, claim);
        var sum = whole is null ? "" : $"{whole.Text}{whole.Unit.Text}的";
        var list = string.Join("、", empty.Select(i => $"{i.Code}{i.Name}（{(i.Standing == ListedStanding.Zero ? i.Figure!.Text : "空白")}）"));
        var listEn = string.Join(", ", empty.Select(i => $"{i.Code} {i.Name} ({(i.Standing == ListedStanding.Zero ? i.Figure!.Text : "blank")})"));
        return new Finding
        {
            Rule = Code,
            Level = LevelOf(claim, empty),
            Message = $"{sum}构成列举了{named}项，其中{empty.Count}项在《{table.Table.Name}》中没有金额：{list}。",
            MessageEn = $"Of {named} components named{(whole is null ? "" : $" for {whole.Text}")}, {empty.Count} have no amount in {table.Table.Name}: {listEn}.",
            Figures = [.. empty.Where(i => i.Figure is not null).Select(i => new FindingFigure(i.Figure!, FindingFigure.Term)), .. whole is null ? [] : new[] { new FindingFigure(whole, FindingFigure.Term) }],
            Place = claim.Place,
            Quote = claim.Place.Quote,
            Suggestion = $"删去{string.Join("、", empty.Select(i => i.Name))}，或改正表中金额",
        };
    }

    /// <summary>A printed 0.00 against the account's own statement is a contradiction. A blank may be a lost cell, and a report may speak of uses in general.</summary>
    private static Level LevelOf(ListClaim claim, List<ListedItem> empty)
    {
        var zero = empty.Exists(i => i.Standing == ListedStanding.Zero);
        if (claim.Place.Part == Part.Narrative && claim.Whole.Nature is (Nature.Personnel or Nature.Public)) return zero ? Level.Error : Level.Warning;
        return zero ? Level.Warning : Level.Review;
    }
}
