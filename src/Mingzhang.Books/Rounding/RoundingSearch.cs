using Mingzhang.Accounts;

namespace Mingzhang.Books;

/// <summary>Entries, the totals they count in, and how far each total is off while entries turn up or down.</summary>
internal sealed class RoundingSearch
{
    private static readonly decimal[] Starts = [0, -0.12m, 0.12m, -0.25m, 0.25m, -0.38m, 0.38m];
    private readonly decimal unit;
    private readonly List<decimal> exact;
    private readonly decimal[] rounded;
    private readonly (int Total, int Sign)[][] counts;
    private readonly Address[] addresses;
    private readonly decimal[] off;
    /// <summary>Pairs of totals that are one amount seen from two sides.</summary>
    private readonly List<(int Left, int[] Right)> same = [];

    /// <summary>Amounts that two tables print, each from its own entries, and that are usually one: balances where only grants leave any, 三公 and their lines of the basic expenditure.</summary>
    private static readonly (Address One, Address Other)[] Twice =
    [
        (new(Concepts.ClosingCarryOver), new(Concepts.ClosingCarryOver) { Fund = Fund.Fiscal }),
        .. new[] { (Concepts.OverseasTravel, "30212"), (Concepts.Reception, "30217"), (Concepts.VehicleRunning, "30231"), (Concepts.VehiclePurchase, "31013") }
            .Select(c => (new Address(c.Item1), new Address(Concepts.Expenditure) { Economic = c.Item2, Fund = Fund.GeneralPublic, Nature = Nature.Basic })),
    ];

    public RoundingSearch(YearRecords records, IReadOnlyDictionary<Address, decimal> facts, decimal unit)
    {
        this.unit = unit;
        exact = Amounts.Of(records);
        rounded = [.. exact];
        var totals = new Dictionary<Address, int>();
        counts = [.. exact.Select((amount, i) => amount == 0 ? [] : Count(records, i, totals))];
        off = new decimal[totals.Count];
        addresses = [.. totals.OrderBy(t => t.Value).Select(t => t.Key)];
        var basic = new Address(Concepts.Expenditure) { Fund = Fund.GeneralPublic };
        Join(totals, basic with { Nature = Nature.Basic }, basic with { Nature = Nature.Personnel }, basic with { Nature = Nature.Public });
        foreach (var (one, other) in Twice)
            if (facts.GetValueOrDefault(one) == facts.GetValueOrDefault(other)) Join(totals, one, other);
        foreach (var (address, total) in totals.ToList().Where(t => t.Key is { Economic: null, Stage: Stage.Final, Concept: var c } && c == Concepts.Expenditure))
            if (Classes(totals, address) is { Length: > 0 } classes && classes.Sum(c => facts[c]) == facts[address]) Join(totals, address, classes);
    }

    public IReadOnlyList<decimal> Rounded => rounded;

    /// <summary>The totals that are still off by more than one unit, or not one amount from both sides.</summary>
    public IReadOnlyList<Address> Stuck =>
        [.. Enumerable.Range(0, off.Length).Where(t => Math.Abs(off[t]) > unit).Concat(same.Where(s => Apart(s) != 0).Select(s => s.Left)).Distinct().Select(t => addresses[t])];

    /// <summary>The classes (3 digits) of the same row and fund, where the detail is complete they make the row.</summary>
    private static Address[] Classes(Dictionary<Address, int> totals, Address row) => [.. totals.Keys.Where(a => a.Economic is { Length: 3 } && a with { Economic = null } == row)];

    private void Join(Dictionary<Address, int> totals, Address whole, params Address[] parts)
    {
        if (totals.TryGetValue(whole, out var left)) same.Add((left, [.. parts.Where(totals.ContainsKey).Select(p => totals[p])]));
    }

    private static (int, int)[] Count(YearRecords records, int entry, Dictionary<Address, int> totals) => [.. Derivation.Of(Amounts.Alone(records, entry)).Facts.Exact
        .Where(f => f.Value != 0 && f.Key.Concept.Kind == QuantityKind.Money).Select(f => (totals.TryGetValue(f.Key, out var known) ? known : totals[f.Key] = totals.Count, Math.Sign(f.Value)))];

    /// <summary>Several starts, each rounding a little lower or higher than half: where one ends in a hollow another does not.</summary>
    public bool Run(int turns)
    {
        foreach (var bias in Starts)
        {
            Start(bias);
            for (var turn = 0; turn < turns && (Turn() || !IsDone && TurnTwo()); turn++) { }
            if (IsDone) return true;
        }
        return false;
    }

    private void Start(decimal bias)
    {
        for (var i = 0; i < exact.Count; i++) Make(i, Math.Floor(exact[i] / unit + 0.5m + bias) * unit - rounded[i]);
    }

    private bool IsDone => off.All(o => Math.Abs(o) <= unit) && same.TrueForAll(s => Apart(s) == 0);

    /// <summary>The one entry whose turn helps most.</summary>
    private bool Turn()
    {
        var (best, by, gain) = (-1, 0m, 0m);
        foreach (var (entry, step) in Turns())
            if (Gain(entry, step) is var better && better > gain) (best, by, gain) = (entry, step, better);
        if (best >= 0) Make(best, by);
        return best >= 0;
    }

    /// <summary>Where no single turn helps, two may: one up, one down.</summary>
    private bool TurnTwo()
    {
        foreach (var (first, step) in Turns().ToList())
        {
            var gain = Gain(first, step);
            Make(first, step);
            foreach (var (second, other) in Turns())
                if (second != first && gain + Gain(second, other) > 0)
                {
                    Make(second, other);
                    return true;
                }
            Make(first, -step);
        }
        return false;
    }

    private IEnumerable<(int Entry, decimal Step)> Turns()
    {
        for (var i = 0; i < rounded.Length; i++)
            foreach (var step in new[] { unit, -unit })
                if (counts[i].Length > 0 && rounded[i] + step >= 0 && Math.Abs(rounded[i] + step - exact[i]) <= unit) yield return (i, step);
    }

    private void Make(int entry, decimal step)
    {
        rounded[entry] += step;
        Move(entry, step);
    }

    /// <summary>How much a turn lessens what is wrong: excess over one unit counts most, then all that is off, so that entries near their exact amounts stay.</summary>
    private decimal Gain(int entry, decimal step)
    {
        var before = Wrong(entry);
        Move(entry, step);
        var after = Wrong(entry);
        Move(entry, -step);
        var own = Math.Abs(rounded[entry] + step - exact[entry]) - Math.Abs(rounded[entry] - exact[entry]);
        return before - after - own / unit / 1000;
    }

    private decimal Wrong(int entry)
    {
        decimal wrong = 0;
        foreach (var (total, _) in counts[entry]) wrong += Excess(off[total]);
        foreach (var pair in same) wrong += 100 * Math.Abs(Apart(pair)) / unit;
        return wrong;
    }

    private decimal Excess(decimal by)
    {
        var units = Math.Abs(by) / unit;
        return units <= 1 ? units * units / 10 : 10 * units * units;
    }

    private decimal Apart((int Left, int[] Right) pair) => off[pair.Left] - pair.Right.Sum(r => off[r]);

    private void Move(int entry, decimal by)
    {
        foreach (var (total, sign) in counts[entry]) off[total] += sign * by;
    }
}
