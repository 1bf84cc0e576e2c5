namespace Mingzhang.Books;

/// <summary>临江省云河市 and its districts are on no map.</summary>
internal static class InventedNames
{
    private static readonly string[] Districts = ["青石区", "白石区", "柳溪县", "枫林区", "石桥县", "云岭县"];
    private static readonly string[] Bureaus = ["档案馆", "统计局", "审计局", "文化馆", "地方志编纂中心", "公共资源交易中心", "机关事务服务中心", "图书馆", "气象服务中心", "应急物资储备站"];

    public static string Entity(Chance chance) => "临江省云河市" + chance.Pick(Districts) + chance.Pick(Bureaus);
}
