using Mingzhang.Accounts;

namespace Mingzhang.Books;

/// <summary>What came of balanced rounding: the account with prints that add up, or the totals that no rounding of the entries settled.</summary>
public sealed record Balance(YearAccount? Account, IReadOnlyList<Address> Stuck);
