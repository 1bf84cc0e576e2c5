namespace Mingzhang.Accounts;

/// <summary>What the narrative asserts beyond a number at an address.</summary>
public abstract record Claim(Place Place);

/// <summary>决算数大于/小于/等于预算数: how the figure at <paramref name="Left"/> stands to that at <paramref name="Right"/> (sign of left − right).</summary>
public sealed record ComparisonClaim(Address Left, int Sign, Address Right, string Words, Place Place) : Claim(Place);

/// <summary>与上年持平, 增加, 减少 without or with an amount: the sign of current − base.</summary>
public sealed record DirectionClaim(Address Subject, int Sign, Address Base, string Words, Place Place) : Claim(Place);

/// <summary>
/// A list of named components (主要包括印刷费、邮电费…). <paramref name="OpenEnded"/> when it ends in 等: then leaving one out is no fault.
/// </summary>
public sealed record ListClaim(Address Whole, IReadOnlyList<string> Items, bool OpenEnded, Place Place) : Claim(Place);

/// <summary>
/// Amounts introduced as the parts of a whole (其中：…, 主要用于以下方面：…): the figures' addresses, in order.
/// </summary>
public sealed record BreakdownClaim(Address Whole, IReadOnlyList<Figure> Parts, bool Exhaustive, Place Place) : Claim(Place);

/// <summary>A statement that something does not exist (本单位无政府性基金收支).</summary>
public sealed record NilClaim(Address Subject, string Words, Place Place) : Claim(Place);

/// <summary>One itemised function paragraph: 类（类）款（款）项（项） as printed, and the code it was resolved to.</summary>
public sealed record ItemClaim(string? Class, string? Section, string? Item, string? Code, Place Place) : Claim(Place);
