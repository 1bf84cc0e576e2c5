using Mingzhang.Accounts;

namespace Mingzhang.Checking.Rules.Balance;

/// <summary>公务用车购置及运行维护费 = 公务用车购置费 + 公务用车运行维护费, budget and account, in tables and text.</summary>
public sealed class B142VehiclesArePurchasePlusRunning : Rule
{
    private const string Chinese = "公务用车购置及运行维护费应等于购置费与运行维护费之和";
    private const string English = "vehicles must be purchase plus running";

    public override IEnumerable<Outcome> Check(AccountSet account)
    {
        foreach (var total in Context.Amounts(account, Concepts.Vehicles))
        {
            var purchase = Context.Find(account, total, total.Address! with { Concept = Concepts.VehiclePurchase });
            var running = Context.Find(account, total, total.Address! with { Concept = Concepts.VehicleRunning });
            if (purchase is not null && running is not null) yield return Sums.Of(Chinese, English, total, [purchase, running]);
            else if (total.Place.InTable && total.Value != 0) yield return Sums.Missing(Chinese, English, purchase is null ? "购置费 purchase" : "运行维护费 running");
        }
    }
}
