namespace Mingzhang.Checking.Rules.Copies;

/// <summary>图中的数与正文、决算表应当一致.</summary>
public sealed class C106ChartsAgreeWithAccounts : CopyRule
{
    private protected override string Chinese => "在图与正文、决算表中应当一致";
    private protected override string English => " must be the same in the chart and in the text or tables";
    private protected override Level Level => Level.Warning;

    private protected override bool Concerns(CopyPair pair) => pair.Side == Side.Charts;
}
