using Mingzhang.Accounts;

namespace Mingzhang.Checking.Rules.Balance;

/// <summary>“三公”经费 = 因公出国（境）费 + 公务用车购置及运行维护费 + 公务接待费, budget and account, in tables and text.</summary>
public sealed class B141ThreePublicIsSumOfParts : Rule
{
    private const string Chinese = "“三公”经费应等于因公出国（境）费、公务用车购置及运行维护费与公务接待费之和";
    private const string English = "\"three public\" expenses must be travel abroad plus vehicles plus reception";

    public override IEnumerable<Outcome> Check(AccountSet account)
    {
        foreach (var total in Context.Amounts(account, Concepts.ThreePublic))
        {
            Figure?[] parts = [Part(account, total, Concepts.OverseasTravel), .. Vehicles(account, total), Part(account, total, Concepts.Reception)];
            if (Array.TrueForAll(parts, p => p is { Value: 0 } or null) && (total.Value == 0 || Array.TrueForAll(parts, p => p is null))) continue;
            if (Array.TrueForAll(parts, p => p is not null)) yield return Sums.Of(Chinese, English, total, parts.OfType<Figure>());
            else yield return Sums.Missing(Chinese, English, PlaceText.Chinese(total.Place) + "未列全三项 " + PlaceText.English(total.Place) + " does not give all three parts");
        }
    }

    private static Figure? Part(AccountSet account, Figure total, Concept concept) => Context.Find(account, total, total.Address! with { Concept = concept });

    /// <summary>The sum of vehicles where it is printed, else purchase and running.</summary>
    private static Figure?[] Vehicles(AccountSet account, Figure total) => Part(account, total, Concepts.Vehicles) is { Text.Length: > 0 } vehicles
        ? [vehicles]
        : [Part(account, total, Concepts.VehiclePurchase), Part(account, total, Concepts.VehicleRunning)];
}
