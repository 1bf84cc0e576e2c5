using Mingzhang.Accounts;
using Mingzhang.Checking;
using Mingzhang.Publishing;

namespace Mingzhang.Tests.Publishing;

public class FingerprintTests
{
    private static readonly AccountSet Account = new() { Entity = "青石区档案馆", Year = 2024 };

    [Fact]
    public void A_correction_elsewhere_does_not_change_it() => Assert.Equal(
        Fingerprints.Of(Account, [Finding("112.77", line: 5)]),
        Fingerprints.Of(Account, [Finding("163.96", line: 9)]));

    [Fact]
    public void Rule_entity_and_year_change_it() => Assert.Equal(4, ((string[])
    [
        Fingerprints.Of(Account, [Finding("1", 1)])[0],
        Fingerprints.Of(Account, [Finding("1", 1) with { Rule = "B102" }])[0],
        Fingerprints.Of(new AccountSet { Entity = "红石区档案馆", Year = 2024 }, [Finding("1", 1)])[0],
        Fingerprints.Of(new AccountSet { Entity = "青石区档案馆", Year = 2023 }, [Finding("1", 1)])[0],
    ]).Distinct().Count());

    [Fact]
    public void Twins_are_counted()
    {
        var prints = Fingerprints.Of(Account, [Finding("1", 1), Finding("2", 2)]);
        Assert.Equal(prints[0] + "-2", prints[1]);
    }

    private static Finding Finding(string text, int line) => new()
    {
        Rule = "B101",
        Level = Level.Error,
        Message = "",
        MessageEn = "",
        Figures =
        [
            new(new Figure
            {
                Text = text, Value = decimal.Parse(text), Decimals = 2, Unit = Unit.WanYuan,
                Address = new Address(Concepts.Expenditure), Place = new Place { Line = line },
            }, FindingFigure.Culprit),
        ],
    };
}
