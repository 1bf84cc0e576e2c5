using Mingzhang.Accounts;

namespace Mingzhang.Books;

/// <summary>Amounts added up at addresses.</summary>
internal sealed class Ledger
{
    private readonly Dictionary<Address, decimal> amounts = [];

    public IReadOnlyDictionary<Address, decimal> Amounts => amounts;

    public decimal this[Address address] => amounts.GetValueOrDefault(address);
    public bool Knows(Address address) => amounts.ContainsKey(address);

    public void Add(Address address, decimal amount) => amounts[address] = amounts.GetValueOrDefault(address) + amount;

    /// <summary>States a fact; nothing may have been added there.</summary>
    public void State(Address address, decimal amount) => amounts.Add(address, amount);

    /// <summary>A sum of facts; no fact where none of the parts is one.</summary>
    public void Sum(Address total, params ReadOnlySpan<(int Sign, Address Part)> parts)
    {
        decimal sum = 0;
        var known = false;
        foreach (var (sign, part) in parts)
        {
            known |= amounts.ContainsKey(part);
            sum += sign * this[part];
        }
        if (known) State(total, sum);
    }
}
