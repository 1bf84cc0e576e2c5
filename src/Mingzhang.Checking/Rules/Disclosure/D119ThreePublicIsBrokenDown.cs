namespace Mingzhang.Checking.Rules.Disclosure;

/// <summary>“三公”经费: travel abroad, purchase of vehicles, running of vehicles and reception, each for itself.</summary>
internal sealed class D119ThreePublicIsBrokenDown() : StatementRule("“三公”经费", "\"three public\" expenses", ["三公"],
    [new Particular("因公出国（境）费", "travel abroad", "出国"),
     new Particular("公务用车购置费", "purchase of vehicles", "公务用车购置费", "公务用车购置支出", "公务车购置费", "车辆购置", "购置公务用车", "更新公务用车", "公务用车购置0", "公务用车购置数"),
     new Particular("公务用车运行维护费", "running of vehicles", "运行维护", "运行费", "运维费"),
     new Particular("公务接待费", "reception", "公务接待")]);
