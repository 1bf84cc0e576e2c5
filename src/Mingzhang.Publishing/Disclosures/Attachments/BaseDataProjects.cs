using Mingzhang.Accounts;
using Mingzhang.Publishing.Disclosures.Narrative;
using Mingzhang.Publishing.Disclosures.Tables;

namespace Mingzhang.Publishing.Disclosures.Attachments;

/// <summary>
/// Below 项目支出 of the base data table: a line for each project, and what else was spent last year, on projects that have ended or whose
/// amount nobody recorded, so that the lines make the row in every column.
/// </summary>
internal static class BaseDataProjects
{
    private const string Others = "上年其他项目";
    private static readonly Address Row = SpendingFacts.All with { Nature = Nature.Project };

    public static IEnumerable<IReadOnlyList<TableCell>> Of(Composition composition)
    {
        var projects = composition.Account.Projects;
        var known = projects.Select(p => p.Money[0].Previous).OfType<decimal>().Select(Facts.Rounded).ToList();
        var lines = projects.Select(Line).ToList();
        if (known.Count == 0 || !composition.Knows(Row.Previous)) return lines;
        var rest = composition.At(Row.Previous) - known.Sum();
        // As much may be lost by rounding each line and the row.
        if (rest > 0.005m * (known.Count + 1)) lines.Add([Cells.Label(Others, 1), Amount(rest, Row.Previous with { Scope = Scope.Project(Others) }), Cells.NotAsked, Cells.NotAsked]);
        return lines;
    }

    private static IReadOnlyList<TableCell> Line(SelfEvaluation project)
    {
        var money = project.Money[0];
        var row = Row with { Scope = money.Source.Scope };
        TableCell Known(decimal? yuan, Address address) => yuan is { } value ? Amount(Facts.Rounded(value), address) : Cells.NotAsked;
        return [Cells.Label(project.Project!, 1), Known(money.Previous, row.Previous), Known(money.InitialBudget, row.At(Stage.Budget)), Known(money.Final, row)];
    }

    private static TableCell Amount(decimal amount, Address address) => BaseDataTable.Cell(Composition.Printed(amount, address, Unit.WanYuan));
}
