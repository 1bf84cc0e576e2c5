using Mingzhang.Accounts;
using Mingzhang.Books;

namespace Mingzhang.Tests.Books;

public class InventedDepartmentTests
{
    public static TheoryData<string> Forms { get; } = ["hunan-2023", "sichuan", "common"];

    [Theory]
    [MemberData(nameof(Forms))]
    public void Its_books_balance(string form)
    {
        for (var seed = 0; seed < 200; seed++)
        {
            var facts = Derivation.Of(InventedDepartment.Of(seed, form)).Facts.Exact;
            decimal At(Concept concept, Fund fund = Fund.All, Nature nature = Nature.All) => facts.GetValueOrDefault(new Address(concept) { Fund = fund, Nature = nature });
            foreach (var fund in new[] { Fund.All, Fund.Fiscal })
                Assert.Equal(At(Concepts.IncomeGrandTotal, fund), At(Concepts.ExpenditureGrandTotal, fund));
            Assert.Equal(At(Concepts.Expenditure, Fund.GeneralPublic, Nature.Basic), At(Concepts.Expenditure, Fund.GeneralPublic, Nature.Personnel) + At(Concepts.Expenditure, Fund.GeneralPublic, Nature.Public));
            Assert.All(facts, fact => Assert.True(fact.Value >= 0, $"{seed}: {fact.Key} is {fact.Value}"));
        }
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Every_row_is_the_sum_of_the_rows_below(string form)
    {
        for (var seed = 0; seed < 60; seed++)
        {
            var facts = Derivation.Of(InventedDepartment.Of(seed, form)).Facts.Exact;
            var rows = facts.Where(f => f.Key is { Function.Length: 3 or 5, Economic: null } && f.Key.Concept != Concepts.ClosingCarryOver);
            Assert.All(rows, row => Assert.Equal(row.Value, Below(facts, row.Key)));
        }
    }

    [Fact]
    public void The_same_seed_gives_the_same_department() =>
        Assert.Equal(Derivation.Of(InventedDepartment.Of(7, "common")).Facts.Exact, Derivation.Of(InventedDepartment.Of(7, "common")).Facts.Exact);

    private static decimal Below(IReadOnlyDictionary<Address, decimal> facts, Address row) => facts
        .Where(f => f.Key.Function is { } function && function.Length == row.Function!.Length + 2 && function.StartsWith(row.Function, StringComparison.Ordinal) && f.Key with { Function = row.Function } == row)
        .Sum(f => f.Value);
}
