using Mingzhang.Accounts;

namespace Mingzhang.Reading.Forms;

/// <summary>Collects the rows and figures of one table while it is read.</summary>
internal sealed class TableBuilder(TableKind kind, string name, Frame frame, int index)
{
    /// <summary>With more, an amount is printed together with what stands beside it.</summary>
    private const int MostDecimals = 4;
    private readonly List<TableRow> rows = [];
    private readonly List<PrintedRow> printed = [];

    public TableKind Kind { get; } = kind;
    public string Name { get; } = name;
    public Frame Frame { get; } = frame;
    public int Index { get; } = index;
    public Unit Money => Frame.Unit ?? Unit.WanYuan;
    public string? Project { get; set; }
    /// <summary>The department as the table itself names it; else what is printed around it counts.</summary>
    public string? Entity { get; set; }
    /// <summary>What a score sheet says in words.</summary>
    public ScoreSheetText? Score { get; set; }
    public List<string> Columns { get; } = [];
    public List<Figure> Figures { get; } = [];
    private readonly List<Figure> blanks = [];
    private bool guessed;
    public int LastLine { get; private set; }

    private Part Part => Kind switch
    {
        TableKind.Chart => Part.Charts,
        TableKind.BaseData or TableKind.OverallScore or TableKind.ProjectScore => Part.Sheets,
        _ => Part.Tables,
    };

    public void Row(SheetRow row, string label, string? code = null)
    {
        rows.Add(new(row.Line, label, code, [.. row.Cells.Select(c => c.Text)]));
        LastLine = Math.Max(LastLine, row.Line);
    }

    /// <summary>Keeps rows as they are printed, understood or not.</summary>
    public void Print(Sheet sheet)
    {
        guessed |= sheet.Grid.Guessed;
        printed.AddRange(sheet.Rows.Select(row => new PrintedRow(row.Line, row.Page, [.. row.Cells.Select(cell => cell.Text)])));
    }

    /// <summary>The whole cell as an amount; nothing where it is no number.</summary>
    public Figure? Amount(SheetRow row, SheetCell cell, string? rowKey, string column, Address? address, bool doubtful = false)
    {
        if (AmountText.Read(cell.Text, Money) is not { } amount) return null;
        return Add(row, cell, amount, rowKey, column, address, doubtful);
    }

    /// <summary>A number found in the cell's text, with the unit it has there.</summary>
    public Figure Add(SheetRow row, SheetCell cell, AmountText amount, string? rowKey, string column, Address? address, bool doubtful = false)
    {
        var offset = cell.Source.Text.IndexOf(cell.Text, StringComparison.Ordinal);
        var figure = new Figure
        {
            Text = amount.Text,
            Value = amount.Number.Value,
            Decimals = amount.Number.Decimals,
            Unit = amount.Unit,
            Precision = IsExact(amount, address) ? Precision.Exact : Precision.Rounded,
            Address = address,
            Doubtful = doubtful || cell.Source.Doubtful || amount.Number.Decimals > MostDecimals,
            Place = PlaceOf(row, cell, rowKey, column) with { Start = Math.Max(offset, 0) + amount.Start, Length = amount.Text.Length },
        };
        Figures.Add(figure);
        return figure;
    }

    /// <summary>A cell of a known row and column in which nothing is printed.</summary>
    public void Blank(SheetRow row, int index, string? rowKey, string column, Address? address)
    {
        if (address is null) return;
        var place = row.At(index) is { } cell ? PlaceOf(row, cell, rowKey, column) : PlaceOf(row, row.Cells[0], rowKey, column) with { Line = row.Line };
        blanks.Add(new() { Text = "", Value = 0, Decimals = 0, Unit = Money, Precision = Precision.Exact, Address = address, Place = place with { Cell = index, Length = 0, Box = null } });
    }

    public Place PlaceOf(SheetRow row, SheetCell cell, string? rowKey, string column) => new()
    {
        Line = cell.Source.Line,
        Cell = cell.Source.Column,
        Page = row.Page,
        TableIndex = Index,
        Table = Name,
        Row = rowKey,
        Column = column,
        Length = cell.Source.Text.Length,
        Box = cell.Source.Box,
        Quote = row.Quote,
        Part = Part,
    };

    private static bool IsExact(AmountText amount, Address? address) =>
        amount.Number is { Value: 0, Decimals: 0 } || amount.Unit.Kind == QuantityKind.Count
        || address is { Concept.Kind: QuantityKind.Count } || address?.Concept == Concepts.Weight
        || amount.Unit == Unit.Factor && amount.Number is { Value: 1, Decimals: 0 };

    /// <summary>When all rows are read: replaces the figures of performance sheets that are known better than printed, and doubts a table that is not.</summary>
    public void Finish()
    {
        if (guessed && Part == Part.Tables && Figures.Exists(f => f.Address is null && f.Decimals > 0)) Doubt();
        if (Part != Part.Sheets) return;
        var known = SheetPrecision.Known(Figures);
        for (var i = 0; i < Figures.Count && known.Count > 0; i++) Figures[i] = known.GetValueOrDefault(Figures[i], Figures[i]);
        if (Score is not null) Score = Score with { Lines = [.. Score.Lines.Select(l => l.With(known))] };
    }

    /// <summary>Where the places of cells are guessed and amounts are left over, no sum of the table can be proved wrong.</summary>
    private void Doubt()
    {
        for (var i = 0; i < Figures.Count; i++) Figures[i] = Figures[i].Doubted();
    }

    public StatementTable ToTable() => new()
    {
        Index = Index,
        Kind = Kind,
        Name = Name,
        PrintedTitle = Frame.PrintedTitle,
        Line = Frame.Line,
        LastLine = Math.Max(LastLine, Frame.Line),
        Page = Frame.Page,
        Unit = Frame.Unit,
        Entity = Entity ?? Frame.Entity,
        Year = Frame.Year,
        FormNumber = Frame.Number,
        Project = Project,
        Score = Score,
        Notes = Frame.Notes,
        Rows = rows,
        Printed = printed,
        Guessed = guessed,
        Blanks = blanks,
        Columns = Columns,
    };
}
