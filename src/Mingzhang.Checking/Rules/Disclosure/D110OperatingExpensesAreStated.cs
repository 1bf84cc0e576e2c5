namespace Mingzhang.Checking.Rules.Disclosure;

/// <summary>机关运行经费: the amount, or that there is none (预算法 art. 14).</summary>
internal sealed class D110OperatingExpensesAreStated() : StatementRule("机关运行经费", "operating expenses", ["机关运行经费"],
    [new Particular("支出金额", "the amount", "万元", "0元", "元"), new Particular("与上年或预算的对比及原因", "a comparison and its reason", "比", "较", "持平", "相同", "一致", "变化", "预算的", "大于", "小于", "等于", "高于", "低于")]);
