namespace Mingzhang.Checking.Rules.Copies;

/// <summary>基础数据表、自评表引用的数与决算应当一致; 填报口径可能不同, 故为警告.</summary>
public sealed class C105SheetsAgreeWithAccounts : CopyRule
{
    private protected override string Chinese => "在绩效附表与决算中应当一致";
    private protected override string English => " must be the same in the performance sheets and in the accounts";
    private protected override Level Level => Level.Warning;

    private protected override bool Concerns(CopyPair pair) => pair.Side is Side.BaseData or Side.Sheets && pair.ReferenceSide != Side.Report;
}
