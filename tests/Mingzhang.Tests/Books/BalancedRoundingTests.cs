using Mingzhang.Accounts;
using Mingzhang.Books;
using Mingzhang.Checking;
using Mingzhang.Cli.Building;
using Mingzhang.Publishing.Disclosures;
using Mingzhang.Publishing.PlainText;
using Mingzhang.Reading;
using Mingzhang.Tests.Publishing.Disclosures;

namespace Mingzhang.Tests.Books;

public class BalancedRoundingTests
{
    public static TheoryData<string> Forms { get; } = ["hunan-2023", "sichuan", "common"];

    private static YearRecords Records(int seed, string form) => InventedDepartment.Of(seed, form);

    private static decimal? Wan(decimal? yuan) => yuan / 10_000m;

    private static IEnumerable<(string What, decimal? Exact, decimal? Printed)> Money(SelfEvaluation exact, SelfEvaluation printed) => exact.Money.Zip(printed.Money).SelectMany(m => new[]
    {
        ($"{m.First.Source} initial", Wan(m.First.InitialBudget), Wan(m.Second.InitialBudget)), ($"{m.First.Source} adjusted", Wan(m.First.AdjustedBudget), Wan(m.Second.AdjustedBudget)),
        ($"{m.First.Source} final", Wan(m.First.Final), Wan(m.Second.Final)), ($"{m.First.Source} previous", Wan(m.First.Previous), Wan(m.Second.Previous)),
    });

    [Theory]
    [MemberData(nameof(Forms))]
    public void No_figure_is_off_by_more_than_one_last_unit(string form)
    {
        for (var seed = 0; seed < Departments.Count(12); seed++)
        {
            var facts = BalancedRounding.Of(Records(seed, form)).Account!.Facts;
            Assert.All(facts.Exact.Where(f => f.Key.Concept.Kind == QuantityKind.Money), fact => Assert.True(Math.Abs(facts.Printed(fact.Key)!.Value - fact.Value / 10_000m) <= 0.01m, $"{seed}: {fact.Key}"));
        }
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Money_of_the_sheets_is_that_of_the_tables_and_off_by_one_last_unit_at_most(string form)
    {
        for (var seed = 0; seed < Departments.Count(12); seed++)
        {
            var records = Records(seed, form);
            var account = BalancedRounding.Of(records).Account!;
            var money = Money(records.Overall!, account.Overall!).Concat(records.Projects.Zip(account.Projects).SelectMany(p => Money(p.First, p.Second)));
            Assert.Empty(money.Where(m => m.Printed is null != m.Exact is null || Math.Abs(m.Printed - m.Exact ?? 0) > 0.01m || m.Printed is { } p && p * 100 != decimal.Truncate(p * 100)).Select(m => $"{seed}: {m}"));
            if (account.Projects.Count > 0) Assert.Equal(account.Facts.Printed(new(Concepts.Expenditure) { Nature = Nature.Project }), account.Projects.Sum(p => Wan(p.Money[0].Final)));
            Assert.All(account.Projects, p => Assert.Equal(p.Money[0].Final, p.Money.Skip(1).Sum(m => m.Final)));
            Assert.Equal(account.Overall!.Money[0].Final, account.Overall.Money.Skip(1).Where(m => m.Source.Nature == Nature.All).Sum(m => m.Final ?? 0));
        }
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Tables_add_up_as_printed(string form)
    {
        for (var seed = 0; seed < Departments.Count(6); seed++)
        {
            var disclosure = DisclosureComposer.Compose(BalancedRounding.Of(Records(seed, form)).Account!);
            var read = AccountReader.ReadText(DisclosureText.Of(disclosure));
            Assert.Empty(ReadingBack.Differences(disclosure, read).Select(d => $"{seed} {d}"));
            Assert.Empty(Checker.Check(read).Findings.Where(f => (f.Level != Level.Note || f.Rule[0] is 'B' or 'H' or 'C') && !IsOfLastYear(f)).Select(f => $"{seed} {f.Level} {f.Rule} {f.Message}"));
        }
    }

    /// <summary>Last year's amounts are printed as they were stated, each for itself: they were published like that.</summary>
    private static bool IsOfLastYear(Finding finding) => finding.Level == Level.Note && finding.Figures.All(f => f.Figure?.Address is { Year: AccountYear.Previous });

    [Fact]
    public void Parts_go_up_by_their_remainders_and_nil_stays_nil()
    {
        decimal[] parts = [149, 0, 151, 100];
        Assert.Equal([100, 0, 100, 100], Apportionment.Of(parts, 300, 100));
        Assert.Equal([100, 0, 200, 100], Apportionment.Of(parts, 400, 100));
        Assert.Equal([200, 0, 200, 100], Apportionment.Of(parts, 500, 100));
        Assert.Equal([100, 0, 0], Apportionment.Of([100, 100, 0], 100, 100));
    }

    [Fact]
    public void What_stands_in_the_way_is_named_in_both_languages()
    {
        var balance = BalancedRounding.Of(Records(3, "sichuan"), turns: 0);
        Assert.Null(balance.Account);
        Assert.NotEmpty(balance.Stuck);
        var said = StuckRounding.Of(balance.Stuck);
        Assert.Contains("请改用 --rounding independent", said, StringComparison.Ordinal);
        Assert.Contains(AddressText.English(balance.Stuck[0]), said, StringComparison.Ordinal);
    }
}
