using Mingzhang.Accounts;
using Mingzhang.Books;

namespace Mingzhang.Tests.Books;

public class VehicleSheetTests
{
    private static readonly YearRecords Records = InventedDepartment.Of(1, "sichuan");

    [Fact]
    public void Models_must_make_up_all_vehicles()
    {
        var stated = new Dictionary<Address, decimal>(Records.Stated) { [VehicleModels.Kept("越野车")] = Records.Stated[new(Concepts.VehiclesKept)] + 7 };
        using var file = new MemoryStream();
        YearWorkbook.Write(file, Records with { Stated = stated });
        file.Position = 0;
        var problem = Assert.Single(YearWorkbook.Read(file).Problems, p => !p.IsWarning);
        Assert.Equal("公务用车", problem.Sheet);
        Assert.Contains("年末保有", problem.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void Domestic_receptions_are_all_but_those_of_foreign_guests()
    {
        var facts = Derivation.Of(Records with { Stated = new Dictionary<Address, decimal>(Records.Stated) { [new(Concepts.ForeignReception)] = 100 } }).Facts.Exact;
        Assert.Equal(facts[new(Concepts.Reception)] - 100, facts[new(Concepts.DomesticReception)]);
    }
}
