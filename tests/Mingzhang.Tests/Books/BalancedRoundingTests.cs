using Mingzhang.Accounts;
using Mingzhang.Books;
using Mingzhang.Checking;
using Mingzhang.Publishing.Disclosures;
using Mingzhang.Publishing.PlainText;
using Mingzhang.Reading;
using Mingzhang.Tests.Publishing.Disclosures;

namespace Mingzhang.Tests.Books;

public class BalancedRoundingTests
{
    /// <summary>The projects of the base data are those of the score sheets, whose money is recorded apart from the tables'.</summary>
    private const string OfSheets = "B151";

    public static TheoryData<string> Forms { get; } = ["hunan-2023", "sichuan", "common"];

    [Theory]
    [MemberData(nameof(Forms))]
    public void No_figure_is_off_by_more_than_one_last_unit(string form)
    {
        for (var seed = 0; seed < 12; seed++)
        {
            var facts = BalancedRounding.Of(InventedDepartment.Of(seed, form))!.Facts;
            Assert.All(facts.Exact.Where(f => f.Key.Concept.Kind == QuantityKind.Money), fact => Assert.True(Math.Abs(facts.Printed(fact.Key)!.Value - fact.Value / 10_000m) <= 0.01m, $"{seed}: {fact.Key}"));
        }
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Tables_add_up_as_printed(string form)
    {
        for (var seed = 0; seed < 6; seed++)
        {
            var disclosure = DisclosureComposer.Compose(BalancedRounding.Of(InventedDepartment.Of(seed, form))!);
            var read = AccountReader.ReadText(DisclosureText.Of(disclosure));
            Assert.Empty(ReadingBack.Differences(disclosure, read));
            Assert.Empty(Checker.Check(read).Findings.Where(f => (f.Level != Level.Note || f.Rule[0] is 'B' or 'H' or 'C') && f.Rule != OfSheets).Select(f => $"{seed} {f.Level} {f.Rule} {f.Message}"));
        }
    }
}
