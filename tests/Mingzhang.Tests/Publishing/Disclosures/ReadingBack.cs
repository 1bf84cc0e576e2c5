using Mingzhang.Accounts;
using Mingzhang.Publishing.Disclosures;

namespace Mingzhang.Tests.Publishing.Disclosures;

/// <summary>What was printed against what was read: the same numbers at the same addresses, each as often.</summary>
internal static class ReadingBack
{
    /// <summary>Differences in words, none if both agree. Targets and actual values are words of the sheets, not figures of the accounts.</summary>
    /// <param name="chartsArePictures">Their labels, each a line of its own, are then numbers without an address.</param>
    public static List<string> Differences(Disclosure printed, AccountSet read, bool chartsArePictures = false)
    {
        var wanted = Count(printed.Blocks.Where(b => !chartsArePictures || b is not ChartBlock).SelectMany(b => b.Figures).Select(f => Key(f.Address, f.Value, f.Text)));
        var found = Count(read.Figures.Where(f => f.Address is { } a && a.Concept != Concepts.Target && a.Concept != Concepts.Actual).Select(f => Key(f.Address!, f.Value, f.Text)));
        var lost = wanted.Where(w => w.Value > found.GetValueOrDefault(w.Key)).Select(w => $"not read {w.Value - found.GetValueOrDefault(w.Key)}×: {w.Key}");
        var made = found.Where(f => f.Value > wanted.GetValueOrDefault(f.Key)).Select(f => $"not printed {f.Value - wanted.GetValueOrDefault(f.Key)}×: {f.Key}");
        return [.. lost, .. made, .. read.Untouched.Where(u => !chartsArePictures || !IsLabel(u.Place.Quote)).Select(u => $"untouched: {u.Text} ({u.Reason}) in {u.Place.Quote}")];
    }

    private static bool IsLabel(string quote) => quote.All(c => char.IsAsciiDigit(c) || c is '.' or '-' or ' ');

    private static string Key(Address address, decimal value, string text) => $"{text} = {value.ToString("0.######", System.Globalization.CultureInfo.InvariantCulture)} @ {address}";

    private static Dictionary<string, int> Count(IEnumerable<string> keys) => keys.GroupBy(k => k, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
}
