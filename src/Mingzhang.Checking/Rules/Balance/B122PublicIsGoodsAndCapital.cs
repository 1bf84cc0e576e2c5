using Mingzhang.Accounts;

namespace Mingzhang.Checking.Rules.Balance;

/// <summary>06 表: 公用经费合计 = 302 + 307 + 309 + 310 + 311 + 312 + 399.</summary>
public sealed class B122PublicIsGoodsAndCapital : TableRule
{
    private protected override IReadOnlyList<TableKind> Kinds => [TableKind.BasicExpenditure];

    private protected override IEnumerable<Outcome> Check(TableCells cells) =>
        EconomicSums.Of(cells, Nature.Public, ["302", "307", "309", "310", "311", "312", "313", "399"], "公用经费合计应等于商品和服务支出、资本性支出等各类之和", "public expenditure must be goods and services plus capital and the other classes");
}
