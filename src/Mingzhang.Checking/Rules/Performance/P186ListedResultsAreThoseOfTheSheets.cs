using Mingzhang.Accounts;
using Mingzhang.Checking.Relations;
using Mingzhang.Performance;

namespace Mingzhang.Checking.Rules.Performance;

/// <summary>自评结果汇总表的资金、执行率和得分与各自评表一致.</summary>
internal sealed class P186ListedResultsAreThoseOfTheSheets : Rule
{
    private static readonly (ResultColumn Column, Func<ScoreSheet, Figure?> Of)[] Copies =
    [
        (ResultColumn.Initial, s => s.Money.Total?.Initial), (ResultColumn.Budget, s => s.Money.Budget), (ResultColumn.Final, s => s.Money.Final),
        (ResultColumn.Rate, s => s.Money.Rate), (ResultColumn.Score, s => s.TotalScore),
    ];

    public override IEnumerable<Outcome> Check(AccountSet account)
    {
        var sheets = Rescore.Of(account);
        foreach (var row in ResultList.Of(account).SelectMany(l => l.Rows))
        {
            if (ProjectNames.SheetOf(sheets, row.Name) is { } sheet)
                foreach (var (column, of) in Copies)
                    if (row[column] is { } listed && of(sheet.Sheet) is { } printed) yield return new Outcome.Related(Copy(sheet, listed, printed));
        }
    }

    private static CopyRelation Copy(RescoredSheet sheet, Figure listed, Figure printed) =>
        new(sheet.Chinese() + "应与汇总表一致", Sums.Capital(sheet.English()) + " must agree with the list of results", listed, printed) { Level = Level.Warning };
}
