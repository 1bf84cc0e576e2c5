namespace Mingzhang.Tests.Architecture;

public class RulePageTests
{
    private const string Rule = RulePages.Folder + "/Balance/B101IncomeEqualsExpenditure";

    [Fact]
    public void Every_rule_has_its_page() => Assert.Empty(RulePages.Offences(SourceTree.Repository.Files));

    [Fact]
    public void Every_page_is_embedded_under_its_own_name()
    {
        var pages = SourceTree.Repository.Under(RulePages.Folder, ".md").Select(Path.GetFileName);
        Assert.Empty(pages.Except(OurAssemblies.Load("Checking").GetManifestResourceNames()));
    }

    [Fact]
    public void A_rule_beside_its_page_passes() =>
        Assert.Empty(RulePages.Offences([Rule + ".cs", Rule + ".md", RulePages.Folder + "/Rule.cs", RulePages.Folder + "/Balance/Sides.cs"]));

    [Theory]
    [InlineData("has no page", "Balance/B101IncomeEqualsExpenditure.cs")]
    [InlineData("has no rule", "Balance/B101IncomeEqualsExpenditure.md")]
    [InlineData("is not named", "Balance/Notes.cs", "Balance/Notes.md")]
    [InlineData("folder of its letter", "Balance/C101Same.cs", "Balance/C101Same.md")]
    [InlineData("folder of its letter", "Totals/B101Same.cs", "Totals/B101Same.md")]
    [InlineData("folder of its letter", "B101Same.cs", "B101Same.md")]
    [InlineData("is the code of", "Balance/B101One.cs", "Balance/B101One.md", "Balance/B101Two.cs", "Balance/B101Two.md")]
    public void A_rule_out_of_place_is_seen(string offence, params string[] files) =>
        Assert.Contains(offence, Assert.Single(RulePages.Offences(files.Select(file => $"{RulePages.Folder}/{file}"))), StringComparison.Ordinal);
}
