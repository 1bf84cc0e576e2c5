using Mingzhang.Cli.Outputs;

namespace Mingzhang.Cli.Building;

/// <summary>
/// A folder that is written whole or not at all: its files go to a folder beside it, which takes its name when all are there.
/// </summary>
internal static class WholeFolder
{
    /// <summary>Refuses a target that would be overwritten, before any work is done.</summary>
    public static void Demand(string target, bool force)
    {
        if (File.Exists(target)) throw new UsageException($"--out {target} 是文件，请指定一个文件夹", $"--out {target} is a file; name a folder");
        if (!force && Directory.Exists(target) && Directory.EnumerateFileSystemEntries(target).Any())
        {
            throw new UsageException($"文件夹 {target} 不是空的；请换一个文件夹，或加 --force 用新的内容整个替换它",
                $"the folder {target} is not empty; choose another, or replace all of it with --force");
        }
    }

    public static void Write(string target, IEnumerable<(string Name, byte[] Bytes)> files)
    {
        var full = Path.GetFullPath(Path.TrimEndingDirectorySeparator(target));
        var (parent, name) = (Path.GetDirectoryName(full) ?? full, Path.GetFileName(full));
        OutFile.CreateFolder(parent);
        var beside = Path.Combine(parent, $".{name}.new-{Environment.ProcessId}");
        var old = Path.Combine(parent, $".{name}.old-{Environment.ProcessId}");
        try
        {
            foreach (var (file, bytes) in files) OutFile.WriteBytes(Path.Combine(beside, file), stream => stream.Write(bytes));
            Replace(full, beside, old);
        }
        finally
        {
            if (Directory.Exists(beside)) Directory.Delete(beside, recursive: true);
        }
    }

    private static void Replace(string target, string beside, string old)
    {
        var existed = Directory.Exists(target);
        if (existed) Directory.Move(target, old);
        try
        {
            Directory.Move(beside, target);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            if (existed) Directory.Move(old, target);
            throw new UsageException($"无法写入 --out {target}：{fault.Message}；请关闭打开着的文件后重试", $"cannot write to --out {target}: {fault.Message}; close files that are open and try again");
        }
        if (existed) Directory.Delete(old, recursive: true);
    }
}
