namespace Mingzhang.Checking.Rules.Copies;

/// <summary>同一张表两处印同一数, 应当一致.</summary>
public sealed class C107TablePrintsOnce : CopyRule
{
    private protected override string Chinese => "在同一张表中印了两次，应当一致";
    private protected override string English => " stands twice in one table and must be the same";

    private protected override bool Concerns(CopyPair pair) =>
        pair is { ReferenceSide: Side.Tables, Side: Side.Tables } && pair.Reference.Place.TableIndex == pair.Copy.Place.TableIndex;
}
