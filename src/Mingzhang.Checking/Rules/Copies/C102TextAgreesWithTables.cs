namespace Mingzhang.Checking.Rules.Copies;

/// <summary>正文与决算表中的同一数应当一致.</summary>
public sealed class C102TextAgreesWithTables : CopyRule
{
    private protected override string Chinese => "在正文与决算表中应当一致";
    private protected override string English => " must be the same in the text and in the tables";
    private protected override bool Concerns(CopyPair pair) => pair is { ReferenceSide: Side.Tables, Side: Side.Narrative };
}
