namespace Mingzhang.Checking.Rules.Copies;

/// <summary>正文中多次出现的同一数应当一致.</summary>
public sealed class C103TextAgreesWithItself : CopyRule
{
    private protected override string Chinese => "在正文各处应当一致";
    private protected override string English => " must be the same throughout the text";
    private protected override bool Concerns(CopyPair pair) => pair is { ReferenceSide: Side.Narrative, Side: Side.Narrative };
}
