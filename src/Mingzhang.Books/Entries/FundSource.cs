using Mingzhang.Accounts;

namespace Mingzhang.Books;

/// <summary>Which money an entry of the books was paid from or into: the three grants, or all other funds of the unit.</summary>
public enum FundSource { GeneralPublic, GovernmentFund, StateCapital, Other }

internal static class FundSources
{
    /// <summary>The fund of an address; other money is in no fund of its own, only in <see cref="Fund.All"/>.</summary>
    public static Fund? Granted(this FundSource source) => source switch
    {
        FundSource.GeneralPublic => Fund.GeneralPublic,
        FundSource.GovernmentFund => Fund.GovernmentFund,
        FundSource.StateCapital => Fund.StateCapital,
        _ => null,
    };
}
