using Mingzhang.Accounts;
using Mingzhang.Checking.Relations;

namespace Mingzhang.Checking.Rules.Copies;

/// <summary>正文与决算表中的同一数应当一致. Where the difference is just another row of the same column, that row is named.</summary>
public sealed class C102TextAgreesWithTables : CopyRule
{
    private protected override string Chinese => "在正文与决算表中应当一致";
    private protected override string English => " must be the same in the text and in the tables";

    private protected override bool Concerns(CopyPair pair) => pair is { ReferenceSide: Side.Tables, Side: Side.Narrative };

    private protected override Outcome.Related Pair(AccountSet account, Figure reference, Figure copy)
    {
        var outcome = base.Pair(account, reference, copy);
        var gap = copy.Common - reference.Common;
        if (gap == 0 || copy.Address!.Function is null || Judge.Of(outcome.Relation).Holds) return outcome;
        var row = TableCells.Of(account, reference.Place.TableIndex).Figures.Find(f => f.Common == gap && f.Address! with { Function = copy.Address.Function } == copy.Address);
        return row is null ? outcome : new(outcome.Relation with
        {
            Explanation = "所差 " + Written.Plain(gap) + " 恰是" + AddressText.Row(row.Address!, account.Year) + " 的数，可能并入了本项",
            ExplanationEn = "the difference of " + Written.Plain(gap) + " is just that of " + AddressText.Row(row.Address!, account.Year) + ", which may have been merged into it",
        });
    }
}
