using Mingzhang.Accounts;

namespace Mingzhang.Reading.Forms;

/// <summary>How badly a cell's kind suits a column of the indicator block: names are words, weights and scores bare numbers.</summary>
internal static class IndicatorFit
{
    /// <param name="measured">The cell has a number in it, with a measure word or without.</param>
    public static int Cost(SheetCell cell, IndicatorColumn column, bool measured)
    {
        if (cell.IsBlank) return 2;
        if (cell.Number is not null) return column switch
        {
            IndicatorColumn.Weight or IndicatorColumn.Score or IndicatorColumn.Ignored => 0,
            IndicatorColumn.Target or IndicatorColumn.Actual => 3,
            _ => 50,
        };
        var indicator = cell.Key.EndsWith("指标", StringComparison.Ordinal);
        return column switch
        {
            IndicatorColumn.Weight or IndicatorColumn.Score => AmountText.Read(cell.Text, Unit.Points) is not null ? 0 : 60,
            IndicatorColumn.Target or IndicatorColumn.Actual => measured && cell.Text.Length < 20 ? 0 : 5,
            IndicatorColumn.Name => IsValue(cell.Text) ? 30 : indicator ? 10 : 0,
            IndicatorColumn.First or IndicatorColumn.Second => IsValue(cell.Text) ? 30 : indicator || cell.Key.Contains("指标", StringComparison.Ordinal) ? 0 : 20,
            IndicatorColumn.Standard or IndicatorColumn.Reason => IsValue(cell.Text) ? 20 : 5,
            IndicatorColumn.Sign => IndicatorColumns.IsSign(cell.Text) ? 0 : 30,
            IndicatorColumn.Unit => cell.Text.Length < 6 ? 0 : 30,
            _ => IsValue(cell.Text) ? 30 : 10,
        };
    }

    /// <summary>≥95%, 20个, 2024年: a value rather than a name.</summary>
    private static bool IsValue(string text) => text[0] is '≥' or '≤' or '≧' or '≦' or '>' or '<' or '=' or '＝' or '＞' or '＜' || text.Length < 8 && PrintedNumber.DigitAt(text, 0) >= 0;
}
