namespace Mingzhang.Bench;

/// <summary>The checkout that the benchmarks were built from.</summary>
internal static class SourceFolder
{
    public static string Root { get; } = Find();

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "mingzhang.slnx"))) folder = folder.Parent;
        return folder!.FullName;
    }
}
