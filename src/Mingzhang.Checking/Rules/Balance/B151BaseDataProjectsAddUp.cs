using Mingzhang.Accounts;
using Mingzhang.Checking.Relations;

namespace Mingzhang.Checking.Rules.Balance;

/// <summary>
/// 基础数据表: 项目支出 = 业务工作经费 + 运行维护经费 + 专项资金; 专项资金 = Σ 各专项, year by year. Where no such headings are printed the
/// projects make up the total themselves.
/// </summary>
public sealed class B151BaseDataProjectsAddUp : TableRule
{
    private const string Chinese = "项目支出应等于其下各项之和";
    private const string English = "project expenditure must be the sum of the lines under it";

    private static readonly string[] Headings = ["业务工作经费", "运行维护经费", "专项资金"];

    private protected override IReadOnlyList<TableKind> Kinds => [TableKind.BaseData];

    private protected override IEnumerable<Outcome> Check(TableCells cells)
    {
        foreach (var total in cells.Figures.Where(f => IsProjects(f.Address!) && f.Address!.Scope == default))
        {
            var lines = cells.Figures.Where(f => f.Address!.Scope.Kind == ScopeKind.Project && f.Address with { Scope = default } == total.Address).OrderBy(f => f.Place.Line).ToList();
            if (lines.Count == 0)
            {
                if (total.Value != 0) yield return Sums.Missing(Chinese, English, "各项目行 the lines of projects");
                continue;
            }
            var special = lines.Find(f => Name(f).Contains("专项资金", StringComparison.Ordinal));
            var under = special is null ? [] : lines.Where(f => f.Place.Line > special.Place.Line && !IsHeading(f)).ToList();
            if (special is null && !lines.Exists(IsHeading) && EndedProjects.MayBeMissing(total, lines)) continue;
            yield return Tie(total, special is null ? ListedProjects.Under(total, lines) : lines.Except(under));
            if (special is not null && under.Count > 0) yield return Tie(special, under);
        }
    }

    private static bool IsProjects(Address address) => address.Concept == Concepts.Expenditure && address is { Nature: Nature.Project, Measure: Measure.Value, Function: null };
    private static string Name(Figure figure) => figure.Address!.Scope.Name ?? "";
    private static bool IsHeading(Figure figure) => Array.Exists(Headings, h => Name(figure).EndsWith(h, StringComparison.Ordinal));

    private static Outcome.Related Tie(Figure whole, IEnumerable<Figure> parts) =>
        new(Sums.Of(Chinese, English, Sums.Minus(whole, "所列总数") with { LabelEn = "the line above" }, parts.Select(p => Sums.Plus(p, Name(p)) with { LabelEn = Name(p) })).Relation with { Level = Level.Warning });
}
