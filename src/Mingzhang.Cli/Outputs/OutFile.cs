using System.Text;

namespace Mingzhang.Cli.Outputs;

/// <summary>Files that the user asked for with --out.</summary>
internal static class OutFile
{
    public static TextWriter Open(string path) => Try(path, () =>
    {
        if (Path.GetDirectoryName(path) is { Length: > 0 } folder) Directory.CreateDirectory(folder);
        return new StreamWriter(path, append: false, new UTF8Encoding(false));
    });

    public static void Write(string path, string text)
    {
        using var file = Open(path);
        file.Write(text);
    }

    public static void WriteBytes(string path, Action<Stream> write)
    {
        using var file = Try(path, () =>
        {
            if (Path.GetDirectoryName(path) is { Length: > 0 } folder) Directory.CreateDirectory(folder);
            return File.Create(path);
        });
        write(file);
    }

    public static void CreateFolder(string path) => Try(path, () => Directory.CreateDirectory(path));

    private static T Try<T>(string path, Func<T> open)
    {
        try
        {
            return open();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UsageException($"无法写入 --out {path}，请换一个可写的位置", $"cannot write to --out {path}; choose a place that can be written");
        }
    }
}
