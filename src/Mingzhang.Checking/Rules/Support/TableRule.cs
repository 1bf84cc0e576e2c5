using Mingzhang.Accounts;

namespace Mingzhang.Checking.Rules;

/// <summary>A rule that looks at one table at a time.</summary>
public abstract class TableRule : Rule
{
    private protected abstract IReadOnlyList<TableKind> Kinds { get; }

    public sealed override IEnumerable<Outcome> Check(AccountSet account) => TableCells.Of(account, Kinds).SelectMany(cells => Check(account, cells));

    /// <summary>For rules that need to know what the rest of the document says.</summary>
    private protected virtual IEnumerable<Outcome> Check(AccountSet account, TableCells cells) => Check(cells);

    private protected virtual IEnumerable<Outcome> Check(TableCells cells) => [];
}
