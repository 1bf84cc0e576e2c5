using Mingzhang.Cli;
using Mingzhang.Tests.Architecture;

namespace Mingzhang.Tests.Cli;

/// <summary>One run of the command line inside the test, its streams kept apart.</summary>
internal sealed record CommandRun(int ExitCode, string Output, string Error)
{
    public static readonly string Clean = Path.Combine(SourceTree.Repository.Root, "examples", "clean.txt");
    public static readonly string Flawed = Path.Combine(SourceTree.Repository.Root, "examples", "flawed.txt");

    public static CommandRun Of(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = MingzhangCommand.Run(args, new Surroundings(output, error));
        return new CommandRun(code, output.ToString(), error.ToString());
    }
}

/// <summary>A folder that goes when the test ends.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("mingzhang-");

    public string At(params string[] names)
    {
        var path = Path.Combine([folder.FullName, .. names]);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        return path;
    }

    /// <summary>A copy of an example.</summary>
    public string Copy(string example, params string[] names)
    {
        var path = At(names);
        File.Copy(example, path);
        return path;
    }

    public void Dispose() => folder.Delete(recursive: true);
}
