namespace Mingzhang.Checking.Rules.Disclosure;

/// <summary>国有资产占用: vehicles by use at the end of the year, and equipment of high unit value.</summary>
internal sealed class D112AssetsAreStated() : StatementRule("国有资产占用", "state assets", ["国有资产占", "共有车辆"],
    [new Particular("车辆数", "the number of vehicles", "车辆", "公务用车"), new Particular("大额设备台（套）数", "the number of pieces of equipment of high value", "设备", "专用仪器", "固定资产", "国有资产占用情况表")]);
