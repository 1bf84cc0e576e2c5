using Mingzhang.Accounts;
using Mingzhang.Performance;

namespace Mingzhang.Checking.Rules.Performance;

/// <summary>One of the two breakdowns of the overall sheet, with the stage that reading found its sum to fit.</summary>
internal sealed record OverallSide(string Chinese, string English, IReadOnlyList<Figure> Parts)
{
    private const decimal Near = 0.05m;

    public Stage Stage => Parts[0].Address!.Stage;
    public decimal Sum => Parts.Sum(p => p.Common);
    public Figure? Total(MoneyRow total) => Stage switch { Stage.InitialBudget => total.Initial, Stage.AdjustedBudget => total.Adjusted, _ => total.Final };
    /// <summary>The sum is that total but for what rounding, or a slip of hundredths, explains.</summary>
    public bool Fits(MoneyRow total) => Total(total) is { } whole && Math.Abs(whole.Common - Sum) <= Near;
}

internal static class OverallSides
{
    /// <summary>The sides that print amounts.</summary>
    public static IEnumerable<OverallSide> Of(ScoreSheet sheet)
    {
        var parts = sheet.Money.Parts.Select(p => p.Final ?? p.Adjusted ?? p.Initial).OfType<Figure>().ToList();
        var byNature = parts.Where(p => p.Address!.Nature != Nature.All).ToList();
        var byIncome = parts.Where(p => p.Address!.Nature == Nature.All).ToList();
        if (byIncome.Exists(p => p.Value != 0)) yield return new("按收入性质分", "by income", byIncome);
        if (byNature.Exists(p => p.Value != 0)) yield return new("按支出性质分", "by expenditure", byNature);
    }
}
