using System.Text;
using Mingzhang.Accounts;
using Mingzhang.Reading.Forms;
using Mingzhang.Reading.Layout;

namespace Mingzhang.Reading.Text.Sheets;

/// <summary>Lines without a blank line between them: one row of a score sheet, or several that stand close.</summary>
internal sealed class SheetBlock(IReadOnlyList<SheetLine> lines, HeadBand band)
{
    private readonly List<SheetLine> anchors = [.. lines.Where(l => l.HasWeightAndScore)];

    /// <summary>What stands in the column of the first level, whose labels are merged over several rows.</summary>
    public List<(int Line, string Text)> Groups { get; } = [];
    public bool HasAnchor => anchors.Count > 0;
    /// <summary>Labels of levels that have no indicator (社会成本指标).</summary>
    public bool IsLabels => lines.All(l => l.Words.All(w => w.Text.EndsWith('标')));

    /// <summary>A row for each line with weight and score; null where the columns cannot be told.</summary>
    public List<GridRow>? Rows()
    {
        if (!HasAnchor) return [];
        var runs = Runs.Of(lines);
        List<IReadOnlyList<SheetLine>> told = anchors.Count == 1 ? [lines] : [.. anchors.Select(a => (IReadOnlyList<SheetLine>)[a])];
        if (ColumnFit.Of(band.Columns, runs, told) is not { } ranges) return null;
        var texts = anchors.ConvertAll(_ => Enumerable.Range(0, ranges.Length).Select(_ => new StringBuilder()).ToArray());
        var doubtful = anchors.ConvertAll(_ => new bool[ranges.Length]);
        for (var column = 0; column < ranges.Length; column++)
        {
            if (ranges[column] is not { } range) continue;
            var parts = lines.Select(l => (l.Number, Text: l.Between(range.Start, range.End))).Where(p => p.Text.Length > 0).ToList();
            if (band.Columns[column] == IndicatorColumn.First) Groups.AddRange(parts);
            else Fill(parts, column, texts, doubtful);
        }
        for (var i = 0; i < anchors.Count; i++)
        {
            if (!IsCertain(texts[i])) Array.Fill(doubtful[i], true);
        }
        return [.. anchors.Select((a, i) => Row(a, texts[i], doubtful[i]))];
    }

    private void Fill(List<(int Line, string Text)> parts, int column, List<StringBuilder[]> texts, List<bool[]> doubtful)
    {
        var rows = WrappedCell.Rows([.. parts.Select(p => p.Line)], Numbers);
        for (var i = 0; i < parts.Count; i++)
        {
            var cell = texts[rows[i].Row][column];
            var runTogether = cell.Length > 0 && char.IsAsciiDigit(cell[^1]) && char.IsAsciiDigit(parts[i].Text[0]);
            if (runTogether) cell.Append(' ');
            cell.Append(parts[i].Text);
            doubtful[rows[i].Row][column] |= runTogether || rows[i].Doubtful && band.Columns[column] is IndicatorColumn.Target or IndicatorColumn.Actual;
        }
    }

    private List<int> Numbers => anchors.ConvertAll(a => a.Number);

    /// <summary>Weight and score are numbers, and target and actual value are both there: else words may stand in the wrong columns.</summary>
    private bool IsCertain(StringBuilder[] texts)
    {
        for (var i = 0; i < texts.Length; i++)
        {
            if (band.Columns[i] is IndicatorColumn.Weight or IndicatorColumn.Score && AmountText.Read(texts[i].ToString(), Unit.Points) is null) return false;
            if (band.Columns[i] is IndicatorColumn.Target or IndicatorColumn.Actual or IndicatorColumn.Name && texts[i].Length == 0) return false;
        }
        return true;
    }

    private static GridRow Row(SheetLine anchor, StringBuilder[] texts, bool[] doubtful) =>
        new(anchor.Number, anchor.Line.Page, [.. texts.Select((t, i) => new GridCell(t.ToString(), anchor.Number, i) { Doubtful = doubtful[i] })]);
}
