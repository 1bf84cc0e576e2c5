using Mingzhang.Tests.Architecture;

namespace Mingzhang.Tests.Samples;

/// <summary>
/// Real documents and their answer keys, kept outside the repository: in ../shared beside it, or where MINGZHANG_SHARED
/// says. Absent, the tests that use them have no cases.
/// </summary>
internal static class SharedFolder
{
    private static readonly string? Root = new[] { Environment.GetEnvironmentVariable("MINGZHANG_SHARED"), Path.Combine(SourceTree.Repository.Root, "..", "shared") }
        .FirstOrDefault(p => p is not null && Directory.Exists(p));

    public static IEnumerable<string> Files(string folder, string pattern) =>
        Root is null || !Directory.Exists(Path.Combine(Root, folder)) ? [] : Directory.EnumerateFiles(Path.Combine(Root, folder), pattern).Order(StringComparer.Ordinal);

    public static string? Find(string folder, string file) => Files(folder, file).FirstOrDefault();
}
