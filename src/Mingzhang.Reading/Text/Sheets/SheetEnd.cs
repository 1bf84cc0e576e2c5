using Mingzhang.Accounts;
using Mingzhang.Reading.Forms;
using Mingzhang.Reading.Layout;

namespace Mingzhang.Reading.Text.Sheets;

/// <summary>The total of a score sheet: 总分 100 99.38, below the indicators or, in Sichuan, above them.</summary>
internal static class SheetEnd
{
    private static readonly string[] Labels = ["总分", "得分", "合计", "总得分", "总计", "自评得分", "总分值"];

    public static bool Is(SheetLine line) => line.Words.Count > 1 && Array.IndexOf(Labels, LabelKey.Of(line.Words[0].Text)) >= 0 && line.Words[1].IsNumber;

    public static bool Is(GridRow row) => row.Cells.Count > 0 && Array.IndexOf(Labels, LabelKey.Of(row.Cells[0].Text)) >= 0;

    /// <summary>Weight and score; a lone number cannot be told apart.</summary>
    /// <param name="whole">All lines above it became rows, so that nothing of the sum can be missing.</param>
    public static GridRow Row(SheetLine line, HeadBand band, bool whole)
    {
        var numbers = line.Words.Skip(1).TakeWhile(w => w.IsNumber).ToList();
        var texts = new string[band.Columns.Count];
        texts[0] = line.Words[0].Text;
        var columns = band.Columns.ToList();
        if (numbers.Count == 2) (texts[columns.IndexOf(IndicatorColumn.Weight)], texts[columns.IndexOf(IndicatorColumn.Score)]) = Ordered(numbers, columns);
        else if (numbers.Count == 1) texts[columns.IndexOf(numbers[0].Text == "100" ? IndicatorColumn.Weight : IndicatorColumn.Score)] = numbers[0].Text;
        return new(line.Number, line.Line.Page, [.. texts.Select((t, i) => new GridCell(t ?? "", line.Number, i) { Doubtful = (numbers.Count != 2 || !whole) && i > 0 && t is not null })]);
    }

    private static (string Weight, string Score) Ordered(List<SheetLine.Word> numbers, List<IndicatorColumn> columns) =>
        columns.IndexOf(IndicatorColumn.Weight) < columns.IndexOf(IndicatorColumn.Score) ? (numbers[0].Text, numbers[1].Text) : (numbers[1].Text, numbers[0].Text);
}
