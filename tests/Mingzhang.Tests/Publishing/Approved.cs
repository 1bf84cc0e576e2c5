using Mingzhang.Tests.Architecture;

namespace Mingzhang.Tests.Publishing;

/// <summary>
/// Holds an output against a text file in the tree that a person has read and approved. Set MINGZHANG_APPROVE=1 to write the
/// files anew, then read the difference before committing it.
/// </summary>
internal static class Approved
{
    public static void Equal(string name, string actual)
    {
        var path = Path.Combine(SourceTree.Repository.Root, "tests", "Mingzhang.Tests", "Approved", name);
        if (Environment.GetEnvironmentVariable("MINGZHANG_APPROVE") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
        }
        Assert.True(File.Exists(path), $"{name} was never approved; run once with MINGZHANG_APPROVE=1 and read it");
        Assert.Equal(File.ReadAllText(path), actual);
    }
}
