using Mingzhang.Books;
using Mingzhang.Tests.Architecture;

namespace Mingzhang.Tests.Books;

/// <summary>Problems of a workbook against their approved text. Set MINGZHANG_APPROVE=1 to write it anew.</summary>
internal static class Golden
{
    public static void Equal(string name, IEnumerable<Problem> problems)
    {
        var text = string.Concat(problems.Select(p => $"{(p.IsWarning ? "?" : "!")} {p.Sheet}!{p.Cell} {p.Chinese}\n  {p.English}\n"));
        var golden = Path.Combine(SourceTree.Repository.Root, "tests", "Mingzhang.Tests", "Errors", name, "golden.txt");
        if (Environment.GetEnvironmentVariable("MINGZHANG_APPROVE") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(golden)!);
            File.WriteAllText(golden, text);
        }
        Assert.Equal(File.ReadAllText(golden), text);
    }
}
