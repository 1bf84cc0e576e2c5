using Mingzhang.Accounts;
using Mingzhang.Checking.Relations;
using Mingzhang.Performance;

namespace Mingzhang.Checking.Rules.Performance;

/// <summary>Amounts of projects outside the sheets, each with the sheet of the same project under whatever name.</summary>
internal static class ProjectMoney
{
    /// <summary>How the reader names what a report says of the whole department.</summary>
    private const string Whole = "部门整体支出";

    public static IEnumerable<Outcome> Against(AccountSet account, Func<Figure, bool> concerns, string chinese, string english)
    {
        var sheets = Rescore.Of(account);
        if (sheets.Count == 0) yield break;
        foreach (var figure in account.Figures)
        {
            if (!concerns(figure) || figure.Address is not { Measure: Measure.Value, Year: AccountYear.Current, Scope: { Kind: ScopeKind.Project or ScopeKind.Other, Name: { } name } } address || !IsMoney(address)) continue;
            if ((name == Whole ? sheets.FirstOrDefault(s => s.Sheet.IsOverall) : ProjectNames.SheetOf(sheets, name)) is not { } sheet) continue;
            if (Of(sheet, address.Stage, figure) is { } amount) yield return new Outcome.Related(Copy(sheet, figure, amount, chinese, english));
            else yield return SheetWords.Missing(sheet, chinese, english, AddressText.Chinese(address) + " " + AddressText.English(address));
        }
    }

    /// <summary>A name that the text gives to an amount may be that of a project: the sheets tell.</summary>
    private static bool IsMoney(Address address) => address.Concept == Concepts.ProjectFunds || address.Concept == Concepts.NamedAmount || address is { Nature: Nature.Project } && address.Concept == Concepts.Expenditure;

    /// <summary>"预算" without saying which is held against the one it fits.</summary>
    private static Figure? Of(RescoredSheet sheet, Stage stage, Figure figure)
    {
        if (sheet.Sheet.Money.Total is not { } money) return null;
        return stage switch
        {
            Stage.Final => money.Final,
            Stage.AdjustedBudget => money.Adjusted,
            Stage.InitialBudget => money.Initial,
            _ => new[] { money.Adjusted, money.Initial }.OfType<Figure>().OrderBy(f => Math.Abs(f.Common - figure.Common)).FirstOrDefault(),
        };
    }

    private static CopyRelation Copy(RescoredSheet sheet, Figure figure, Figure amount, string chinese, string english) =>
        new(sheet.Chinese() + chinese, Sums.Capital(sheet.English()) + ": " + english, figure, amount) { Level = figure.Address!.Stage == Stage.Final ? Level.Warning : Level.Review };
}
