namespace Mingzhang.Accounts;

/// <summary>Official vehicles by model, as the form of Sichuan tells them apart: how many were bought and for how much, how many there are.</summary>
public static class VehicleModels
{
    public static readonly IReadOnlyList<string> Names = ["轿车", "越野车", "载客汽车"];

    public static Address Bought(string model) => new(Concepts.VehiclesBought) { Scope = Scope.Other(model) };
    /// <summary>In yuan.</summary>
    public static Address Price(string model) => new(Concepts.VehiclePurchase) { Scope = Scope.Other(model) };
    public static Address Kept(string model) => new(Concepts.VehiclesKept) { Scope = Scope.Other(model) };
}
