using Mingzhang.Accounts;
using Mingzhang.Performance;

namespace Mingzhang.Checking.Rules.Performance;

/// <summary>自评表用了上年结转资金的, 决算应当有年初结转和结余.</summary>
internal sealed class P171CarryOverIsInTheAccounts : SheetRule
{
    private protected override IEnumerable<Outcome> Check(AccountSet account, RescoredSheet sheet)
    {
        var spent = sheet.Sheet.Money.Parts.Select(p => p.Final).FirstOrDefault(f => f is { Value: > 0 } && f.Address!.Concept == Concepts.ProjectCarryOver);
        if (spent is null) yield break;
        var overview = TableCells.Of(account, TableKind.Overview).FirstOrDefault();
        var address = new Address(Concepts.OpeningCarryOver);
        if (overview is null || overview.Figures.Count == 0) yield return SheetWords.Missing(sheet, "的上年结转资金应在决算中有年初结转", "carry-over spent must be an opening carry-over of the accounts", "收入支出决算总表 table 01");
        else if (account.At(address).Any(f => f.Common >= spent.Common)) yield return new Outcome.Holds("上年结转资金在决算中有年初结转", "carry-over is in the accounts");
        else
            yield return SheetWords.Fault(this, Level.Review, spent.Place,
                sheet.Chinese() + "用上年结转资金支出 " + Written.Of(spent) + " 万元，决算的年初结转和结余" + (account.At(address) is [var opening, ..] ? "只有 " + Written.Of(opening) : "为空") + "。",
                Sums.Capital(sheet.English()) + " spends " + Written.Of(spent) + " of carried-over money, but the accounts open with " + (account.At(address) is [var first, ..] ? Written.Of(first) : "nothing") + ".",
                [spent, .. account.At(address).Take(1)], "核对资金来源，或说明指标重新下达", "Check the source of the money, or say that it was granted anew.");
    }
}
