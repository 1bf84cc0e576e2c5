namespace Mingzhang.Checking.Rules.Disclosure;

/// <summary>政府采购: goods, works, services, and what went to small and medium enterprises.</summary>
internal sealed class D111ProcurementIsBrokenDown() : StatementRule("政府采购", "government procurement", ["政府采购"],
    [new Particular("货物", "goods", "货物"), new Particular("工程", "works", "工程"), new Particular("服务", "services", "服务"),
     new Particular("授予中小企业的金额", "the share of small and medium enterprises", "中小企业", "中、小企业", "小微企业")]);
