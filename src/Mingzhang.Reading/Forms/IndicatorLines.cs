using Mingzhang.Accounts;

namespace Mingzhang.Reading.Forms;

/// <summary>Collects the lines of indicators in words while their figures are read; merged labels are carried down.</summary>
internal sealed class IndicatorLines(TableBuilder table)
{
    private readonly List<IndicatorLine> lines = [];
    private string first = "";
    private string second = "";
    private IndicatorLine? open;

    public IReadOnlyList<IndicatorLine> All => lines;

    public void Begin(SheetRow row, bool doubtful) => open = new() { Line = row.Line, Page = row.Page, Doubtful = doubtful, Place = table.PlaceOf(row, row.First!, null, "") };

    public void BeginTotal(SheetRow row)
    {
        Begin(row, false);
        open = open! with { IsTotal = true, Name = "总分" };
    }

    /// <summary>A label of this line; one of the first level closes the second level above it.</summary>
    public void Label(IndicatorColumn level, string name, CellText cell)
    {
        if (level == IndicatorColumn.First)
        {
            (first, second) = (name, "");
            open = open! with { Opens = cell };
        }
        else if (level == IndicatorColumn.Second) second = name;
        open = open! with { Name = name };
    }

    public void Value(IndicatorColumn column, CellText cell) => open = column switch
    {
        IndicatorColumn.Target => open! with { Target = cell },
        IndicatorColumn.Actual => open! with { Actual = cell },
        IndicatorColumn.Weight => open! with { Weight = cell },
        _ => open! with { Score = cell },
    };

    public void Standard(SheetRow row, SheetCell? cell, string label)
    {
        if (cell is { IsBlank: false }) open = open! with { Standard = Cell(row, cell, label) };
    }

    public void Reason(SheetRow row, SheetCell? cell, string label)
    {
        if (cell is { IsBlank: false }) open = open! with { Reason = Cell(row, cell, label) };
    }

    public void End()
    {
        if (open is { IsTotal: true }) lines.Add(open);
        else if (open is { Name.Length: > 0 } or { Weight: not null } or { Score: not null }) lines.Add(open with { First = first, Second = second });
        open = null;
    }

    private CellText Cell(SheetRow row, SheetCell cell, string label) => new(cell.Text, table.PlaceOf(row, cell, open!.Name, label));
}
