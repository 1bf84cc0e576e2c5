using Mingzhang.Books;
using Mingzhang.Checking;
using Mingzhang.Cli.InjectedErrors.Kinds;
using Mingzhang.Publishing.Disclosures;
using Mingzhang.Publishing.PlainText;
using Mingzhang.Reading;

namespace Mingzhang.Cli.InjectedErrors;

/// <summary>Injects errors into documents and sees what is found. The same seed gives the same injections, whatever the number of cores.</summary>
internal static class InjectionBench
{
    /// <summary>Draws before a document is given up for a kind: it has no such place.</summary>
    private const int Tries = 40;
    private static readonly ParallelOptions TwoCores = new() { MaxDegreeOfParallelism = 2 };

    public static readonly string[] Forms = ["common", "hunan-2023", "sichuan"];

    /// <summary>Departments that do not exist, the forms in turn.</summary>
    public static string InventedText(int number) =>
        DisclosureText.Of(DisclosureComposer.Compose(Derivation.Of(InventedDepartment.Of(number / Forms.Length, Forms[number % Forms.Length]))));

    private static string NameOf(int number) => $"invented {Forms[number % Forms.Length]} {number / Forms.Length}";

    public static IReadOnlyList<CleanDocument> Invented(int from, int count) => Each(count, i => new CleanDocument(NameOf(from + i), InventedText(from + i)));

    /// <summary>So many trials of every kind, spread over the documents.</summary>
    public static IReadOnlyList<Trial> Run(IReadOnlyList<CleanDocument> documents, IReadOnlyList<Kind> kinds, int count, int seed) =>
        [.. Each(kinds.Count * count, i => One(documents, kinds[i / count], i % count, seed)).OfType<Trial>()];

    private static Trial? One(IReadOnlyList<CleanDocument> documents, Kind kind, int number, int seed)
    {
        var draw = new Draw(unchecked(seed * 1_000_003 + KindSeed(kind) * 7919 + number));
        for (var i = 0; i < Tries; i++)
        {
            var document = documents[(number + i) % documents.Count];
            if (kind.Inject(document, draw) is { } injection) return Trial.Of(kind, document, injection);
        }
        return null;
    }

    /// <summary>From the name, so that a new kind leaves the others as they are.</summary>
    private static int KindSeed(Kind kind) => kind.Name.Aggregate(17, (hash, c) => unchecked(hash * 31 + c));

    /// <summary>Findings above a note on documents that nobody touched.</summary>
    public static IReadOnlyList<(string Document, Finding Finding)> FalseAlarms(int from, int count) => [.. Each(count, i =>
    {
        var report = Checker.Check(AccountReader.ReadText(InventedText(from + i)));
        return report.Findings.Where(f => f.Level != Level.Note).Select(f => (NameOf(from + i), f)).ToList();
    }).SelectMany(f => f)];

    private static T[] Each<T>(int count, Func<int, T> make)
    {
        var results = new T[count];
        Parallel.For(0, count, TwoCores, i => results[i] = make(i));
        return results;
    }
}
