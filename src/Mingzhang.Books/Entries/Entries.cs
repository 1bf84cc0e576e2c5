using Mingzhang.Accounts;

namespace Mingzhang.Books;

/// <summary>Income of the year by item of the function classification, in yuan.</summary>
/// <param name="Source">财政拨款收入, 上级补助收入 … 其他收入; for a grant <paramref name="Fund"/> says which.</param>
public sealed record IncomeEntry(Concept Source, FundSource Fund, string Function, decimal Amount);

/// <summary>Spending of one item from one source of money, in yuan. Budgets are null where the item had none.</summary>
/// <param name="Function">项, 7 digits.</param>
public sealed record ExpenditureEntry(string Function, FundSource Fund, Nature Nature, decimal? InitialBudget, decimal? AdjustedBudget, decimal Final);

/// <summary>Spending by economic code (款, 5 digits), in yuan; the function is needed only by forms that print both together.</summary>
public sealed record EconomicEntry(string Economic, FundSource Fund, Nature Nature, decimal Amount, string? Function = null);

/// <summary>
/// What was left at the start of the year, and what non-fiscal money did besides income and spending, in yuan. What is left at its
/// end follows.
/// </summary>
/// <param name="Function">项 for government funds and state capital, whose tables show balances by item; else null.</param>
public sealed record CarryOverEntry(FundSource Fund, string? Function, decimal Opening, decimal SurplusUsed = 0, decimal Distributed = 0);

/// <summary>One of the items of the three public expenses, in yuan; null while it is not known. Sums of the items follow.</summary>
/// <param name="Item">因公出国（境）费, 公务用车购置费, 公务用车运行维护费 or 公务接待费.</param>
public sealed record ThreePublicEntry(Concept Item, decimal? InitialBudget, decimal? AdjustedBudget, decimal? Final, decimal? Previous);

public enum ProcurementKind { Goods, Works, Services }

/// <summary>A contract of government procurement in yuan; micro enterprises are small and medium ones too.</summary>
public sealed record ProcurementEntry(ProcurementKind Kind, decimal Amount, bool IsSme, bool IsMicro);
