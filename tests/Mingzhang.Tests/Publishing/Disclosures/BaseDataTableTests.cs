using Mingzhang.Accounts;
using Mingzhang.Books;
using Mingzhang.Publishing.Disclosures;

namespace Mingzhang.Tests.Publishing.Disclosures;

public class BaseDataTableTests
{
    private static readonly Address AllProjects = new Address(Concepts.Expenditure) { Nature = Nature.Project }.Previous;
    private static readonly Address Public = new Address(Concepts.Expenditure) { Fund = Fund.GeneralPublic, Nature = Nature.Public }.At(Stage.InitialBudget);

    private static SelfEvaluation Project(string name, decimal? last) =>
        new() { Project = name, ExpectedGoal = "完成。", AchievedGoal = "完成。", Money = [new(new(Concepts.ProjectFunds) { Scope = Scope.Project(name) }, 100000, 100000, 100000, last)] };

    private static Dictionary<string, string> Rows(decimal? first, decimal? second, decimal? budget)
    {
        var records = InventedDepartment.Of(5, "hunan-2023");
        var stated = records.Stated.Where(s => s.Key != Public).ToDictionary();
        stated[AllProjects] = 300000;
        if (budget is { } known) stated[Public] = known;
        var disclosure = DisclosureComposer.Compose(Derivation.Of(records with { Stated = stated, Projects = [Project("甲", first), Project("乙", second)] }));
        return disclosure.Tables.Single(t => t.Kind == TableKind.BaseData).Rows.Where(r => r.Count == 4).ToDictionary(r => r[0].Text, r => string.Join(' ', r.Skip(1).Select(c => c.Text)));
    }

    [Fact]
    public void What_is_known_of_last_year_and_of_budgets_is_printed()
    {
        var rows = Rows(120000, 180000, 380000);
        Assert.Equal(("12.00 10.00 10.00", "18.00 10.00 10.00"), (rows["甲"], rows["乙"]));
        Assert.Equal("38.00", rows["公用经费"].Split(' ')[1]);
        Assert.DoesNotContain("上年其他项目", rows.Keys);
    }

    [Fact]
    public void What_is_not_known_stays_open_and_the_rest_of_the_row_is_said()
    {
        var rows = Rows(120000, null, null);
        Assert.Equal(("12.00 10.00 10.00", "—— 10.00 10.00", "18.00 —— ——"), (rows["甲"], rows["乙"], rows["上年其他项目"]));
        Assert.Equal("——", rows["公用经费"].Split(' ')[1]);
    }

    [Fact]
    public void Where_no_project_is_known_of_last_year_no_rest_is_made_up() => Assert.DoesNotContain("上年其他项目", Rows(null, null, null).Keys);
}
