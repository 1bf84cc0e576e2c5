using Mingzhang.Books;
using Mingzhang.Publishing.Disclosures;

namespace Mingzhang.Tests.Publishing.Disclosures;

/// <summary>Invented departments of each form, for properties that must hold whatever a department is like.</summary>
internal static class Departments
{
    public static TheoryData<string> Forms => ["hunan-2023", "common", "sichuan"];

    /// <param name="usually">How many, unless MINGZHANG_SEEDS says otherwise.</param>
    public static int Count(int usually) => int.TryParse(Environment.GetEnvironmentVariable("MINGZHANG_SEEDS"), out var many) ? many : usually;

    public static Disclosure Of(int seed, string form) => DisclosureComposer.Compose(Derivation.Of(InventedDepartment.Of(seed, form)));

    /// <summary>What is wrong with each of them, named by form and seed.</summary>
    public static List<string> Offences(string form, int usually, Func<Disclosure, IEnumerable<string>> wrong, int atMost = int.MaxValue) =>
        [.. Enumerable.Range(0, Math.Min(atMost, Count(usually))).SelectMany(seed => wrong(Of(seed, form)).Select(w => $"{form} {seed}: {w}"))];
}
