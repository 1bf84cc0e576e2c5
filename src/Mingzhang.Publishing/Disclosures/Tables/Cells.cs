using Mingzhang.Accounts;

namespace Mingzhang.Publishing.Disclosures.Tables;

/// <summary>Cells that several tables make in the same way.</summary>
internal static class Cells
{
    public static readonly TableCell Blank = new("");

    /// <summary>A cell that the form does not ask to be filled.</summary>
    public static readonly TableCell NotAsked = new("——");

    public static TableCell Head(string text, int columns = 1, int rows = 1) => new(text, CellRole.Head) { ColumnSpan = columns, RowSpan = rows };

    public static TableCell Label(string text, int indent = 0, bool total = false) => new(text, CellRole.Label) { Indent = indent, IsTotal = total };

    public static TableCell Code(string text, int indent = 0) => new(text, CellRole.Code) { Indent = indent };

    /// <summary>The amount of a fact, blank where there is none.</summary>
    public static TableCell Amount(Composition composition, Address address, CellSum? sum = null, bool total = false) =>
        composition.Facts.Printed(address) is { } value ? Amount(composition, value, address, address, sum, total) : new("", CellRole.Amount) { IsTotal = total };

    /// <summary>An amount that readers will put at another address than its fact: a budget that the form does not name further.</summary>
    public static TableCell Amount(Composition composition, decimal value, Address fact, Address read, CellSum? sum = null, bool total = false) => new(Composition.Text(value, Unit.WanYuan), CellRole.Amount)
    {
        Figure = Composition.Printed(value, read, Unit.WanYuan),
        Held = composition.Facts.Held(fact) ?? value,
        Sum = sum,
        IsTotal = total,
    };
}
