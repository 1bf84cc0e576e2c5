using Mingzhang.Accounts;
using Mingzhang.Books;
using Mingzhang.Publishing.Disclosures;
using Mingzhang.Publishing.PlainText;
using Mingzhang.Reading;

namespace Mingzhang.Tests.Books;

public class PreviousYearTests
{
    [Fact]
    public void What_last_year_did_not_print_stays_to_be_typed()
    {
        var last = AccountReader.ReadText("示例县示例局2023年度部门决算\n第三部分 2023年度部门决算情况说明\n七、财政拨款“三公”经费支出决算情况说明\n公务接待费支出决算1.25万元。\n");
        var begun = PreviousYear.Begin(new YearRecords { Entity = "示例县示例局", Year = 2024, Form = "common" }, last);
        Assert.Equal(12_500m, begun.ThreePublic.Single(e => e.Item == Concepts.Reception).Previous);
        Assert.All(begun.ThreePublic, e => Assert.Equal((null, null, null), (e.InitialBudget, e.AdjustedBudget, e.Final)));
        Assert.All(begun.ThreePublic.Where(e => e.Item != Concepts.Reception), e => Assert.Null(e.Previous));
    }

    [Fact]
    public void Projects_come_with_what_they_spent()
    {
        var last = Enumerable.Range(0, 40).Select(seed => InventedDepartment.Of(seed, "hunan-2023")).First(r => r.Projects.Count > 1);
        var read = AccountReader.ReadText(DisclosureText.Of(DisclosureComposer.Compose(Derivation.Of(last))));
        var begun = PreviousYear.Begin(new YearRecords { Entity = last.Entity, Year = last.Year + 1, Form = last.Form }, read);
        Assert.Equal(last.Projects.Select(p => (p.Project, Facts.Rounded(p.Money[0].Final!.Value))), begun.Projects.Select(p => (p.Project, Facts.Rounded(p.Money[0].Previous!.Value))));
        Assert.NotNull(begun.Overall);
    }

    [Fact]
    public void Blanks_of_the_three_public_expenses_are_asked_for()
    {
        using var file = new MemoryStream();
        YearWorkbook.Write(file, new YearRecords { Entity = "示例县示例局", Year = 2024, Form = "common", ThreePublic = [new(Concepts.Reception, null, null, null, null)] });
        file.Position = 0;
        Assert.Contains(YearWorkbook.Read(file).Problems, p => p is { Sheet: "三公经费", IsWarning: false } && p.Chinese.Contains("上年决算", StringComparison.Ordinal));
    }
}
