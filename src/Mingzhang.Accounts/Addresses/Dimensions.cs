namespace Mingzhang.Accounts;

/// <summary>Whose money: all of it, or the part granted from one of the budgets (预算法 art. 5).</summary>
public enum Fund
{
    All,
    /// <summary>财政拨款: the three grants together.</summary>
    Fiscal,
    /// <summary>一般公共预算财政拨款</summary>
    GeneralPublic,
    /// <summary>政府性基金预算财政拨款</summary>
    GovernmentFund,
    /// <summary>国有资本经营预算财政拨款</summary>
    StateCapital,
}

/// <summary>What kind of spending; 人员经费 and 公用经费 are the two parts of 基本支出.</summary>
public enum Nature
{
    All,
    Basic,
    Project,
    UpwardRemittance,
    Operating,
    AffiliateSubsidy,
    Personnel,
    Public,
}

/// <summary>Which of the year's numbers: the account itself or a budget before it.</summary>
public enum Stage
{
    Final,
    InitialBudget,
    /// <summary>全年预算 (调整预算)</summary>
    AdjustedBudget,
    /// <summary>"预算" without saying which: compared with neither of the two above.</summary>
    Budget,
}

/// <summary>The year of account, or the year before it.</summary>
public enum AccountYear { Current, Previous }

/// <summary>What is said of the quantity at an address: the amount itself, or how it stands to <see cref="Address.Base"/>.</summary>
public enum Measure
{
    Value,
    /// <summary>Signed difference: this minus base (增加 is positive).</summary>
    Change,
    /// <summary>Signed rate of change in percent: this ÷ base − 1.</summary>
    Growth,
    /// <summary>Percent of a whole: this ÷ base.</summary>
    Share,
    /// <summary>Percent of a budget: this ÷ base.</summary>
    Completion,
    /// <summary>What falls to one of what the base counts: this ÷ base (车均, 人均).</summary>
    Average,
}

/// <summary>Over what a figure speaks: the published accounts, another delimitation of them, one project, one score sheet.</summary>
public enum ScopeKind
{
    Accounts,
    /// <summary>A delimitation that the document itself declares to differ (调拨资金纳入统计范围).</summary>
    OtherDelimitation,
    /// <summary>One named project.</summary>
    Project,
    /// <summary>One indicator line of a score sheet; the name is sheet/indicator.</summary>
    Indicator,
    /// <summary>Named matters outside the accounts, e.g. counts of work done.</summary>
    Other,
}

/// <summary>The scope of an address. <c>default</c> is the published accounts.</summary>
public readonly record struct Scope(ScopeKind Kind, string? Name)
{
    public static Scope Project(string name) => new(ScopeKind.Project, name);
    public static Scope Indicator(string name) => new(ScopeKind.Indicator, name);
    public static Scope Other(string name) => new(ScopeKind.Other, name);
    public static readonly Scope OtherDelimitation = new(ScopeKind.OtherDelimitation, null);
}
