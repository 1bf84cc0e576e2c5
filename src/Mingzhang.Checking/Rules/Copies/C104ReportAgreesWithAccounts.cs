namespace Mingzhang.Checking.Rules.Copies;

/// <summary>绩效自评报告引用的数与决算应当一致; 报告的口径可能不同, 故为警告.</summary>
public sealed class C104ReportAgreesWithAccounts : CopyRule
{
    private protected override string Chinese => "在绩效自评报告与决算中应当一致";
    private protected override string English => " must be the same in the self-evaluation report and in the accounts";
    private protected override Level Level => Level.Warning;

    private protected override bool Concerns(CopyPair pair) => pair.Side == Side.Report || pair.ReferenceSide == Side.Report;
}
