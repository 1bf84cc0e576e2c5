using System.Collections.Immutable;

namespace Mingzhang.Tests.Architecture;

/// <summary>The files of the repository, without what a build leaves behind. Paths are relative, with forward slashes.</summary>
internal sealed class SourceTree
{
    private static readonly ImmutableHashSet<string> Unkept =
        [".git", "bin", "obj", ".build", ".vs", ".vscode", ".idea", "TestResults", "BenchmarkDotNet.Artifacts"];

    public static SourceTree Repository { get; } = new(FindRoot());

    private readonly Lazy<ImmutableArray<string>> files;

    public SourceTree(string root)
    {
        Root = root;
        files = new(() => [.. Walk(new DirectoryInfo(root)).Order(StringComparer.Ordinal)]);
    }

    public string Root { get; }

    public ImmutableArray<string> Files => files.Value;

    public IEnumerable<string> Under(string folder, string extension) => Files.Where(file =>
        file.StartsWith(folder + "/", StringComparison.Ordinal) && file.EndsWith(extension, StringComparison.Ordinal));

    public string Read(string file) => File.ReadAllText(Absolute(file));

    public byte[] ReadBytes(string file) => File.ReadAllBytes(Absolute(file));

    private string Absolute(string file) => Path.Combine(Root, file);

    private IEnumerable<string> Walk(DirectoryInfo folder)
    {
        // In a linked worktree .git is a file.
        foreach (FileInfo file in folder.EnumerateFiles().Where(file => file.Name != ".git"))
        {
            yield return Path.GetRelativePath(Root, file.FullName).Replace('\\', '/');
        }

        foreach (DirectoryInfo inner in folder.EnumerateDirectories().Where(inner => !Unkept.Contains(inner.Name)))
        {
            foreach (string file in Walk(inner))
            {
                yield return file;
            }
        }
    }

    private static string FindRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "mingzhang.slnx")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("mingzhang.slnx stands in no folder above the tests.");
    }
}
