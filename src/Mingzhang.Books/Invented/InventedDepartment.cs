using Mingzhang.Accounts;

namespace Mingzhang.Books;

/// <summary>
/// Departments that do not exist, of places that do not exist, for tests, measurements and demonstrations: from one item to forty,
/// with none or all of the funds, with nothing last year, with every turn the text can take. Their books balance.
/// </summary>
public static class InventedDepartment
{
    private const int Year = 2024;

    /// <summary>The records of one; the same seed and form give the same.</summary>
    public static YearRecords Of(int seed, string form)
    {
        var chance = new Chance(seed);
        var money = InventedMoney.Of(chance, Year, form);
        var administrative = chance.Coin(70);
        var records = new YearRecords
        {
            Entity = InventedNames.Entity(chance),
            Year = Year,
            Form = form,
            IsAdministrative = administrative,
            Income = money.Income,
            Expenditure = money.Expenditure,
            Economic = money.Economic,
            CarryOver = money.CarryOver,
            ThreePublic = InventedThreePublic.Of(chance, money.Economic),
            Procurement = InventedProcurement.Of(chance, money.Expenditure.Sum(e => e.Final)),
        };
        records = records with { Stated = InventedStatements.Of(chance, records) };
        records = InventedEvaluations.AddTo(records, chance);
        return records with { Texts = InventedTexts.Of(chance, Derivation.Of(records)) };
    }
}
