using Mingzhang.Accounts;
using Mingzhang.Reading.Layout;

namespace Mingzhang.Reading.Forms;

/// <summary>The tables of a document, their figures, and the blocks that belong to them (grids, titles, unit lines, notes).</summary>
public sealed record TablesRead(IReadOnlyList<StatementTable> Tables, IReadOnlyList<Figure> Figures, IReadOnlySet<Block> Consumed);

/// <summary>Finds the tables of the forms among the grids and puts their cells at addresses.</summary>
public static class TableReader
{
    /// <summary>Never fails: a grid of no known form is an unknown table, its numbers without address.</summary>
    public static TablesRead Read(SourceDocument document)
    {
        var reading = new TablesReading(document.Blocks);
        for (var i = 0; i < document.Blocks.Count; i++)
        {
            if (document.Blocks[i] is Grid { Rows.Count: > 0 }) reading.ReadGrid(i);
        }
        return reading.Result();
    }
}

/// <summary>The reading of one document's tables: what was found so far, and the table that a next grid may continue.</summary>
internal sealed class TablesReading(IReadOnlyList<Block> blocks)
{
    private readonly List<TableBuilder> tables = [];
    private readonly HashSet<Block> consumed = new(ReferenceEqualityComparer.Instance);
    /// <summary>Whether the text keeps blank cells between numbers, so that only those at the end of a row can be missing.</summary>
    private readonly bool keepsBlanks = blocks.OfType<Grid>().Any(g => g is { Aligned: false, LosesColumns: false } && g.Rows.Any(KeepsBlank));
    private FormReader? previous;

    private static bool KeepsBlank(GridRow row)
    {
        var number = false;
        for (var i = 0; i + 1 < row.Cells.Count; i++)
        {
            if (number && row.Cells[i].Text.AsSpan().IsWhiteSpace() && !row.Cells[i + 1].Text.AsSpan().IsWhiteSpace()) return true;
            number = PrintedNumber.TryParse(row.Cells[i].Text, out var n) && (n.Decimals > 0 || number);
        }
        return false;
    }

    public void ReadGrid(int index)
    {
        consumed.Add(blocks[index]);
        var titled = GridParts.ByTitle(Sheet.Of((Grid)blocks[index], keepsBlanks && !((Grid)blocks[index]).LosesColumns)).ToList();
        for (var i = 0; i < titled.Count; i++)
        {
            var whole = titled[i];
            var frame = Frame.Around(blocks, index, ref whole, isFirst: i == 0, isLast: i == titled.Count - 1);
            consumed.UnionWith(frame.Blocks);
            foreach (var sheet in GridParts.ByScoreSheet(whole))
            {
                if (sheet.Rows.Count == 0) continue;
                var before = tables.Count;
                ReadSheet(sheet, frame);
                (tables.Count > before ? tables[^1] : previous?.Table)?.Print(sheet);
            }
        }
    }

    private void ReadSheet(Sheet sheet, Frame frame)
    {
        var follows = frame.Title is null && frame.FollowsTable;
        if (previous is ScoreSheetReader score && (follows && !sheet.Rows.Any(score.IsNext) || frame.Title is null && score.Awaits(sheet)))
        {
            previous.Continue(sheet);
            return;
        }
        var form = Recognition.ByContent(sheet);
        if (form is null && ChartReader.Data(sheet, frame) is { } chart)
        {
            ChartReader.Read(chart, Begin(TableKind.Chart, frame.PrintedTitle, frame), sheet.Grid.IsChart);
            return;
        }
        if (form is null && follows && previous is not null && previous.Continues(sheet))
        {
            previous.Continue(sheet);
            return;
        }
        form ??= frame.Title?.Form ?? Recognition.ByHeads(sheet) ?? Recognition.ByIndicators(sheet);
        if (form is null)
        {
            previous = null;
            UnknownReader.Read(sheet, Begin(TableKind.Unknown, frame.PrintedTitle, frame));
            return;
        }
        var name = frame.Title is { } title && title.Form.Kind == form.Kind ? title.Name : form.Names[0];
        previous = ReaderOf(form, Begin(form.Kind, name, frame));
        previous.Begin(sheet);
    }

    private TableBuilder Begin(TableKind kind, string name, Frame frame)
    {
        tables.Add(new(kind, name, frame, tables.Count));
        return tables[^1];
    }

    private static FormReader ReaderOf(TableForm form, TableBuilder table) => form.Shape switch
    {
        TableShape.TwoSided => new TwoSidedReader(form, table),
        TableShape.Economic => new EconomicReader(form, table),
        TableShape.Detail => new DetailReader(form, table),
        TableShape.ThreePublic => new ThreePublicReader(form, table),
        TableShape.BaseData => new BaseDataReader(form, table),
        TableShape.ScoreSheet => new ScoreSheetReader(form, table),
        _ => new CodedReader(form, table),
    };

    public TablesRead Result()
    {
        foreach (var table in tables) table.Finish();
        return new([.. tables.Select(t => t.ToTable())], [.. tables.SelectMany(t => t.Figures)], consumed);
    }
}
