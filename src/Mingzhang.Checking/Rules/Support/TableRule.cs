using Mingzhang.Accounts;

namespace Mingzhang.Checking.Rules;

/// <summary>A rule that looks at one table at a time.</summary>
public abstract class TableRule : Rule
{
    private protected abstract IReadOnlyList<TableKind> Kinds { get; }

    public sealed override IEnumerable<Outcome> Check(AccountSet account) => TableCells.Of(account, Kinds).SelectMany(Check);

    private protected abstract IEnumerable<Outcome> Check(TableCells cells);
}
