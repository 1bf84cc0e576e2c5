using Mingzhang.Accounts;
using Mingzhang.Checking.Relations;

namespace Mingzhang.Checking.Rules.Copies;

/// <summary>各决算表之间的同一数应当一致; a blank cell of a row and column that exist counts as zero.</summary>
public sealed class C101TablesAgree : CopyRule
{
    private protected override string Chinese => "在各决算表中应当一致";
    private protected override string English => " must be the same in all tables";

    private protected override bool Concerns(CopyPair pair) =>
        pair is { ReferenceSide: Side.Tables, Side: Side.Tables } && pair.Reference.Place.TableIndex != pair.Copy.Place.TableIndex;

    private static readonly TableKind[] Kinds =
        [TableKind.Overview, TableKind.Income, TableKind.Expenditure, TableKind.GrantOverview, TableKind.GeneralPublicExpenditure, TableKind.GovernmentFund, TableKind.StateCapital];

    public override IEnumerable<Outcome> Check(AccountSet account)
    {
        var tables = TableCells.Of(account, Kinds).DistinctBy(t => t.Table.Kind).ToList();
        var blanks = from table in tables
                     from figure in table.Figures
                     where figure.Value != 0
                     from other in tables
                     where other != table && other.IsBlank(figure.Address!) && ReferenceEquals(First(account, figure.Address!, other), figure)
                     select (figure, Blank: other.OrBlank(figure.Address!));
        return base.Check(account).Concat(blanks.Select(b => AgainstBlank(account, b.figure, b.Blank)));
    }

    /// <summary>One printed copy is held against each blank, not all of them.</summary>
    private static Figure? First(AccountSet account, Address address, TableCells blank) =>
        account.At(address).FirstOrDefault(f => f.Place.InTable && f.Place.Part == Part.Tables && f.Place.TableIndex != blank.Table.Index);

    private Outcome.Related AgainstBlank(AccountSet account, Figure printed, Figure blank) => new(Pair(account, printed, blank).Relation with { Level = Level.Warning });
}
